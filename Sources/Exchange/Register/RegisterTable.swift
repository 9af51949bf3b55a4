import Council
import Documents

/// The register as a list with exactly the columns that an import takes.
public struct RegisterTable: Sendable {
  private let dossiers: [RegisteredDossier]

  /// Takes dossiers in the order of the list.
  public init(_ dossiers: [RegisteredDossier]) { self.dossiers = dossiers }

  /// The list as CSV.
  public var csv: [UInt8] { CSVWriter.bytes([RegisterColumn.allCases.map(\.rawValue)] + dossiers.map(Self.cells)) }

  /// The list as a workbook of one sheet; every cell is text, so that nothing in it is reckoned and no code loses its
  /// zeros.
  public var workbook: Workbook {
    let header = RegisterColumn.allCases.map { Workbook.Cell($0.rawValue, style: .header) }
    let rows = dossiers.map { dossier in Self.cells(of: dossier).map { Workbook.Cell($0) } }
    return Workbook(
      title: "Sổ hồ sơ OCOP",
      sheets: [
        Workbook.Sheet(
          name: "so-ho-so", columns: RegisterColumn.allCases.map(\.width), frozenRows: 1, rows: [header] + rows)
      ])
  }

  private static func cells(of dossier: RegisteredDossier) -> [String] {
    RegisterColumn.allCases.map { $0.cell(of: dossier.fields, at: dossier.stage) }
  }
}

extension RegisterColumn {
  /// In characters.
  fileprivate var width: Int {
    switch self {
    case .name, .producer, .address: 36
    case .code, .district, .commune: 20
    case .kind, .stage, .phone: 14
    case .set, .year: 7
    }
  }
}
