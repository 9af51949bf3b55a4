import Documents
import Foundation
import Print
import Rulebook

/// A PDF file as poppler reads it.
struct PDFReading {
  /// When the papers of the tests are made.
  static let moment = "2026-11-22T17:30:00+07:00"

  let bytes: [UInt8]

  /// Prints `blocks`.
  init(_ blocks: [Block], title: String = "Giấy thử") throws {
    try self.init(Document(title: title, language: .vietnamese, blocks: blocks))
  }

  /// Prints `document`.
  init(_ document: Document) throws { bytes = try PDFRenderer.bytes(document, created: Self.moment) }

  /// The answer of one of poppler's programs; `FILE` among the arguments stands for the file.
  func asking(_ tool: String, _ arguments: [String]) throws -> String {
    try Tool.inFolder { folder in
      let file = folder.appending(path: "file.pdf")
      try Data(bytes).write(to: file)
      return try Tool.run(tool, arguments.map { $0 == "FILE" ? file.path : $0 }).text
    }
  }

  /// The text of each page, laid out as on the page.
  func pages() throws -> [String] {
    try asking("pdftotext", ["-layout", "FILE", "-"]).split(separator: "\u{C}", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  /// All text in reading order, white space made single.
  func words() throws -> String {
    try asking("pdftotext", ["FILE", "-"]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What `pdfinfo` says under `key`.
  func info(_ key: String) throws -> String? {
    try asking("pdfinfo", ["FILE"]).split(separator: "\n").first { $0.hasPrefix("\(key):") }
      .map { $0.dropFirst(key.count + 1).trimmingCharacters(in: .whitespaces) }
  }

  /// Every face in the file: name, whether embedded, whether a subset.
  func fonts() throws -> [(name: String, isEmbedded: Bool, isSubset: Bool)] {
    try asking("pdffonts", ["FILE"]).split(separator: "\n").dropFirst(2).map { line in
      let columns = line.split(separator: " ")
      let yes = columns.dropFirst().filter { $0 == "yes" || $0 == "no" }.map { $0 == "yes" }
      return (String(columns[0]), yes[0], yes[1])
    }
  }

  /// The edges of every word in points: page from 1, left, top, right, bottom.
  func places() throws -> [(page: Int, left: Double, top: Double, right: Double, bottom: Double, word: String)] {
    var page = 0
    var places: [(page: Int, left: Double, top: Double, right: Double, bottom: Double, word: String)] = []
    for line in try asking("pdftotext", ["-bbox", "FILE", "-"]).split(separator: "\n") {
      if line.contains("<page ") { page += 1 }
      let fields = line.split(separator: "\"", omittingEmptySubsequences: false)
      guard line.contains("<word "), fields.count == 9, let left = Double(fields[1]), let top = Double(fields[3]),
        let right = Double(fields[5]), let bottom = Double(fields[7])
      else { continue }
      places.append((page, left, top, right, bottom, String(fields[8].dropFirst().prefix { $0 != "<" })))
    }
    return places
  }
}
