import Council
import Glibc
import Rulebook
import Sealing
import Testing

@Suite("Too little memory for a PIN")
struct NoMemoryTests {
  @Test("is told apart from a wrong PIN")
  func toldApart() async {
    await #expect(processExitsWith: .success) {
      let wrapped = try Cipher.sodium.wrap(Sample.chair, "135792")
      try leaveMemory(8 * 1024 * 1024)
      #expect(throws: CipherError.noMemory) { try Cipher.sodium.unwrap(wrapped, "135792") }
      #expect(throws: CipherError.noMemory) { try Cipher.sodium.wrap(Sample.chair, "135792") }
    }
  }

  @Test("is said in both languages, as are the other errors of a cipher")
  func explained() {
    for error in [CipherError.noMemory, .unusableKey, .readers(256, most: 255)] {
      let texts = Language.allCases.map(error.explanation)
      #expect(Set(texts).count == 2 && !texts.contains(""))
    }
    #expect(CipherError.readers(256, most: 255).explanation(in: .english).contains("256"))
  }
}

/// Leaves this process so many bytes of address space beyond what it has.
private func leaveMemory(_ bytes: UInt) throws {
  let file = try #require(fopen("/proc/self/statm", "r"))
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 200)
  try #require(fgets(&line, Int32(line.count), file) != nil)
  let text = String(decoding: line.map(UInt8.init(bitPattern:)), as: UTF8.self)
  let pages = try #require(text.split(separator: " ").first.flatMap { UInt($0) })
  let most = pages * UInt(sysconf(Int32(_SC_PAGESIZE))) + bytes
  var limit = rlimit(rlim_cur: most, rlim_max: most)
  try #require(setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0)
}
