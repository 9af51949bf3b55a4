import TerminalUI

/// What lies over the form and has the keyboard.
enum FormDialog: Hashable, Sendable {
  /// The note on the criterion at `index`.
  case note(index: Int, TextField)
  /// The printed reasons to reject or stop.
  case reasons(ReasonChoice)
  /// A reason in the member's own words.
  case ownReason(ReasonKind, TextField)
  /// What is blank and keeps the sheet from being submitted; the selected row.
  case blanks(selection: Int)
  /// The question before the sheet is submitted.
  case confirmation
  /// What is known to be odd about the set; pages turned.
  case doubts(page: Int)

  /// The text field that has the keyboard; nil where none has.
  var field: TextField? {
    get {
      switch self {
      case .note(_, let field), .ownReason(_, let field): field
      case .reasons, .blanks, .confirmation, .doubts: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .note(let index, _): self = .note(index: index, newValue)
      case .ownReason(let kind, _): self = .ownReason(kind, newValue)
      case .reasons, .blanks, .confirmation, .doubts: break
      }
    }
  }

  /// Most characters of a note or a reason.
  static let textLimit = 500
}

/// The two ways in which a sheet ends an assessment early.
enum ReasonKind: Hashable, Sendable { case reject, stop }
