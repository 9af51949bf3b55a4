import Rulebook
import Season
import SetUp

/// The columns of a list of dossiers, in the order in which they are written.
enum RegisterColumn: String, CaseIterable {
  case code, name, producer, set, kind, stage, district, commune, phone, address, year

  /// Columns that no list can do without.
  static let required: [RegisterColumn] = [.code, .name, .producer]

  /// The field that the column holds as it is; nil where it is no text.
  var text: WritableKeyPath<Dossier, String>? {
    switch self {
    case .name: \.name
    case .producer: \.producer
    case .district: \.district
    case .commune: \.commune
    case .phone: \.phone
    case .address: \.address
    case .code, .set, .kind, .stage, .year: nil
    }
  }

  /// What stands in the column for a dossier, on one line.
  func cell(of dossier: Dossier, at stage: DossierStage) -> String {
    if let text { return dossier[keyPath: text].onOneLine }
    return switch self {
    case .set: dossier.set.map(String.init) ?? ""
    case .kind: dossier.kind.rawValue
    case .stage: stage.rawValue
    case .year: String(dossier.year)
    default: dossier.code
    }
  }
}
