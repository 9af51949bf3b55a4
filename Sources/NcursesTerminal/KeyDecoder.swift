import CNcurses
import Glibc
import TerminalUI

/// What one call of `wgetch` brought.
enum Input: Equatable {
  /// A key.
  case key(Key)
  /// The beginning of pasted text.
  case pasteStart
  /// The end of pasted text.
  case pasteEnd
  /// The mouse was clicked or its wheel turned.
  case mouse(Event)
  /// A scalar as it came, for pasted text: there, Enter and Tab are text.
  case scalar(Unicode.Scalar)
  /// Something that means nothing here, or a part of a letter.
  case ignored
}

/// Turns what ncurses reads into keys.
struct KeyDecoder {
  private var letter = LetterAssembly()

  // Beyond the codes that ncurses gives to extended capabilities, which follow KEY_MAX (511).
  private static let pasteStartCode: Int32 = 3000
  private static let pasteEndCode: Int32 = 3001
  private static let wordLeftCode: Int32 = 3002
  private static let wordRightCode: Int32 = 3003

  /// Tells ncurses about sequences that terminfo does not list (`define_key`); call after `newterm`.
  ///
  /// Terminals and terminfo often disagree over Home and End, and over the arrows' two modes.
  static func defineKeys() {
    define_key(Sequences.pasteStart, pasteStartCode)
    define_key(Sequences.pasteEnd, pasteEndCode)
    // terminfo names these by extended capabilities, whose codes differ from one terminal to the next.
    for (capabilities, sequences, code) in words {
      for sequence in sequences + capabilities.compactMap(Sequences.capability) { define_key(sequence, code) }
    }
    for (sequence, code) in alternates where key_defined(sequence) == 0 { define_key(sequence, code) }
  }

  /// The next input, or nil if there is none at the moment.
  ///
  /// Bytes are read one by one (`wgetch`): `wget_wch` drops a letter whose bytes come in two reads, and what follows it.
  ///
  /// - Parameter inPaste: whether characters are wanted as they came.
  mutating func next(from window: UnsafeMutablePointer<WINDOW>?, inPaste: Bool) -> Input? {
    let value = wgetch(window)
    guard value != ERR else { return nil }
    guard let byte = UInt8(exactly: value) else {
      letter.forget()
      return Self.input(code: value)
    }
    guard let scalar = letter.take(byte) else { return .ignored }
    return inPaste ? .scalar(scalar) : .key(Self.key(scalar))
  }

  /// The key that types `scalar`.
  static func key(_ scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0: .control(" ")
    // Backspace is 127 on most terminals and 8 on some; Enter is 13, and 10 where a terminal translates it.
    case 8, 127: .backspace
    case 9: .tab
    case 10, 13: .enter
    case 27: .escape
    case 1...26: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 28...31: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    default: .character(Character(scalar))
    }
  }

  private static func input(code: Int32) -> Input {
    if let key = keys[code] { return .key(key) }
    if code == KEY_MOUSE { return mouse() }
    if code == pasteStartCode { return .pasteStart }
    if code == pasteEndCode { return .pasteEnd }
    let function = code - nc_key_f(0)
    return (1...63).contains(function) ? .key(.function(Int(function))) : .ignored
  }

  /// What the mouse did (`getmouse`); ignored where it is neither a click nor the wheel.
  private static func mouse() -> Input {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return .ignored }
    if event.bstate & nc_wheel_up != 0 { return .mouse(.wheel(-1)) }
    if event.bstate & nc_wheel_down != 0 { return .mouse(.wheel(1)) }
    guard event.bstate & nc_click != 0 else { return .ignored }
    return .mouse(.click(Point(row: Int(event.y), column: Int(event.x))))
  }

  private static let keys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_HOME: .home, KEY_FIND: .home, KEY_A1: .home, KEY_END: .end, KEY_SELECT: .end, KEY_C1: .end,
    KEY_PPAGE: .pageUp, KEY_A3: .pageUp, KEY_NPAGE: .pageDown, KEY_C3: .pageDown,
    KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_IC: .insert,
    wordLeftCode: .wordLeft, wordRightCode: .wordRight,
  ]

  /// Arrows with Ctrl or Alt, as terminfo names them and as xterm, rxvt and the Linux console send them, and the keys of
  /// shells for the same.
  private static let words: [([String], [String], Int32)] = [
    (["kLFT5", "kLFT3"], ["\u{1B}[1;5D", "\u{1B}[1;3D", "\u{1B}[5D", "\u{1B}Od", "\u{1B}b"], wordLeftCode),
    (["kRIT5", "kRIT3"], ["\u{1B}[1;5C", "\u{1B}[1;3C", "\u{1B}[5C", "\u{1B}Oc", "\u{1B}f"], wordRightCode),
  ]

  private static let alternates: [(String, Int32)] = [
    ("\u{1B}[A", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}[C", KEY_RIGHT), ("\u{1B}[D", KEY_LEFT),
    ("\u{1B}OA", KEY_UP), ("\u{1B}OB", KEY_DOWN), ("\u{1B}OC", KEY_RIGHT), ("\u{1B}OD", KEY_LEFT),
    ("\u{1B}[H", KEY_HOME), ("\u{1B}OH", KEY_HOME), ("\u{1B}[1~", KEY_HOME), ("\u{1B}[7~", KEY_HOME),
    ("\u{1B}[F", KEY_END), ("\u{1B}OF", KEY_END), ("\u{1B}[4~", KEY_END), ("\u{1B}[8~", KEY_END),
    ("\u{1B}[5~", KEY_PPAGE), ("\u{1B}[6~", KEY_NPAGE), ("\u{1B}[2~", KEY_IC), ("\u{1B}[3~", KEY_DC),
    ("\u{1B}[Z", KEY_BTAB), ("\u{1B}OM", KEY_ENTER),
  ]
}
