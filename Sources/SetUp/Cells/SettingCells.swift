/// The settings of a council's file, each with its line, as they were typed.
struct SettingCells {
  /// One row.
  struct Entry {
    let value: String
    let source: String
    let line: Int
  }

  /// Line of the section's header, which stands for what is not there.
  private(set) var header: Int?
  private var entries: [Setting: [Entry]] = [:]

  /// Notes the header of the section.
  mutating func begin(at line: Int) { header = header ?? line }

  /// Takes one row; a row without value and source says nothing.
  mutating func add(_ cells: Cells, _ faults: inout FaultList) {
    guard let name = cells.required("setting", &faults) else { return }
    guard let setting = Setting(typed: name) else {
      let known = Setting.allCases.map(\.rawValue)
      return faults.add(.unknownSetting(name, known: known), line: cells.line, column: "setting")
    }
    let entry = Entry(value: cells.text("value"), source: cells.text("source"), line: cells.line)
    if !setting.isList, let first = entries[setting]?.first {
      return faults.add(.twice(setting.rawValue, first: first.line), line: entry.line, column: "setting")
    }
    if !setting.isRegulation, !entry.source.isEmpty {
      faults.add(.noSourceKept, line: entry.line, column: "source")
    }
    if entry.value.isEmpty, !entry.source.isEmpty {
      faults.add(.missing, line: entry.line, column: setting.rawValue)
    }
    entries[setting, default: []].append(entry)
  }

  /// The line where `setting` stands, or the section's header.
  func line(of setting: Setting) -> Int? { entries[setting]?.first?.line ?? header }

  /// True where the file says something for `setting`.
  func has(_ setting: Setting) -> Bool { !rows(setting).isEmpty }

  /// The rows of `setting`, empty ones left out.
  func rows(_ setting: Setting) -> [Entry] { (entries[setting] ?? []).filter { !$0.value.isEmpty } }

  /// What is said for `setting`, empty rows left out.
  func list(_ setting: Setting) -> [String] { rows(setting).map(\.value) }

  /// The text of a setting that must be there; nil and a fault where it is not.
  func required(_ setting: Setting, _ faults: inout FaultList) -> String? {
    if let text = list(setting).first { return text }
    faults.add(.missing, line: line(of: setting), column: setting.rawValue)
    return nil
  }

  /// The value of a setting that must be there; nil and a fault where it is not, or is not what `kind` takes.
  func required<Value>(_ setting: Setting, _ kind: CellKind<Value>, _ faults: inout FaultList) -> Value? {
    required(setting, &faults) == nil ? nil : optional(setting, kind, &faults)
  }

  /// The value of a setting; nil where it is not there, and with a fault where it is not what `kind` takes.
  func optional<Value>(_ setting: Setting, _ kind: CellKind<Value>, _ faults: inout FaultList) -> Value? {
    guard let text = list(setting).first else { return nil }
    guard let value = kind.read(text) else {
      faults.add(kind.problem(text), line: line(of: setting), column: setting.rawValue)
      return nil
    }
    return value
  }

  /// Where each setting of the regulation comes from, as far as the file says; of several rows each source once.
  var sources: [String: String] {
    var sources: [String: String] = [:]
    for (setting, rows) in entries where setting.isRegulation {
      let told = rows.map(\.source).filter { !$0.isEmpty }
      let each = told.enumerated().filter { !told[..<$0.offset].contains($0.element) }.map(\.element)
      if !each.isEmpty { sources[setting.rawValue] = each.joined(separator: "; ") }
    }
    return sources
  }
}
