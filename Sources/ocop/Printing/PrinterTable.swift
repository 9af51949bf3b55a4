import Rulebook
import Screens

/// The printers as text: one a line, its name, then its state; the usual one is marked.
struct PrinterTable {
  private let printers: [PrinterChoice]
  private let usual: String?

  /// Lists `printers`; `usual` is the name of the usual one.
  init(_ printers: [PrinterChoice], usual: String?) {
    self.printers = printers
    self.usual = usual
  }

  /// The lines, without a line break at the end.
  func text(in language: Language) -> String {
    let mark = language.choose(" (máy thường dùng)", " (the usual one)")
    let names = printers.map { $0.name + ($0.name == usual ? mark : "") }
    let width = names.map(\.count).max() ?? 0
    return zip(printers, names).map { printer, name in
      let state = printer.state.trouble(in: language) ?? language.choose("sẵn sàng", "ready")
      return name + String(repeating: " ", count: width - name.count + 2) + state
    }.joined(separator: "\n")
  }
}
