import SetUp

/// A row of a CSV file or of a worksheet.
struct SourceRow: Hashable {
  /// What makes the fields not to be relied on.
  struct Fault: Hashable {
    /// The place of the field, from 0.
    let column: Int
    let problem: ImportFault.Problem
  }

  /// Physical line on which the row begins, or the worksheet's number of the row; from 1.
  let line: Int
  let fields: [String]
  /// The first one; nil for a sound row.
  let fault: Fault?

  /// True where every field is blank.
  var isBlank: Bool { fields.allSatisfy(\.onOneLine.isEmpty) }

  /// True for a row that a person wrote for other people.
  var isComment: Bool { fields.first?.hasPrefix("#") == true }
}
