import Glibc
import Rulebook
import Testing

@Suite("Why the system refused")
struct SystemReasonTests {
  @Test(
    "is told in Vietnamese; what is not known by name keeps its number",
    arguments: [EACCES, ENOENT, ENOTDIR, EISDIR, EROFS, ENOSPC, EBADF, EPIPE, EIO, 4095])
  func told(code: Int32) {
    let words = Language.vietnamese.reason(code)
    #expect(words != String(cString: strerror(code)) && words != Language.english.reason(code))
    #expect(words.contains { !$0.isASCII }, "\(words)")
    #expect(words.contains("4095") == (code == 4095))
    #expect(Language.vietnamese.notWritten("/x", code).contains("/x (\(words))"))
  }
}
