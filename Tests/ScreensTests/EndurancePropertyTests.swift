import Council
import Foundation
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// Whatever the window and whatever the keys, nothing traps and nothing is drawn outside.
@Suite struct EndurancePropertyTests {
  /// How many things a walk does, and the walks of a run; `OCOP_RANDOM_KEYS` asks for more of them.
  private static let steps = 250
  private static let walks =
    1...max(
      1, (ProcessInfo.processInfo.environment["OCOP_RANDOM_KEYS"].flatMap { Int($0) } ?? 2_000) / steps)

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

  @Test(arguments: walks) func anyKeysFromSignIn(_ seed: Int) throws {
    var walk = try RandomWalk(seed: seed)
    try walk.go(Self.steps)
    let verified = try walk.verified()
    #expect(verified.faults.isEmpty, "\(verified.faults)")
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
