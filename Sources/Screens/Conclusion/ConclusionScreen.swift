import Council
import Rating
import Rulebook
import TerminalUI

/// Leads the chair to a conclusion: what is still open, what was discussed, what the producer has to complete, and yes.
public struct ConclusionScreen: CouncilScreen {
  /// Where the chair is.
  enum Phase: Hashable, Sendable {
    /// A question that the regulation leaves to the chair.
    case question(ChairQuestion)
    /// Why the council, asked in writing, does not meet.
    case meeting
    case discussion, conditions, confirmation
  }

  public var frame: Frame
  private(set) var item: AgendaItem
  /// Rated with what has been decided so far.
  private(set) var answer: Answer
  private(set) var phase: Phase
  private(set) var withoutMeeting = TextField(limit: 300)
  private(set) var discussion = NoteLines()
  private(set) var conditions = NoteLines()
  /// Questions answered so far, with the decisions before each, for going back.
  private(set) var answered: [(question: ChairQuestion, before: Decisions)] = []
  let member: Member?
  private let regulation: Regulation
  /// Members' names by id, with those of delegates.
  let names: [String: String]

  /// Rates the product with the code `product`, whose scoring is closed.
  public init(_ desk: Desk, product: String) throws {
    frame = desk.frame
    member = desk.member
    item = try desk.agendaItem(product)
    answer = Answer(try desk.ratingRequest(product))
    regulation = desk.sitting.regulation
    names = try desk.names(product)
    phase = .confirmation
    phase = first
  }

  public mutating func refresh(from desk: Desk) throws {
    var own = desk
    own.member = member
    item = try own.agendaItem(item.product.code)
    let decisions = answer.request.decisions
    answer = Answer(try desk.ratingRequest(item.product.code).deciding(decisions))
  }

  /// The next step that is open.
  private var first: Phase {
    ChairQuestion.next(in: answer).map { .question($0) } ?? (report.proposal == nil ? afterMeeting : .meeting)
  }

  /// The discussion is asked for where the regulation wants one.
  private var afterMeeting: Phase { answer.spread?.isExceeded == true ? .discussion : .conditions }

  /// The result as it stands with what is decided.
  var report: ResultReport {
    ResultReport(answer, item: item, regulation: regulation, names: names, language: frame.language)
  }

  public var isEditing: Bool { phase == .meeting || phase == .discussion || phase == .conditions }

  public mutating func typed(_ event: Event) -> [Effect]? {
    switch phase {
    case .meeting: event != .key(.enter) && withoutMeeting.handle(event) ? [] : nil
    case .discussion: discussion.handle(event) ? [] : nil
    case .conditions: conditions.handle(event) ? [] : nil
    case .question, .confirmation: nil
    }
  }

  public var beforeEscape: String? {
    let hasText = !withoutMeeting.isEmpty || !discussion.isEmpty || !conditions.isEmpty
    return textIsDropped(hasText && isFirstStep)
  }

  // MARK: Steps

  mutating func decide(_ word: Bool) {
    guard case .question(let question) = phase else { return }
    answered.append((question, answer.request.decisions))
    answer = Answer(answer.request.deciding(question.deciding(word, in: answer)))
    phase = first
  }

  /// Goes on to what the council discussed.
  mutating func leaveMeeting() { phase = afterMeeting }

  /// Puts the typed line down; on an empty one goes on.
  mutating func enterLine() {
    switch phase {
    case .discussion: if !discussion.enter() { phase = .conditions }
    case .conditions: if !conditions.enter() { phase = .confirmation }
    case .question, .meeting, .confirmation: break
    }
  }

  /// True where a step back leaves.
  private var isFirstStep: Bool {
    var trial = self
    return trial.stepBack() == [.back]
  }

  /// Goes one step back; from the first one, leaves.
  mutating func stepBack() -> [Effect] {
    switch phase {
    case .confirmation: phase = .conditions
    case .conditions where afterMeeting == .discussion: phase = .discussion
    case .conditions where report.proposal != nil, .discussion where report.proposal != nil: phase = .meeting
    case .conditions, .discussion, .meeting, .question:
      guard let last = answered.popLast() else { return [.back] }
      answer = Answer(answer.request.deciding(last.before))
      phase = .question(last.question)
    }
    return []
  }

  /// What the engine gives for the sheets and the decisions, with the chair's words.
  var act: Act {
    .conclude(
      product: item.product.code,
      Conclusion(
        status: answer.verdict.status, star: answer.verdict.star, total: answer.tally.mean,
        decisions: answer.request.decisions, conditions: conditions.lines,
        discussion: discussion.lines.joined(separator: " "),
        withoutMeeting: report.proposal == nil ? "" : withoutMeeting.text))
  }
}
