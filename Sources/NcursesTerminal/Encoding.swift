import Glibc

/// The character encoding that C functions use.
enum Encoding {
  /// Takes the user's locale (`setlocale`), or C.UTF-8 where that one is not in UTF-8; returns whether it had to.
  ///
  /// Only characters are affected: numbers and dates stay those of the C locale.
  static func prepare() -> Bool {
    if setlocale(LC_CTYPE, "") != nil, isUTF8 { return false }
    _ = setlocale(LC_CTYPE, "C.UTF-8")
    return true
  }

  /// Whether characters beyond ASCII can be shown (`nl_langinfo`).
  static var isUTF8: Bool {
    guard let name = nl_langinfo(Int32(CODESET)) else { return false }
    return String(cString: name) == "UTF-8"
  }
}
