import Testing
import TerminalUI

@Suite("Keys")
struct KeyTests {
  static let keys: [Key] =
    [
      .character("x"), .character("ế"), .character(" "), .character("F"), .control("c"), .control(" "), .control("_"),
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab, .backTab, .backspace, .delete,
      .insert,
    ] + (1...12).map { .function($0) }

  @Test("Names are read back", arguments: keys)
  func names(key: Key) {
    #expect(Key(name: key.name) == key)
    #expect(!key.label.isEmpty)
  }

  @Test("Names that mean no key", arguments: ["", "F0", "F64", "Fx", "up", "C-", "C-xy", "\u{7}", "xy"])
  func unknown(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test("Labels")
  func labels() {
    #expect(Key.up.label == "↑")
    #expect(Key.function(9).label == "F9")
    #expect(Key.escape.label == "Esc")
    #expect(Key.control("c").label == "Ctrl-C")
    #expect(Key(name: "PageUp") == .pageUp)
    #expect(Key(name: "C-C") == .control("c"))
    #expect(Key.label(of: ["1", "2"].map { .character($0) }) == "1/2")
    #expect(Key.label(of: ["1", "2", "3"].map { .character($0) }) == "1-3")
    #expect(Key.label(of: ["1", "2", "4"].map { .character($0) }) == "1/2/4")
    #expect(Key.label(of: [.enter, .character(" ")]) == "Enter/Space")
    #expect(Key.label(of: []) == "")
  }
}
