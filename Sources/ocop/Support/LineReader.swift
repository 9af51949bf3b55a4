import Foundation

/// Reads a file line by line; no more of it is in memory than one line and one piece as it was read.
final class LineReader {
  /// Longest line that is read: what has no line break until then counts as cut off.
  static let longestLine = 64 << 20

  private let name: String
  private let descriptor: Int32
  private var piece = [UInt8](repeating: 0, count: 1 << 16)
  /// The part of `piece` that was read from the file and not given away yet.
  private var rest = 0..<0

  /// Takes over the open file `descriptor`, which messages call `name`.
  init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  deinit { close(descriptor) }

  /// True if the file begins with `bytes`, to be asked before the first line is read.
  /// - Throws: `Input.Failure`.
  func begins(with bytes: [UInt8]) throws(Input.Failure) -> Bool {
    // A pipe may give less at once than asked for.
    while rest.count < bytes.count, try fill() {}
    return piece[rest].starts(with: bytes)
  }

  /// The next line without its line break, and whether it had one; nil at the end of the file.
  /// - Throws: `Input.Failure`.
  func next() throws(Input.Failure) -> (bytes: [UInt8], isWhole: Bool)? {
    var line: [UInt8] = []
    while true {
      if rest.isEmpty {
        rest = 0..<0
        guard try fill() else { return line.isEmpty ? nil : (line, false) }
      }
      let end = piece[rest].firstIndex(of: 10)
      line += piece[rest.lowerBound..<(end ?? rest.upperBound)]
      rest = (end.map { $0 + 1 } ?? rest.upperBound)..<rest.upperBound
      if end != nil { return (line, true) }
      if line.count > Self.longestLine { return (line, false) }
    }
  }

  /// Reads on behind `rest`; false at the end of the file.
  private func fill() throws(Input.Failure) -> Bool {
    while true {
      let start = rest.upperBound
      let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start) }
      if count >= 0 {
        rest = rest.lowerBound..<(start + count)
        return count > 0
      }
      guard errno == EINTR else { throw Input.Failure(name: name, reason: .unreadable(errno)) }
    }
  }
}
