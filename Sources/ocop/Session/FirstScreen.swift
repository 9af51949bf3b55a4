import Council
import Documents
import Rulebook
import Screens
import SetUp

/// The screens that a store begins with, and the law and the wording behind them, read when they are first needed.
struct FirstScreen {
  private let surroundings: Surroundings
  private let law: LawSource
  private let season: SeasonSource

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    law = .carried(by: surroundings)
    season = .carried(by: surroundings)
  }

  /// The interface of `store`, the welcome where there is none.
  ///
  /// - Parameters:
  ///   - path: where the store lies, with the wording of its papers beside it.
  ///   - sitting: the id of the sitting to open; nil for the latest one, or for the register where there is none yet.
  /// - Throws: what the store throws.
  func app(
    of store: CouncilStore?, besideStore path: String, sitting: String?, start: Opening.Start = .signIn,
    today: CalendarDate?
  ) throws -> App {
    var app = try store.map { try begin($0, sitting, start, today) } ?? .welcome(surroundings.language)
    app.law = law
    app.season = season
    app.papers = .carried(by: surroundings, besideStore: path)
    return app
  }

  private func begin(
    _ store: CouncilStore, _ sitting: String?, _ start: Opening.Start, _ today: CalendarDate?
  ) throws -> App {
    if start == .signIn, sitting == nil, try store.sittings().isEmpty, try !store.register.dossiers().isEmpty,
      let today
    {
      return try .register(Desk(registerOf: store, language: surroundings.language, today: today), law: law)
    }
    let desk = try Desk(store, sitting: sitting, language: surroundings.language)
    switch start {
    case .signIn: return try .signIn(desk)
    case .board: return try .board(desk)
    }
  }
}
