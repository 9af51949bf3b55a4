import Testing
import TerminalUI

/// Uses a screen as a user would, without a terminal: keys go in, rows of text come out.
public struct ScreenDriver<S: Screen> {
  /// The screen.
  public private(set) var screen: S
  /// Everything that the screen asked for, in order.
  public private(set) var effects: [S.Effect] = []
  /// The reasons for which commands were refused, in order.
  public private(set) var refusals: [String] = []
  /// The events that meant nothing to the screen, in order.
  public private(set) var unhandled: [Event] = []
  /// The size of the canvas.
  public private(set) var size: Size

  private let glyphs: Glyphs

  /// A driver for `screen` on a canvas of `size`, which the screen is told first.
  public init(_ screen: S, size: Size = Size(columns: 80, rows: 24), glyphs: Glyphs = .unicode) {
    self.screen = screen
    self.size = size
    self.glyphs = glyphs
    resize(size)
    unhandled = []
  }

  /// Presses keys one after the other.
  public mutating func press(_ keys: Key...) {
    for key in keys { send(.key(key)) }
  }

  /// Presses keys by their names in tmux's notation; an unknown name is a test failure.
  public mutating func press(_ names: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    for name in names {
      guard let key = Key(name: name) else {
        Issue.record("no key is named \"\(name)\"", sourceLocation: sourceLocation)
        continue
      }
      send(.key(key))
    }
  }

  /// Types `text` as a keyboard sends it: scalar by scalar, U+007F as Backspace, line breaks as Enter.
  public mutating func type(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{7F}": send(.key(.backspace))
      case "\n": send(.key(.enter))
      default: send(.key(.character(Character(scalar))))
      }
    }
  }

  /// Gives the canvas and the screen a new size.
  public mutating func resize(_ size: Size) {
    self.size = size
    send(.resize(size))
  }

  /// Sends any event.
  public mutating func send(_ event: Event) {
    switch screen.handle(event) {
    case .effects(let more): effects += more
    case .refused(let reason): refusals.append(reason)
    case .unhandled: unhandled.append(event)
    }
  }

  /// Changes the screen as the program does when it has news for it.
  public mutating func update(_ change: (inout S) -> Void) { change(&screen) }

  /// Returns the effects so far and forgets them.
  public mutating func takeEffects() -> [S.Effect] {
    defer { effects = [] }
    return effects
  }

  /// What the screen draws now.
  public var canvas: Canvas {
    var canvas = Canvas(size: size, glyphs: glyphs)
    screen.draw(on: &canvas)
    return canvas
  }

  /// The rows of text, blanks at their ends left out.
  public var lines: [String] { canvas.lines }

  /// One letter a cell for its style; see `Style.letter`.
  public var styleLines: [String] { canvas.styleLines }

  /// All rows as one text.
  public var text: String { lines.joined(separator: "\n") }
}
