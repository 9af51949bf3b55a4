import Foundation
import SetUp

/// A path as people type or drop it on a screen.
struct TypedPath {
  /// The path in whole, from the folder in which the program was started.
  let whole: String

  /// Reads `~/giay-to/a.pdf`, `a.pdf`, `'/mnt/o usb/a.pdf'` as file managers drop it; `home` stands for `~`.
  init(_ typed: String, home: String) {
    var text = typed.onOneLine
    for quote in ["'", "\""] where text.count >= 2 && text.hasPrefix(quote) && text.hasSuffix(quote) {
      text = String(text.dropFirst().dropLast())
    }
    if text == "~" { text = home }
    if text.hasPrefix("~/") { text = home + text.dropFirst() }
    whole = URL(filePath: text).standardizedFileURL.path
  }

  /// The path in whole, where a file is there: reading a pipe or a device might never end.
  /// - Throws: `Input.Failure`.
  func file() throws(Input.Failure) -> String {
    var status = stat()
    guard stat(whole, &status) == 0 else {
      throw Input.Failure(name: whole, reason: errno == ENOENT ? .missing : .unreadable(errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Input.Failure(name: whole, reason: .noFile) }
    return whole
  }
}
