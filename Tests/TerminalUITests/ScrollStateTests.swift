import TerminalUI
import Testing

/// A place in a long text that survives any window.
@Suite struct ScrollStateTests {
  @Test func pagesKeepOneLineAndStopAtTheEnds() {
    var scroll = ScrollState()
    let isPaged = scroll.handle(.pageDown, count: 100, height: 10)
    #expect(isPaged)
    #expect(scroll.visible(count: 100, height: 10) == 9..<19)
    _ = scroll.handle(.up, count: 100, height: 10)
    #expect(scroll.offset == 8)
    _ = scroll.handle(.end, count: 100, height: 10)
    #expect(scroll.visible(count: 100, height: 10) == 90..<100)
    _ = scroll.handle(.down, count: 100, height: 10)
    #expect(scroll.offset == 90)
    _ = scroll.handle(.home, count: 100, height: 10)
    #expect(scroll.offset == 0)
    let isAnswered = scroll.handle(.enter, count: 100, height: 10)
    #expect(!isAnswered)
  }

  @Test func aLargerWindowShowsTheEndWithoutAGap() {
    var scroll = ScrollState()
    _ = scroll.handle(.end, count: 30, height: 10)
    #expect(scroll.visible(count: 30, height: 25) == 5..<30)
    #expect(scroll.visible(count: 30, height: 50) == 0..<30)
  }

  @Test(arguments: [-5, 0, 1, 7], [-1, 0, 3, 100]) func neverLeavesTheText(_ count: Int, _ height: Int) {
    var scroll = ScrollState()
    for key in [Key.end, .down, .pageDown, .up, .pageUp, .end] {
      _ = scroll.handle(key, count: count, height: height)
      let shown = scroll.visible(count: count, height: height)
      #expect(shown.lowerBound >= 0 && shown.upperBound <= max(count, 0))
    }
    scroll.reveal(count - 1, count: count, height: height)
    #expect(scroll.visible(count: count, height: height).upperBound <= max(count, 0))
  }

  @Test func revealsAsLittleAsNeeded() {
    var scroll = ScrollState()
    scroll.reveal(30, count: 100, height: 10)
    #expect(scroll.visible(count: 100, height: 10) == 21..<31)
    scroll.reveal(25, count: 100, height: 10)
    #expect(scroll.offset == 21)
    scroll.reveal(3, count: 100, height: 10)
    #expect(scroll.offset == 3)
  }
}
