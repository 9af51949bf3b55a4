import Rulebook

/// Something in a folder of criteria that does not keep the rules of `criteria/README.md`.
public struct FolderBreach: Hashable, Sendable {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// A rule that the set in the file breaks.
    case rule(Breach)
    /// The file cannot be read at all.
    case unreadable(RulebookFileError)
    /// The set's number is not that of the file's name.
    case number(Int, named: Int)
    /// Another file has the set's number already.
    case numberTwice(Int, first: String)
    /// A YAML file that is neither a set, the edition nor the dossier.
    case strayFile
    /// The edition's id is not the name of its folder.
    case editionName(String, folder: String)
  }

  /// Relative to the folder that was checked.
  public let file: String
  public let fault: Fault

  /// Creates a breach.
  public init(file: String, _ fault: Fault) {
    self.file = file
    self.fault = fault
  }

  /// Code of the part, section or criterion; `set` for a whole set, `file` for the file itself.
  public var code: String {
    switch fault {
    case .rule(let breach): breach.code
    case .number, .numberTwice: Breach.wholeSet
    case .unreadable, .strayFile, .editionName: "file"
    }
  }

  /// True where `verified: false` covers the breach; only a broken rule ever is.
  public var isCovered: Bool {
    guard case .rule(let breach) = fault else { return false }
    return breach.isCovered
  }

  /// What is wrong, for a user, without file and code.
  public func explanation(in language: Language) -> String {
    switch fault {
    case .rule(let breach): breach.explanation(in: language)
    case .unreadable(let error):
      (error.line.map { language.choose("dòng \($0): ", "line \($0): ") } ?? "")
        + error.problem.explanation(in: language)
    case .number(let number, let named):
      language.choose(
        "bộ số \(number) trong tệp đặt tên cho bộ số \(named)", "set \(number) in a file named for set \(named)")
    case .numberTwice(let number, let first):
      language.choose("bộ số \(number) đã có ở tệp \(first)", "set \(number) is already in \(first)")
    case .strayFile:
      language.choose(
        "tệp YAML lạ; tệp bộ tiêu chí tên dạng 09-ten-bo.yaml",
        "stray YAML file; a set's file is named like 09-name.yaml")
    case .editionName(let id, let folder):
      language.choose(
        "bản \(id) nằm trong thư mục \(folder); thư mục phải mang tên bản",
        "edition \(id) lies in folder \(folder); the folder must bear its name")
    }
  }

  /// The breach on one line: `FILE: CODE: what`, with a word where `verified: false` covers it.
  public func line(in language: Language) -> String {
    let covered = isCovered ? language.choose(" (bộ ghi verified: false)", " (the set says verified: false)") : ""
    return "\(file): \(code): \(explanation(in: language))\(covered)"
  }
}
