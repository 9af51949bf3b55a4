import CNcurses
import TerminalUI

/// The attributes and colour pair of every style on the terminal that is open, looked up once.
struct Ink {
  private let inks: [(attributes: attr_t, pair: Int32)]
  /// The background of blanks, -1 for the terminal's own; nil where attributes make a blank visible.
  private let grounds: [Int?]

  /// Sets colours up by `start_color`, `use_default_colors` and `init_extended_pair`; call after `newterm`.
  init(theme: Theme, usesColors: Bool) {
    // Without the terminal's own background nobody knows what is readable on it.
    let hasColors = usesColors && has_colors() && start_color() == OK && use_default_colors() == OK
    let looks = Looks(colors: hasColors ? Int(nc_colors()) : 0, theme: theme)
    grounds = Style.allCases.map { style in
      let look = looks.look(of: style)
      return look.isReversed || look.isUnderlined ? nil : look.background ?? -1
    }
    var pairs: [[Int]] = []
    inks = Style.allCases.map { style in
      let look = looks.look(of: style)
      var attributes: attr_t = 0
      if look.isBold { attributes |= nc_bold }
      if look.isReversed { attributes |= nc_reverse }
      if look.isUnderlined { attributes |= nc_underline }
      // -1 is the terminal's own colour.
      let colors = [look.color ?? -1, look.background ?? -1]
      // The terminal's own colours are a pair too: back from another pair to that one, ncurses sends less than to none.
      guard hasColors else { return (attributes, 0) }
      if let known = pairs.firstIndex(of: colors) { return (attributes, Int32(known + 1)) }
      pairs.append(colors)
      init_extended_pair(Int32(pairs.count), Int32(colors[0]), Int32(colors[1]))
      return (attributes, Int32(pairs.count))
    }
  }

  /// True where blanks of `style` look the same as blanks of `other`.
  func hides(_ style: Style, as other: Style) -> Bool {
    guard let ground = grounds[Int(style.rawValue)] else { return false }
    return ground == grounds[Int(other.rawValue)]
  }

  /// Makes `window` draw in `style` (`wattr_set`).
  func use(_ style: Style, on window: UnsafeMutablePointer<WINDOW>?) {
    let ink = inks[Int(style.rawValue)]
    _ = nc_attr_set(window, ink.attributes, ink.pair)
  }
}
