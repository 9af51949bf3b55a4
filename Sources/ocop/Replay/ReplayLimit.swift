import Rulebook
import Screens

/// What screens may ask for and a replay does not do: it reaches outside the store and the screen.
enum ReplayLimit {
  case printing, printers, exporting, demo, template, slip, preferences, suspending

  /// What of it `effect` is; nil for what a replay does.
  init?(_ effect: Effect) {
    switch effect {
    case .print: self = .printing
    case .findPrinters: self = .printers
    case .transfer(.exportFile): self = .exporting
    case .createDemo: self = .demo
    case .createTemplate: self = .template
    case .setUp(.writeSlip): self = .slip
    case .keep: self = .preferences
    case .suspend: self = .suspending
    case .quit, .back, .open, .press, .save, .unlock, .pin, .lock, .cancelPrint, .file, .transfer, .verify, .setUp,
      .tour, .prefer, .changeTyping, .repaint:
      return nil
    }
  }

  /// What the key does, as a part of a sentence.
  func deed(in language: Language) -> String {
    switch self {
    case .printing: language.choose("ghi hoặc in giấy tờ", "writes or prints a paper")
    case .printers: language.choose("tìm máy in", "looks for printers")
    case .exporting: language.choose("ghi sổ hồ sơ ra tệp", "writes the register to a file")
    case .demo: language.choose("ghi phiên mẫu", "writes a sample sitting")
    case .template: language.choose("ghi tệp mẫu", "writes templates")
    case .slip: language.choose("ghi mã PIN ra tệp", "writes PINs to a file")
    case .preferences: language.choose("ghi tùy chọn", "keeps preferences")
    case .suspending: language.choose("tạm dừng chương trình", "suspends the program")
    }
  }
}
