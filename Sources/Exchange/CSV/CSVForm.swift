/// What may stand in a CSV file.
struct CSVForm {
  /// Most bytes.
  let limit: Int
  /// True where rows that begin with `#` are for people alone.
  let hasComments: Bool

  /// The files of a sitting, which people write by hand: 4 MB, some twenty thousand products.
  static let sitting = CSVForm(limit: 4 << 20, hasComments: true)
  /// Lists of the register: 64 MB, and no name is lost for its first sign.
  static let register = CSVForm(limit: 64 << 20, hasComments: false)
}
