import Rulebook

/// Something that is missing or wrong in a draft.
public struct SetUpFault: Hashable, Sendable {
  /// Where it is to be put right.
  public enum Place: Hashable, Sendable {
    case field(SetUpField)
    /// The list as a whole.
    case members, products
  }

  public let place: Place
  public let problem: ImportFault.Problem

  /// Creates a fault.
  public init(place: Place, problem: ImportFault.Problem) {
    self.place = place
    self.problem = problem
  }
}

extension SetUpDraft {
  /// The sitting, checked just as one from files.
  ///
  /// - Parameter stored: the sitting that the draft changes; nil for a new one.
  /// - Throws: `ImportFaults` with everything that is wrong, or what `law` throws.
  public func setUp(_ law: LawSource, changing stored: StoredSitting? = nil) throws -> SittingSetUp {
    var faults = FaultList(file: Self.councilFile)
    var productFaults = FaultList(file: Self.productFile)
    let council = councilRows(&faults)
    let list = productRows(&productFaults)
    return try SittingSetUp(
      council, list, under: stored?.edition, law: stored?.law(law) ?? law, faults, productFaults)
  }

  /// Everything that is missing or wrong; empty where the sitting can be set up.
  /// - Throws: what `law` throws.
  public func faults(_ law: LawSource, changing stored: StoredSitting? = nil) throws -> [SetUpFault] {
    do {
      _ = try setUp(law, changing: stored)
      return []
    } catch let error as ImportFaults {
      return error.faults.compactMap { fault in
        place(of: fault).map { SetUpFault(place: $0, problem: fault.problem) }
      }
    }
  }

  // The draft as two files: the settings by their order, then the members; the products.

  private static let councilFile = "council"
  private static let productFile = "products"
  private static let membersHeader = Setting.allCases.count + 1

  /// The settings and the members as rows.
  func councilRows(_ faults: inout FaultList) -> CouncilRows {
    var rows = CouncilRows()
    rows.beginSettings(at: 0)
    for (place, setting) in Setting.allCases.enumerated() {
      for (value, source) in values(of: setting) {
        rows.addSetting(
          Cells(line: place + 1, texts: ["setting": setting.rawValue, "value": value, "source": source]), &faults)
      }
    }
    for (place, member) in members.enumerated() {
      rows.addMember(cells(member, line: Self.membersHeader + 1 + place), &faults)
    }
    rows.requireChair(at: Self.membersHeader, &faults)
    return rows
  }

  private func productRows(_ faults: inout FaultList) -> ProductRows {
    var rows = ProductRows()
    if products.isEmpty { faults.add(.empty, line: 0) }
    for (place, product) in products.enumerated() { rows.add(cells(product, line: place + 1), &faults) }
    return rows
  }

  /// What a file would say of `setting`, row by row.
  private func values(of setting: Setting) -> [(value: String, source: String)] {
    let (text, source) = (self[.setting(setting)], self[.source(setting)])
    if text.isEmpty, source.isEmpty { return [] }
    guard setting == .guests || setting == .recipients else { return [(text, source)] }
    return items(of: setting).map { ($0, "") }
  }

  private func cells<Column: RawRepresentable<String>>(_ row: Row<Column>, line: Int) -> Cells {
    Cells(line: line, texts: Dictionary(uniqueKeysWithValues: row.texts.map { ($0.key.rawValue, $0.value) }))
  }

  private func place(of fault: ImportFault) -> SetUpFault.Place? {
    let (line, column) = (fault.line ?? 0, fault.column ?? "")
    if fault.file == Self.productFile {
      guard products.indices.contains(line - 1) else { return .products }
      return .field(.product(line - 1, ProductColumn(rawValue: column) ?? .code))
    }
    if line > Self.membersHeader {
      return .field(.member(line - Self.membersHeader - 1, MemberColumn(rawValue: column) ?? .name))
    }
    return line == Self.membersHeader ? .members : Setting(rawValue: column).map { .field(.setting($0)) }
  }
}
