import Testing

@testable import Sealing

@Suite("Bytes as text")
struct Base64Tests {
  @Test(
    "use the URL-safe alphabet without padding",
    arguments: [([], ""), ([0xfb], "-w"), ([0xff, 0xff], "__8"), ([0, 1, 2], "AAEC")] as [([UInt8], String)])
  func alphabet(bytes: [UInt8], text: String) {
    #expect(Base64.text(of: bytes) == text)
    #expect(Base64.bytes(of: text) == bytes)
  }

  @Test("come back at every length")
  func roundTrips() {
    for count in 0..<100 {
      let bytes = [UInt8].random(count: count)
      #expect(Base64.bytes(of: Base64.text(of: bytes)) == bytes)
    }
  }

  @Test("have one spelling only")
  func oneSpelling() {
    for text in ["-w==", "-x", "+w", "-w ", " -w", "-w\n", "-", "-w\0", "-\0w", "é", "-w-w-"] {
      #expect(Base64.bytes(of: text) == nil)
    }
  }
}
