import SetUp

/// A row of a CSV file or of a worksheet.
struct SourceRow: Hashable {
  /// Physical line on which the row begins, or the worksheet's number of the row; from 1.
  let line: Int
  let fields: [String]
  /// The first fault of its quotes; the fields are then not to be relied on.
  let problem: ImportFault.Problem?

  /// True where every field is blank.
  var isBlank: Bool { fields.allSatisfy(\.onOneLine.isEmpty) }

  /// True for a row that a person wrote for other people.
  var isComment: Bool { fields.first?.hasPrefix("#") == true }
}
