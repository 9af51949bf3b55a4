import Council
import Rating
import Rulebook
import TerminalUI

/// Types a paper sheet in, compares it with the other entry, or confirms what was settled: whatever its step asks of the
/// person at the keyboard.
public struct PaperScreen: CouncilScreen {
  /// What there is to do.
  enum Task: Sendable {
    case typing(PaperEntry)
    case settling(PaperSettling)
    /// The first typist looks at what the second one has settled otherwise.
    case confirming([PaperDifference])
    /// It is not this person's turn, or all is done.
    case waiting
  }

  public var frame: Frame
  let product: Product
  let scale: Scale
  /// Whose sheet it is.
  let owner: Member
  /// Who types.
  let typist: Member
  let names: [String: String]
  private(set) var paper: PaperSheet
  var task = Task.waiting
  /// What the second typist may settle anew, while the first one has not confirmed it.
  private(set) var again: PaperSettling?
  /// True once an entry was finished here and the answer is not there yet.
  var isHandedIn = false
  /// How many pages of the current cell's text were turned.
  var readingPage = 0
  private let joint: Set<Int>

  /// Opens the paper sheet of `member` for the product with `code`, as the desk's member has to work on it.
  init(_ desk: Desk, product code: String, member: String) throws {
    let item = try desk.agendaItem(code)
    guard let typist = desk.member,
      let owner = try desk.seats(code).first(where: { $0.id == member })
    else { throw Refusal.noSuchMember(member) }
    frame = desk.frame
    product = item.product
    self.owner = owner
    self.typist = typist
    names = try desk.names(code)
    scale = try desk.store.set(item.product.setHash).scale
    joint = scale.places(of: desk.sitting.regulation.jointCriteria)
    let work = try desk.paperBegun(code, member) ?? desk.store.papers.work(desk.sitting.id, code, member, typist.id)
    paper = work.sheet
    take(work)
    if case .typing = task, let content = desk.paperTyped(code, member) {
      task = .typing(PaperEntry(content, scale: scale, joint: joint))
    }
  }

  public mutating func refresh(from desk: Desk) throws {
    guard isSettled else { return }
    let step = paper.step
    let work: PaperWork
    do {
      work = try desk.store.papers.work(desk.sitting.id, product.code, owner.id, typist.id)
    } catch Refusal.noPaper {
      paper = PaperSheet(
        product: paper.product, member: paper.member, first: paper.first, second: paper.second, step: .cancelled)
      task = .waiting
      return
    }
    paper = work.sheet
    if isHandedIn || step != work.sheet.step || hasTyped(otherThan: work) { take(work) }
    isHandedIn = false
  }

  private mutating func take(_ work: PaperWork) {
    let entry = PaperEntry(work.entry, scale: scale, joint: joint)
    let mayAgain = work.sheet.step == .settled && typist.id == work.sheet.second
    again = mayAgain ? PaperSettling(entry, work.differences) : nil
    task =
      switch (work.sheet.step, work.sheet.awaits(typist.id)) {
      case (.first, true), (.second, true): .typing(entry)
      case (.differing, true): .settling(PaperSettling(entry, work.differences))
      case (.settled, true): .confirming(work.differences)
      default: .waiting
      }
  }

  /// True where another window of the same person typed something else.
  private func hasTyped(otherThan work: PaperWork) -> Bool {
    guard case .typing(let entry) = task else { return false }
    return PaperCell.all(of: scale).contains { entry.content[$0] != work.entry[$0] }
  }

  /// Whether everything handed out is on disk.
  private var isSettled: Bool {
    switch frame.save {
    case .none, .saved: true
    case .saving, .failed: false
    }
  }

  var words: PaperPhrases { PaperPhrases(language: frame.language) }

  /// The name of the other typist.
  var other: String {
    let id = typist.id == paper.first ? paper.second : paper.first
    return names[id] ?? id
  }
}

extension Scale {
  /// The places of criteria by their codes; codes that the set lacks are passed over.
  func places(of codes: [String]) -> Set<Int> { Set(codes.compactMap { index(of: $0) }) }
}

extension Desk {
  /// What the member has typed last, while it is on its way to the disk.
  fileprivate func paperTyped(_ product: String, _ owner: String) -> SheetContent? {
    unsaved.reversed().lazy.compactMap { intent in
      if case .paperMark(product, owner, let content) = intent { content } else { nil }
    }.first
  }

  /// The blank paper sheet that the member has just begun, while that is on its way to the disk.
  fileprivate func paperBegun(_ product: String, _ owner: String) -> PaperWork? {
    for case .act(.paperBegin(product, owner, let second)) in unsaved {
      guard let member else { return nil }
      return PaperWork(
        sheet: PaperSheet(product: product, member: owner, first: member.id, second: second, step: .first),
        entry: SheetContent())
    }
    return nil
  }
}
