import Rulebook
import StrictJSON

/// The first line of a record as text (`ocop export`): what the lines after it have to give.
public struct ExportHeader: Hashable, Sendable {
  /// Name of the format.
  public static let format = "ocop-record"
  /// Version of the format; one that has shipped is read for ever.
  public static let version = 1
  /// What every header of every version begins with: how an export is known.
  static let opening = Array(#"{"format":"\#(format)","version":"#.utf8)

  /// Code of the last row; nil for an empty record.
  public let head: HeadCode?
  /// Number of rows.
  public let records: Int

  /// Creates the header of a record of `records` rows that ends with `head`.
  public init(head: HeadCode?, records: Int) {
    self.head = head
    self.records = records
  }

  /// The header as it is written, without the line break.
  public var line: String {
    JSONValue.members([
      "format": .string(Self.format), "version": .integer(Self.version), "head": .text(head?.description),
      "records": .integer(records),
    ]).canonicalText
  }

  /// Reads the first line of a file; nil for a header that was changed or cut off.
  /// - Throws: `NotAnExport`.
  init?(_ line: [UInt8]) throws(NotAnExport) {
    guard line.starts(with: Self.opening) else { throw .unknown }
    guard let json = try? JSONValue(parsing: line), let version = json["version"]?.asInteger else { return nil }
    guard version == Self.version else { throw .version(version, known: Self.version) }
    guard let records = json["records"]?.asInteger, Bounds.count.contains(records) else { return nil }
    self.init(head: json["head"]?.asText.flatMap(HeadCode.init(typed:)), records: records)
    guard self.line.utf8.elementsEqual(line) else { return nil }
  }
}

/// Why a file is no export that can be checked (exit status 3).
public enum NotAnExport: ExplainedError, Hashable {
  case empty
  case unknown
  /// Written in a version of the format that this program does not know.
  case version(Int, known: Int)

  public func explanation(in language: Language) -> String {
    switch self {
    case .empty:
      language.choose(
        "tệp trống; cần một kho, hoặc tệp do ocop export ghi",
        "the file is empty; a store was expected, or a file that ocop export wrote")
    case .unknown:
      language.choose(
        "không phải kho của ocop, cũng không phải tệp do ocop export ghi",
        "neither a store of ocop nor a file that ocop export wrote")
    case .version(let version, let known):
      language.choose(
        "tệp xuất theo phiên bản \(version) của định dạng, bản này biết phiên bản \(known); hãy cập nhật chương trình",
        "an export in version \(version) of the format, known here: \(known); update the program")
    }
  }
}
