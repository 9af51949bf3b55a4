import Documents
import Rulebook
import SetUp

extension App {
  /// The screen that `destination` stands for; nil where nobody has signed in whom it needs, or no store is open.
  /// - Throws: what the store throws; `MissingLaw`.
  func screen(for destination: Destination) throws -> (any CouncilScreen)? {
    switch destination {
    case .help: return HelpScreen(over: top)
    case .palette: return try PaletteScreen(over: top, isLocked ? nil : desk)
    case .find: return (top as? any FindableScreen).map { FindScreen(over: $0) }
    case .preferences: return PreferencesScreen(preferences, frame: top.frame)
    case .newSitting: return try SetUpScreen(desk, law: lawAtHand, language: top.frame.language)
    default: return try desk.flatMap { try screen(for: destination, on: $0) }
    }
  }

  private func screen(for destination: Destination, on desk: Desk) throws -> (any CouncilScreen)? {
    switch destination {
    case .help, .palette, .find, .preferences, .newSitting: nil
    case .pin(let id): try desk.member(id).map { PINScreen(desk, $0, isLock: false) }
    case .recovery(let id): try desk.member(id).map { RecoveryScreen(desk, $0) }
    case .pinChange: desk.member.map { PINChangeScreen(desk, $0) }
    case .pinDesk: try PINDeskScreen(desk)
    case .pinGiving(let id): try desk.member(id).map { try PINGivingScreen(desk, $0) }
    case .products: try ProductListScreen(desk)
    case .form(let product): try ScoringForm(desk, product: product, law: law)
    case .result(let product):
      try desk.adopted(product).map { AdoptedScreen(desk, $0) } ?? ResultScreen(desk, product: product)
    case .discussion(let product): try DiscussionScreen(desk, product: product)
    case .setUp: try SetUpScreen(changing: desk, law: lawAtHand)
    case .sittings: try SittingsScreen(desk)
    case .minutes: try MinutesScreen(desk, papers: papersAtHand)
    case .papers: try PapersScreen(desk)
    case .verification: try VerificationScreen(desk)
    case .preview(let request): try PreviewScreen(desk, request, papers: papersAtHand)
    case .correction: try CorrectionScreen(desk)
    case .sitting(let product): try SittingScreen(desk, product: product)
    case .calendar: try CalendarScreen(desk, source: seasonAtHand, today: desk.today)
    case .seasonReport: try SeasonReportScreen(desk, source: seasonAtHand)
    case .step(let step, let product): try StageStepScreen(desk, step, product: product)
    case .meeting(let product): try MeetingScreen(desk, product: product)
    case .adoption(let product): try AdoptionScreen(desk, product: product)
    case .askAgain(let product): try AskAgainScreen(desk, product: product)
    case .stepBack(let product): try StepBackScreen(desk, product: product)
    case .agreement(let product): try AgreementScreen(desk, product: product)
    case .paperSheets(let product): try PaperListScreen(desk, product: product)
    case .paper(let product, let member): try PaperScreen(desk, product: product, member: member)
    case .conclusion(let product): try ConclusionScreen(desk, product: product)
    case .register(let page): try page.screen(desk, law: law)
    }
  }

  private var lawAtHand: LawSource {
    get throws {
      guard let law else { throw MissingLaw.sets }
      return law
    }
  }

  private var papersAtHand: PaperSource {
    get throws {
      guard let papers else { throw MissingLaw.wording }
      return papers
    }
  }

  private var seasonAtHand: SeasonSource {
    get throws {
      guard let season else { throw MissingLaw.rounds }
      return season
    }
  }
}

/// The program was started without the law that a screen needs.
private enum MissingLaw: ExplainedError {
  /// The criteria sets that a sitting is set up under.
  case sets
  /// The editions that days are reckoned by.
  case rounds
  /// The wording of papers.
  case wording

  func explanation(in language: Language) -> String {
    switch self {
    case .sets: SetUpPhrases(language: language).noLaw
    case .rounds: CalendarPhrases(language: language).noSource
    case .wording: PapersPhrases(language: language).noWording
    }
  }
}
