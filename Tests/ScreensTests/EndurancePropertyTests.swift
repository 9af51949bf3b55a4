import Council
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// Whatever the window and whatever the keys, nothing traps and nothing is drawn outside.
@Suite struct EndurancePropertyTests {
  private static let keys: [Key] =
    [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .enter, .escape, .tab, .backTab, .backspace,
      .delete, .insert, .function(4), .function(9), .control("u"), .control("l"),
    ] + "abcdekmnpqtwy/?0123 ộ".map { .character($0) }

  /// A store for tests that write nothing.
  private static let read = Result { try extremes().desk().store }

  private static func extremes() throws -> SampleCouncil {
    var council = try SampleCouncil(
      title: String(repeating: "Họp Hội đồng đánh giá, phân hạng sản phẩm ", count: 12))
    council.add(String(repeating: "Nước mắm ", count: 13) + "xxx", .closed, worse: [0, 3, 1])
    council.add(
      "日本語 👩‍🌾 Rượu", producer: String(repeating: "Hợp tác xã", count: 12), .concluded, worse: [2])
    council.add("Gạo", .scoring(submitted: 1))
    council.add("Chè")
    return council
  }

  @Test(arguments: 1...8) func anyKeysInAnyWindow(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let council = try Self.extremes()
    let language = Language.allCases[seed % 2]
    var driver =
      seed % 6 == 0
      ? AppDriver(App.welcome(language)) : AppDriver(try App.signIn(council.desk(language: language)))
    for _ in 0..<300 {
      if Int.random(in: 0..<10, using: &random) == 0 {
        driver.resize(
          columns: Int.random(in: 0...300, using: &random), rows: Int.random(in: 0...100, using: &random))
      }
      let key = Self.keys.randomElement(using: &random) ?? .enter
      driver.send(.key(key))
      if Int.random(in: 0..<20, using: &random) == 0 { driver.app.refresh() }
      #expect(driver.canvas.size == driver.size)
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (79, 24), (80, 23), (80, 24), (81, 25), (132, 43), (300, 100)])
  func everyScreenInEveryWindow(_ columns: Int, _ rows: Int) throws {
    let store = try Self.read.get()
    for keys in [
      "", "1 Enter", "1 Enter /", "1 Enter Enter", "1 Enter t", "1 Enter d", "1 Enter b", "1 Enter ?", "1 Enter n d",
    ] {
      for glyphs in [Glyphs.unicode, .ascii] {
        var driver = AppDriver(try App.signIn(Desk(store, language: .vietnamese)), columns: columns, rows: rows)
        driver.press(keys)
        var canvas = Canvas(size: driver.size, glyphs: glyphs)
        driver.app.draw(on: &canvas)
        #expect(canvas.lines.count == rows)
      }
    }
  }

  @Test func oneMemberAndNobody() throws {
    for members in [[], [SampleCouncil.seven[0]]] {
      var driver = AppDriver(try App.signIn(SampleCouncil(members: members).desk()))
      driver.press("Down Up Enter End")
      #expect(driver.lines.count == 24)
    }
  }
}
