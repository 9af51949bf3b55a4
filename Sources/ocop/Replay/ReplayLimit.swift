import Rulebook
import Screens

/// What screens may ask for and a replay does not do: it reaches beyond the store, its folder and the screen.
enum ReplayLimit {
  case printing, printers, exporting, demo, template

  /// What of it `effect` is; nil for what a replay does.
  init?(_ effect: Effect) {
    switch effect {
    case .print(let job):
      guard case .printer = job.target else { return nil }
      self = .printing
    case .findPrinters: self = .printers
    case .transfer(.exportFile): self = .exporting
    case .createDemo: self = .demo
    case .createTemplate: self = .template
    case .quit, .back, .open, .press, .save, .unlock, .pin, .lock, .cancelPrint, .file, .transfer, .verify, .setUp,
      .tour, .prefer, .keep, .changeTyping, .suspend, .repaint:
      return nil
    }
  }

  /// Whether a replay goes on as if `effect` were done: preferences hold while it runs and are not kept for the user,
  /// and there is no program to suspend.
  static func passesOver(_ effect: Effect) -> Bool {
    switch effect {
    case .keep, .suspend: true
    default: false
    }
  }

  /// What the key does, as a part of a sentence.
  func deed(in language: Language) -> String {
    switch self {
    case .printing: language.choose("in giấy tờ ra máy in", "sends a paper to a printer")
    case .printers: language.choose("tìm máy in", "looks for printers")
    case .exporting: language.choose("ghi sổ hồ sơ ra tệp", "writes the register to a file")
    case .demo: language.choose("ghi phiên mẫu", "writes a sample sitting")
    case .template: language.choose("ghi tệp mẫu", "writes templates")
    }
  }
}
