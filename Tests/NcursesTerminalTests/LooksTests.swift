import Foundation
import NcursesTerminal
import Testing
import TerminalUI

@Suite("Looks")
struct LooksTests {
  private static let depths = [8, 16, 256]

  @Test("Every style of every theme is readable on its background", arguments: Theme.allCases, depths)
  func contrast(theme: Theme, colors: Int) throws {
    let looks = Looks(colors: colors, theme: theme)
    for style in Style.allCases {
      let look = looks.look(of: style)
      guard let color = look.color else {
        // The terminal's own letters stand on the terminal's own background.
        #expect(look.background == nil)
        continue
      }
      // The terminal's own background may be either end.
      let grounds = look.background.map { [$0] } ?? [16, 231]
      for ground in grounds {
        let ratio = Self.contrast(Self.luminance(of: color), Self.luminance(of: ground))
        #expect(ratio >= 4.5, "\(style) of \(theme) with \(colors) colours: \(color) on \(ground), \(ratio)")
      }
    }
  }

  @Test("Numbers of colours are those that the terminal has", arguments: Theme.allCases, [0, 8, 16, 256])
  func depth(theme: Theme, colors: Int) {
    let looks = Looks(colors: colors, theme: theme)
    for style in Style.allCases {
      for number in [looks.look(of: style).color, looks.look(of: style).background].compactMap(\.self) {
        #expect(number < colors, "\(style)")
      }
    }
  }

  @Test("The theme for high contrast has 7 at least", arguments: depths)
  func highContrast(colors: Int) {
    let looks = Looks(colors: colors, theme: .contrast)
    for style in Style.allCases {
      let look = looks.look(of: style)
      guard let color = look.color, let ground = look.background else {
        Issue.record("\(style) is left to the terminal")
        continue
      }
      #expect(Self.contrast(Self.luminance(of: color), Self.luminance(of: ground)) >= 7, "\(style)")
    }
  }

  @Test("What must be noticed is marked without colour too", arguments: Theme.allCases, [0] + depths)
  func attributes(theme: Theme, colors: Int) {
    let looks = Looks(colors: colors, theme: theme)
    func marks(_ style: Style) -> [Bool] {
      let look = looks.look(of: style)
      // A block of another background is seen without its hue.
      return [
        look.isBold, look.isReversed, look.isUnderlined, look.background != looks.look(of: .plain).background,
      ]
    }
    for style in [Style.heading, .selected, .selectedMuted, .warning, .danger, .key, .field] {
      #expect(marks(style) != marks(.plain), "\(style)")
    }
    #expect(looks.look(of: .selected) != looks.look(of: .selectedMuted))
    #expect(looks.look(of: .danger) != looks.look(of: .warning))
  }

  private static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// What xterm makes of the first 16 colours (`XTerm-col.ad`).
  private static let xterm: [[Double]] = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205], [229, 229, 229],
    [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0], [92, 92, 255], [255, 0, 255], [0, 255, 255],
    [255, 255, 255],
  ]

  /// Relative luminance, after WCAG 2.
  private static func luminance(of color: Int) -> Double {
    let levels = [0.0, 95, 135, 175, 215, 255]
    let channels: [Double] =
      switch color {
      case ..<16: xterm[color]
      case 16..<232: [(color - 16) / 36, (color - 16) / 6 % 6, (color - 16) % 6].map { levels[$0] }
      default: Array(repeating: Double(8 + (color - 232) * 10), count: 3)
      }
    let linear = channels.map { value in
      value / 255 <= 0.04045 ? value / 255 / 12.92 : pow((value / 255 + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
