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
}
