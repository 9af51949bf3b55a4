/// The language of a PDF file, which Cairo cannot set: `/Lang` in the catalogue (ISO 32000-1, 14.9.2), by which readers
/// speak the text in the right tongue.
enum PDFLanguage {
  /// Appends the catalogue once more with the language in it (an incremental update, ISO 32000-1, 7.5.6). A file whose
  /// catalogue cannot be found as Cairo writes it comes back as it was.
  static func adding(_ language: String, to bytes: [UInt8]) -> [UInt8] {
    // The last of the file is ASCII: table of objects, trailer, place of the table.
    let end = String(decoding: bytes.suffix(2048), as: UTF8.self)
    guard let trailer = end.firstRange(of: "trailer")?.lowerBound,
      let root = number(after: "/Root ", in: end[trailer...]), let size = number(after: "/Size ", in: end[trailer...]),
      let previous = number(after: "startxref\n", in: end[trailer...]),
      let info = number(after: "/Info ", in: end[trailer...]),
      let catalogue = object(root, in: bytes)
    else { return bytes }
    let start = bytes.count
    let body = "\(root) 0 obj\n<< /Lang (\(language))\n\(catalogue)\nendobj\n"
    let table = "xref\n\(root) 1\n\(padded(start)) 00000 n \n"
    let trail =
      "trailer\n<< /Size \(size)\n/Root \(root) 0 R\n/Info \(info) 0 R\n/Prev \(previous)\n>>\n"
      + "startxref\n\(start + body.utf8.count)\n%%EOF\n"
    return bytes + Array((body + table + trail).utf8)
  }

  /// What stands after `<<` in the object `number`, up to its end; nil where it is no plain dictionary.
  private static func object(_ number: Int, in bytes: [UInt8]) -> String? {
    let tail = String(decoding: bytes.suffix(65_536), as: UTF8.self)
    guard let begin = tail.firstRange(of: "\n\(number) 0 obj\n<<"),
      let end = tail[begin.upperBound...].firstRange(of: "endobj")
    else { return nil }
    return String(tail[begin.upperBound..<end.lowerBound])
  }

  private static func number(after key: String, in text: Substring) -> Int? {
    text.firstRange(of: key).flatMap { Int(text[$0.upperBound...].prefix { $0.isNumber }) }
  }

  private static func padded(_ offset: Int) -> String {
    let digits = String(offset)
    return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
  }
}
