/// One screen: a value that answers events and draws itself, with no input or output of its own.
public protocol Screen: Sendable {
  /// What the program must do on behalf of the screen.
  associatedtype Effect: Sendable

  /// What the screen can do now; drives key handling, the footer and the help page.
  var commands: [Command<Self>] { get }

  /// Whether a text field has the keyboard, so that `typed` is asked before the commands.
  var isEditing: Bool { get }

  /// Answers an event that is no command (while editing: any event); nil if it means nothing here.
  mutating func typed(_ event: Event) -> [Effect]?

  /// Draws the whole screen.
  func draw(on canvas: inout Canvas)
}

/// What came of an event.
public enum Response<Effect> {
  /// The event was answered; the program must do this.
  case effects([Effect])
  /// The event gave a command that cannot be given now; the sentence says why.
  case refused(String)
  /// The event means nothing here.
  case unhandled
}

extension Response: Equatable where Effect: Equatable {}
extension Response: Sendable where Effect: Sendable {}

extension Screen {
  /// No text field has the keyboard.
  public var isEditing: Bool { false }

  /// Only commands mean something.
  public mutating func typed(_ event: Event) -> [Effect]? { nil }

  /// Answers `event` by the first command with its key, or by `typed`; the latter comes first while editing.
  public mutating func handle(_ event: Event) -> Response<Effect> {
    let typesFirst = isEditing
    if typesFirst, let effects = typed(event) { return .effects(effects) }
    if case .key(let key) = event, let command = commands.first(where: { $0.keys.contains(key) }) {
      return command.perform(on: &self, key: key)
    }
    if !typesFirst, let effects = typed(event) { return .effects(effects) }
    return .unhandled
  }
}
