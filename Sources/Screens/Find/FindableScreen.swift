import TerminalUI

/// A screen with more on it than a window holds, in which `/` leads to a place by some letters of it.
protocol FindableScreen: CouncilScreen {
  /// What can be found, from the first place to the last.
  var findable: [SearchText] { get }

  /// The place that is looked at.
  var spot: Int { get }

  /// Looks at `spot`, which is one of `findable`.
  mutating func go(toSpot spot: Int)
}

extension FindableScreen {
  /// The entry of a screen's command table that opens the search.
  static func finding(_ words: FindPhrases, priority: Int = 0, disabledBecause: String? = nil) -> Command<Self> {
    Command(
      .character("/"), words.find, label: words.findLabel, priority: priority, disabledBecause: disabledBecause
    ) { _ in [.open(.find)] }
  }
}

/// A list in which a search selects a row.
protocol FindableList: FindableScreen {
  var list: ListState { get set }

  /// Rows of the list in the window.
  var listHeight: Int { get }
}

extension FindableList {
  var spot: Int { list.selection }

  mutating func go(toSpot spot: Int) { list.select(spot, height: listHeight) }
}

extension TextScreen {
  var findable: [SearchText] {
    lines(width: textWidth(frame.size.columns), glyphs: .unicode).map { SearchText([$0.text, $0.trailing.text]) }
  }

  var spot: Int {
    let (count, height) = extent
    return scroll.visible(count: count, height: height).lowerBound
  }

  /// Brings the line into view with what stands around it.
  mutating func go(toSpot spot: Int) {
    let (count, height) = extent
    for line in [spot + Self.linesAround, spot - Self.linesAround] {
      scroll.reveal(min(max(line, 0), max(count - 1, 0)), count: count, height: height)
    }
  }

  private static var linesAround: Int { 2 }
}
