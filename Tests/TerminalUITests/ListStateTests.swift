import TestSupport
import Testing
import TerminalUI

@Suite("List")
struct ListStateTests {
  @Test("Any moves keep the selection in view and the view full")
  func anyMoves() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      var list = ListState(count: Int.random(in: 0...30, using: &generator))
      for _ in 0..<30 {
        let height = Int.random(in: 0...12, using: &generator)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: list.move(by: Int.random(in: -40...40, using: &generator), height: height)
        case 1: list.movePage(Int.random(in: -2...2, using: &generator), height: height)
        case 2: list.selectFirst(height: height)
        case 3: list.selectLast(height: height)
        case 4: list.resize(count: Int.random(in: 0...30, using: &generator), height: height)
        default: list.move(by: Bool.random(using: &generator) ? .max : .min, height: height)
        }
        let view = list.visible(height: height)
        #expect(view.count == min(height, list.count))
        #expect(view.lowerBound >= 0 && view.upperBound <= list.count)
        if let selected = list.selected, height > 0 { #expect(view.contains(selected)) }
        #expect((list.selected == nil) == (list.count == 0))
      }
    }
  }

  @Test("Moving inside the view does not scroll; pages keep one row")
  func scrolls() {
    var list = ListState(count: 20)
    for _ in 0..<6 { _ = list.handle(.down, height: 5) }
    #expect(list.visible(height: 5) == 2..<7)
    _ = list.handle(.up, height: 5)
    #expect(list.visible(height: 5) == 2..<7)
    _ = list.handle(.pageDown, height: 5)
    #expect(list.selected == 9)
    _ = list.handle(.end, height: 5)
    #expect(list.visible(height: 5) == 15..<20)
    _ = list.handle(.home, height: 5)
    #expect(list.visible(height: 5) == 0..<5)
    let isHandled = list.handle(.enter, height: 5)
    #expect(!isHandled)
  }
}
