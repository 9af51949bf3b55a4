import Council
import Rating
import Rulebook

/// What one person types from a paper sheet, cell by cell in printed order.
struct PaperEntry: Sendable {
  let scale: Scale
  /// Places of the criteria that the council agrees on together, which nobody types.
  let joint: Set<Int>
  private(set) var content: SheetContent
  /// The same, counted.
  private(set) var sheet: FormSheet
  let cells: [PaperCell]
  /// Place of the cell to be typed; behind the last one where all are done.
  private(set) var place = 0
  /// The first of two digits, where a cell takes two.
  private(set) var digit: Int?

  /// Goes on with `content` where nothing was typed yet.
  init(_ content: SheetContent, scale: Scale, joint: Set<Int>) {
    self.scale = scale
    self.joint = joint
    self.content = content
    sheet = FormSheet(SheetState(content), scale: scale)
    cells = PaperCell.all(of: scale)
    place = cells.lastIndex { content[$0] != .blank }.map { next(after: $0) } ?? 0
  }

  /// The cell to be typed; nil behind the last one.
  var cell: PaperCell? { cells.indices.contains(place) ? cells[place] : nil }

  /// Place of the criterion to be typed in the set; nil elsewhere.
  var criterion: Int? { cell.flatMap { index(of: $0) } }

  private func index(of cell: PaperCell) -> Int? {
    if case .criterion(let code) = cell { scale.index(of: code) } else { nil }
  }

  // MARK: Typing

  /// Reasons printed for a rejection or a stop; one more number stands for a reason in the member's own words.
  func reasons(_ cell: PaperCell) -> [String] {
    switch cell {
    case .reject: ReasonChoice(.reject, set: scale.set, raised: nil).reasons
    case .stop: ReasonChoice(.stop, set: scale.set, raised: nil).reasons
    case .criterion: []
    }
  }

  /// The highest number that `cell` takes.
  func limit(_ cell: PaperCell) -> Int {
    index(of: cell).map { scale.criteria[$0].options.count } ?? reasons(cell).count + 1
  }

  /// What `number` stands for in `cell`; nil where it stands for nothing.
  func mark(_ number: Int, in cell: PaperCell, otherReason: String) -> PaperMark? {
    guard (0...limit(cell)).contains(number) else { return nil }
    guard let index = index(of: cell) else {
      let reasons = reasons(cell)
      return number == 0 ? .blank : .reason(number <= reasons.count ? reasons[number - 1] : otherReason)
    }
    return number == 0 && !scale.criteria[index].allowsNone ? nil : .option(number)
  }

  /// Takes a digit; answers the number that it makes, nil while a second digit is to come.
  mutating func take(_ typed: Int) -> Int? {
    guard let cell, limit(cell) > 9 else { return typed }
    guard let first = digit else {
      digit = typed
      return nil
    }
    digit = nil
    return first * 10 + typed
  }

  /// Puts `mark` into the cell, and goes on to the next one; answers the criteria that were passed over.
  mutating func put(_ mark: PaperMark) -> [Int] {
    guard let cell else { return [] }
    set(mark, in: cell)
    return goOn()
  }

  /// Puts `mark` into `cell` without moving.
  mutating func set(_ mark: PaperMark, in cell: PaperCell) {
    content[cell] = mark
    content.lastCriterion = nil
    sheet = FormSheet(SheetState(content), scale: scale)
  }

  // MARK: Moving

  /// Goes on to the next cell; answers the criteria without a condition fulfilled that were passed over.
  mutating func goOn() -> [Int] {
    digit = nil
    let before = place
    place = next(after: place)
    return cells[min(before + 1, cells.count)..<place].compactMap { index(of: $0) }.filter { !joint.contains($0) }
  }

  /// Goes back to the cell before, or takes the first of two digits away.
  mutating func goBack() {
    guard digit == nil else {
      digit = nil
      return
    }
    place = cells.indices.last { $0 < place && takes($0) } ?? place
  }

  /// Goes to the first criterion that keeps the sheet from being finished; answers whether there is one.
  mutating func goToBlank() -> Bool {
    guard let blank = blanks.first else { return false }
    place = blank + cells.count - scale.criteria.count
    return true
  }

  /// Makes `cell` the one to be typed; a first digit typed there stays.
  mutating func aim(at cell: PaperCell) {
    guard cell != self.cell, let target = cells.firstIndex(of: cell) else { return }
    digit = nil
    place = target
  }

  /// Goes behind the last cell.
  mutating func goToEnd() { place = cells.count }

  /// How many steps lead to the criterion at `index` of the set, back where negative; nil where it takes nothing.
  func steps(to index: Int) -> Int? {
    guard let target = cells.firstIndex(of: .criterion(scale.criteria[index].code)), takes(target) else { return nil }
    guard target < place else { return (place..<target).count { takes($0 + 1) } }
    // Where a first digit stands, the step back takes it away first.
    return -(target..<place).count(where: takes) - (digit == nil ? 0 : 1)
  }

  private func next(after place: Int) -> Int { cells.indices.first { $0 > place && takes($0) } ?? cells.count }

  /// False for what is agreed on together, and where a condition is known not to hold.
  private func takes(_ place: Int) -> Bool {
    guard let index = index(of: cells[place]) else { return true }
    if joint.contains(index) { return false }
    if case .notAsked = sheet.question(at: index) { return false }
    return true
  }

  // MARK: Counting

  /// Criteria to be typed that are blank.
  var blanks: [Int] { sheet.score.blankCriteria.filter { !joint.contains($0) } }

  /// True where the sheet may be finished as it is.
  var isWhole: Bool { blanks.isEmpty && sheet.score.pending == 0 || sheet.mayStayBlank }

  /// Criteria typed, and those to be typed.
  var progress: (done: Int, of: Int) {
    let asked = scale.criteria.indices.filter { !joint.contains($0) && isAsked($0) }
    return (asked.count { sheet.choices[$0] != nil }, asked.count)
  }

  private func isAsked(_ index: Int) -> Bool {
    if case .notAsked = sheet.question(at: index) { false } else { true }
  }
}

extension SheetState {
  /// What is typed, as forms count it.
  fileprivate init(_ content: SheetContent) {
    self.init(
      choices: Dictionary(
        content.choices.entries.map { ($0.code, $0.number) }, uniquingKeysWith: { first, _ in first }),
      reject: content.reject, stop: content.stop)
  }
}
