import Rulebook
import Season
import SetUp

/// The provinces and communes by which product codes are looked up.
public struct PlaceList: Sendable {
  /// The last year of the codes before the provinces were merged on 1/7/2025.
  private static let lastFormerYear = 2025

  private let provinces: Set<String>
  private let former: Set<String>
  /// The province of each commune; empty where the secretary has imported no list.
  private let communes: [String: String]

  /// Takes the provinces of today, those that were merged into others in 7/2025, and the communes of the register.
  public init(provinces: [Province], former: [Province], communes: [Commune]) {
    self.provinces = Set(provinces.map(\.code))
    self.former = Set(former.map(\.code))
    self.communes = communes.reduce(into: [:]) { $0[$1.code] = $1.province }
  }

  /// What is unknown, each place once, with its first row.
  func warnings(of rows: [RegisterRow], in file: String) -> [PlaceWarning] {
    var warnings: [PlaceWarning] = []
    var places: [PlaceWarning.Place: Int] = [:]
    for row in rows {
      guard let place = unknown(in: row.code) else { continue }
      if let known = places[place] {
        warnings[known].rows += 1
      } else {
        places[place] = warnings.count
        warnings.append(PlaceWarning(file: file, line: row.line, place: place))
      }
    }
    return warnings
  }

  private func unknown(in code: ProductCode) -> PlaceWarning.Place? {
    let isFormer = code.year <= Self.lastFormerYear
    guard provinces.contains(code.province) || isFormer && former.contains(code.province) else {
      return .province(code.province)
    }
    guard !communes.isEmpty else { return nil }
    // A list of today has the communes of old provinces under their new ones.
    guard let home = communes[code.commune], isFormer || home == code.province else {
      return .commune(code.commune, province: code.province)
    }
    return nil
  }
}

/// A place that a product code names and no list has.
public struct PlaceWarning: Hashable, Sendable {
  /// Which.
  public enum Place: Hashable, Sendable {
    case province(String)
    case commune(String, province: String)
  }

  let file: String
  /// The first row with it.
  let line: Int
  let place: Place
  /// How many rows have it.
  fileprivate(set) var rows = 1

  /// `FILE:LINE: code: what`.
  public func explanation(in language: Language) -> String {
    let what =
      switch place {
      case .province(let code):
        language.choose("danh mục không có tỉnh «\(code)»", "no province “\(code)” is known")
      case .commune(let code, let province):
        language.choose(
          "danh mục không có xã «\(code)» thuộc tỉnh «\(province)»",
          "no commune “\(code)” of province “\(province)” is known")
      }
    let more = rows == 1 ? "" : language.choose(" (\(rows) dòng)", " (\(rows) rows)")
    return "\(file):\(line): code: \(language.choose("lưu ý: ", "note: "))\(what)\(more)"
  }
}
