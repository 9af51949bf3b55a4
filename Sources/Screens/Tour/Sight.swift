import Council
import TerminalUI

/// What the tour looks at to know whether a step was taken.
struct Sight: Hashable, Sendable {
  /// The screens that the tour knows.
  enum Place: Hashable, Sendable { case members, pin, products, form, help, palette, elsewhere }

  let place: Place
  /// Criteria marked on the sheet in front of the user.
  var marks = 0
  /// The criterion there.
  var criterion = 0
  /// Notes on that sheet.
  var notes = 0
  /// True where the list of blanks or the question before submitting is open.
  var isChecking = false

  init(_ screen: any CouncilScreen) {
    switch screen {
    case is SignInScreen: place = .members
    case is PINScreen: place = .pin
    case is ProductListScreen: place = .products
    case is HelpScreen: place = .help
    case is PaletteScreen: place = .palette
    case let form as ScoringForm:
      place = .form
      marks = form.sheet.markedCount
      criterion = form.place
      notes = form.sheet.state.notes.count
      switch form.dialog {
      case .blanks, .confirmation: isChecking = true
      case nil, .note, .reasons, .ownReason, .doubts: break
      }
    default: place = .elsewhere
    }
  }
}
