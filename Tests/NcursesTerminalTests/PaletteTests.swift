import Foundation
import NcursesTerminal
import Testing
import TerminalUI

@Suite("Palette")
struct PaletteTests {
  @Test("Every colour of the 256 is readable on white and on black", arguments: Style.allCases)
  func contrast(style: Style) throws {
    guard let color = Palette(colors: 256).look(of: style).color else { return }
    let luminance = try #require(self.luminance(of: color))
    #expect((luminance + 0.05) / 0.05 >= 3.2)
    #expect(1.05 / (luminance + 0.05) >= 3.2)
  }

  @Test("What must be noticed is marked without colour too", arguments: [0, 8, 16, 256])
  func attributes(colors: Int) {
    let palette = Palette(colors: colors)
    let plain = palette.look(of: .plain)
    for style in [Style.heading, .selected, .selectedMuted, .warning, .danger, .key, .field] {
      var look = palette.look(of: style)
      look.color = nil
      #expect(look != plain, "\(style) with \(colors) colours")
    }
    #expect(palette.look(of: .selected) != palette.look(of: .selectedMuted))
    if colors == 0 { #expect(Style.allCases.allSatisfy { palette.look(of: $0).color == nil }) }
  }

  /// Relative luminance of one of the colours 16 to 255, after WCAG 2.
  private func luminance(of color: Int) -> Double? {
    let levels = [0.0, 95, 135, 175, 215, 255]
    let channels: [Double]
    switch color {
    case 16..<232: channels = [(color - 16) / 36, (color - 16) / 6 % 6, (color - 16) % 6].map { levels[$0] }
    case 232..<256: channels = Array(repeating: Double(8 + (color - 232) * 10), count: 3)
    default: return nil
    }
    let linear = channels.map { value in
      value / 255 <= 0.04045 ? value / 255 / 12.92 : pow((value / 255 + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
