import Council
import Rating
import Rulebook

/// Cells in which two entries differ, settled one by one from the paper.
struct PaperSettling: Sendable {
  /// The second person's entry with what has been settled so far.
  var entry: PaperEntry
  let differences: [PaperDifference]
  /// What the paper says, where it has been looked at.
  private(set) var settled: [PaperCell: PaperMark] = [:]
  /// Place of the current cell among `cells`.
  private(set) var place = 0

  /// Begins with nothing settled.
  init(_ entry: PaperEntry, _ differences: [PaperDifference]) {
    self.entry = entry
    self.differences = differences
  }

  /// The cells to be looked at: those that differ, and those that a settled cell has made to be asked. What does not
  /// apply any more is left out.
  var cells: [PaperCell] {
    let differing = Set(differences.map(\.cell))
    let blanks = entry.sheet.mayStayBlank ? [] : entry.blanks
    return entry.cells.filter { cell in
      guard case .criterion(let code) = cell, let index = entry.scale.index(of: code) else {
        return differing.contains(cell)
      }
      if case .notAsked = entry.sheet.question(at: index) { return false }
      return differing.contains(cell) || settled[cell] != nil || blanks.contains(index)
    }
  }

  /// The current cell.
  var cell: PaperCell? { cells.indices.contains(place) ? cells[place] : nil }

  /// True where every cell has been looked at.
  var isDone: Bool { cells.allSatisfy { settled[$0] != nil } }

  /// Settles the current cell and goes on to the next open one.
  mutating func settle(_ mark: PaperMark) {
    guard let cell else { return }
    settled[cell] = mark
    entry.set(mark, in: cell)
    let cells = cells
    let order = cells.indices.map { (place + 1 + $0) % cells.count }
    place = order.first { settled[cells[$0]] == nil } ?? min(place, max(cells.count - 1, 0))
  }

  /// Moves to another cell.
  mutating func move(by rows: Int) { place = min(max(place + rows, 0), max(cells.count - 1, 0)) }

  /// What both entries have in `cell`.
  func marks(_ cell: PaperCell) -> (first: PaperMark, second: PaperMark)? {
    differences.first { $0.cell == cell }.map { ($0.first, $0.second) }
  }
}
