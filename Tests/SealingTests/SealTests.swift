import Council
import Testing

@testable import Sealing

@Suite("A sealed text")
struct SealTests {
  let cipher = Cipher.sodium
  let chair = Cipher.sodium.publicKey(Sample.chair)
  let deputy = Cipher.sodium.publicKey(Sample.deputy)

  @Test("opens for every reader, byte for byte, and for nobody else")
  func roundTrip() throws {
    for text in Sample.texts {
      let box = try cipher.seal(text, [chair, deputy])
      for secret in [Sample.chair, Sample.deputy] {
        #expect(cipher.open(box, secret).map { Array($0.utf8) } == Array(text.utf8))
      }
      #expect(cipher.open(box, Sample.stranger) == nil)
    }
  }

  @Test("opens for the last of as many readers as a byte counts, and more are refused, as are none")
  func manyReaders() throws {
    let crowd = Array(repeating: deputy, count: 254) + [chair]
    #expect(cipher.open(try cipher.seal("5", crowd), Sample.chair) == "5")
    #expect(throws: CipherError.readers(256, most: 255)) { try cipher.seal("5", crowd + [chair]) }
    #expect(throws: CipherError.readers(0, most: 255)) { try cipher.seal("5", []) }
  }

  @Test("of an older record still opens")
  func keptText() {
    #expect(cipher.open(keptBox, Sample.chair) == "Tiêu chí 1.1: 5 điểm")
    #expect(cipher.open(keptBox, Sample.deputy) == nil)
  }

  @Test("is as long as its readers and its bucket of 512 bytes make it")
  func lengths() throws {
    func length(_ count: Int, _ readers: [PublicKey]) throws -> Int {
      try cipher.seal(String(repeating: "a", count: count), readers).utf8.count
    }
    for (count, bytes) in [(0, 512), (1, 512), (511, 512), (512, 1024), (1023, 1024), (1024, 1536)] {
      for readers in [[chair], [deputy], [chair, deputy]] {
        let size = 1 + 80 * readers.count + 24 + 16 + bytes
        #expect(try length(count, readers) == (size * 4 + 2) / 3)
      }
    }
  }

  @Test("differs each time")
  func fresh() throws {
    let boxes = try (0..<20).map { _ in try cipher.seal("5", [chair]) }
    #expect(Set(boxes).count == 20)
    // Neither the sealed key nor the nonce is used twice.
    #expect(Set(boxes.map { Base64.bytes(of: $0)?[1..<81] }).count == 20)
    #expect(Set(boxes.map { Base64.bytes(of: $0)?[81..<105] }).count == 20)
  }

  @Test("stays shut for every reader when any one byte was changed")
  func changes() throws {
    let texts = changed(try cipher.seal("5", [chair, deputy]))
    #expect(texts.count == 1 + 2 * 80 + 24 + 16 + 512)
    for text in texts {
      #expect(cipher.open(text, Sample.chair) == nil)
      #expect(cipher.open(text, Sample.deputy) == nil)
    }
  }

  @Test("stays shut when it was cut off, made longer or is no such text")
  func malformed() throws {
    let box = try cipher.seal("5", [chair, deputy])
    for text in cutShort(box) + nonsense + [box + "A", box + "AAAA", box + "=", "_" + box.dropFirst()] {
      #expect(cipher.open(text, Sample.deputy) == nil)
    }
  }

  @Test("with parts of two others stays shut")
  func mixed() throws {
    let (one, other) = (try cipher.seal("5", [chair]), try cipher.seal("3", [chair]))
    let bytes = [one, other].map { Base64.bytes(of: $0) ?? [] }
    #expect(cipher.open(Base64.text(of: Array(bytes[0].prefix(81) + bytes[1].dropFirst(81))), Sample.chair) == nil)
  }

  @Test("is not made for a malformed reader, nor for a point of low order, beside good ones")
  func unusableReaders() {
    let lowOrder = Base64.text(of: [UInt8](repeating: 0, count: 64))
    for text in cutShort(chair.text) + [chair.text + "A", chair.text + "AAAA", lowOrder, "khóa"] {
      #expect(throws: CipherError.unusableKey) { try cipher.seal("5", [deputy, PublicKey(text)]) }
    }
  }

  @Test("to a key with any one byte changed does not open by the secret of the true key")
  func changedReaders() {
    for text in changed(chair.text).prefix(32) {
      let box = try? cipher.seal("5", [PublicKey(text)])
      #expect(box.flatMap { cipher.open($0, Sample.chair) } == nil)
    }
  }
}

/// Made elsewhere, from the description of the format.
private let keptBox =
  """
  ATCI5-oafUn8uSHzfCd5tR047PNVi51Ot5szmCJoVUYWcBUPsg79aqSgSCQuj9ZKHD3bGwtOKdPOwQT6p42Cj3_zTMRX5yev0jJp\
  ySSl5FqVZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp758d_RhxEkRiu_u2eYi7IBB_BAabbS1rFtHzxAbvubSklt1Vrx9AAnnSByuFl\
  22tRaNx8p65s8KapE3LH17xjXBTpgdgrAmot4nf64NkeVmQDo5Hx7zcct_BWKnjsFjBVsORoKaR94i_fRfaz43stJ4sBKoTb3JYl\
  U8bjZQTw8ScfOIj0BPArgI8vWaQGkeDLJ90EFBaVdt5gFdQBJjoSPwLQvnNdIlFm0Tl5AtgWTck9DB55HVJPekXnLk7LWc065lt7\
  o71FpTdozTjEWsVkaySwHiKOSbDvkd3QmPBqdkCthnnwiFUecoWYUSuw-OSDcrvsMW5VwApjmhiMkaqc2m9I0B5XPdyrn_5HSlO4\
  zwKkLB-ydZ1F-TKdchZN4Q3yYyljgIv_lpzJa7JFo1Vns_jl1QaYbgasUAzL36BU9DuQgcPoP8L_APxfQb-BNK_1uXJsjLvcv__T\
  SfMFs_G_kSXYEQD2TVOZKT1JQg_k2NKCwV_DLec7HYGFIoF3XKDxJo1sES6XbcXc0AwecrAxFvEhKv1jPqaxoYKs0cRvSUSJ5hDr\
  1FoKezW094MrOkpZ5trXNOX9m6VMhGTqBZgTKprr6JlA0qBrQrc4paD5EBbQZbv9pB8woQEXR4jp-XOYJF_y-lPyDaEsyFKG_Tvf\
  7DPEyAORvjupl1AI1IHdRRrJ_BCimXhAvrygqg1uGCzV
  """
