import TerminalUI

/// Where the parts of the form lie between the frame's top rule and its message line.
struct FormLayout: Hashable, Sendable {
  /// Product, place on the agenda, progress.
  let head: Rect
  /// Points by part.
  let bars: Rect
  /// Sections and criteria.
  let outline: Rect
  /// The current criterion.
  let criterion: Rect
  /// Outline, divider and criterion together.
  let panes: Rect
  /// The dossier's documents; empty in a window that is not wide enough for them.
  let dossier: Rect
  /// What the sheet amounts to.
  let stars: Rect

  /// Rows of the window from which the star line gets a second one.
  private static let roomyRows = 26

  /// Columns of the window from which the dossier stands beside the criterion, and how many it takes.
  private static let dossierFrom = 160
  private static let dossierColumns = 52

  /// Divides `area`; `hasDossier` where there is one to show.
  init(_ area: Rect, hasDossier: Bool) {
    let (head, belowHead) = area.split(top: 1)
    let (bars, belowBars) = belowHead.split(top: 1)
    let (rest, stars) = belowBars.split(bottom: area.rows < Self.roomyRows ? 1 : 2)
    self.head = head
    self.bars = bars
    self.stars = stars
    panes = rest.inset(columns: 0, rows: 1)
    let beside = hasDossier && panes.columns >= Self.dossierFrom ? Self.dossierColumns : 0
    let width = Self.outlineWidth(panes.columns)
    outline = panes.split(left: width).left
    let right = panes.split(left: width + 1).rest
    let (criterion, dossier) = right.split(left: right.columns - (beside == 0 ? 0 : beside + 1))
    self.criterion = criterion
    self.dossier = dossier.split(left: 1).rest
  }

  /// Columns of the outline: as few as keep titles recognisable in a small window, more where there is room.
  private static func outlineWidth(_ columns: Int) -> Int {
    columns < 90 ? 24 : min(columns * 3 / 10, 60)
  }

  /// Draws the rules around the panes and the dividers between them.
  func drawLines(on canvas: inout Canvas) {
    for row in [panes.row - 1, panes.endRow] {
      canvas.horizontalLine(row: row, column: panes.column, length: panes.columns)
    }
    for column in [outline.endColumn] + (dossier.isEmpty ? [] : [criterion.endColumn]) {
      canvas.verticalLine(row: panes.row - 1, column: column, length: panes.rows + 2)
    }
  }
}
