/// Puts the bytes of a letter in UTF-8 together; over a slow line they may come in several reads.
struct LetterAssembly {
  /// The beginning of a letter whose end has not come yet.
  private var bytes: [UInt8] = []

  /// Takes the next byte; the letter that it completes, or nil where more is to come or the bytes are none.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    // What continues nothing begins anew, so that a broken letter costs itself and no more.
    if !UTF8.isContinuation(byte) { forget() }
    bytes.append(byte)
    guard bytes.count >= Self.length(from: bytes[0]) else { return nil }
    defer { forget() }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }

  /// Drops a letter whose end did not come.
  mutating func forget() { bytes = [] }

  /// How many bytes a letter has that begins with `byte`; 1 where none does.
  private static func length(from byte: UInt8) -> Int {
    switch byte {
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 1
    }
  }
}
