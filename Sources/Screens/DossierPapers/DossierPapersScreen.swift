import Council
import Rulebook
import Season
import SetUp
import TerminalUI

/// The documents of a dossier, one a line: those that the law lists for its kind and set, and what else was brought.
public struct DossierPapersScreen: CouncilScreen {
  public var frame: Frame
  private(set) var file: DossierFile
  var list = ListState(count: 0)
  private let law: DossierLaw
  private let isKeeper: Bool

  /// Reads the documents of the dossier `code`.
  public init(_ desk: Desk, code: String, law: LawSource?) throws {
    frame = desk.frame
    isKeeper = desk.keepsRegister
    self.law = DossierLaw(law, today: desk.today)
    file = try DossierFile(desk, code: code, law: self.law)
    list = ListState(count: file.papers.count)
  }

  public mutating func refresh(from desk: Desk) throws {
    file = try DossierFile(desk, code: file.fields.code, law: law)
    list.resize(count: file.papers.count, height: listHeight)
  }

  var words: DossierPapersPhrases { DossierPapersPhrases(language: frame.language) }

  /// The selected document; nil where there is none.
  var selected: DossierFile.Paper? {
    let papers = file.papers
    return list.selected.flatMap { papers.indices.contains($0) ? papers[$0] : nil }
  }

  /// Notes the state of the selected document and goes on to the next one.
  private mutating func note(_ state: DossierPaper.State) -> [Effect] {
    guard var paper = selected?.noted else { return [] }
    paper.state = state
    list.move(by: 1, height: listHeight)
    return [.save(.act(.season(.paper(dossier: file.fields.code, paper))))]
  }

  public var commands: [Command<DossierPapersScreen>] {
    let shared = TextPhrases(language: frame.language)
    let code = file.fields.code
    let whyNot = isKeeper ? selected == nil ? words.nothingSelected : nil : words.keepersOnly
    return [
      Command(
        [.up, .down, .pageUp, .pageDown, .home, .end], words.move, keysLabel: "↑↓", label: words.moveLabel, priority: 1
      ) { screen, key in
        _ = screen.list.handle(key, height: screen.listHeight)
        return []
      }
    ]
      + zip("1234", DossierPaper.State.allCases).map { digit, state in
        Command(
          .character(digit), words.note(state), label: state.title(in: frame.language), priority: 4,
          disabledBecause: whyNot
        ) { $0.note(state) }
      } + [
        Command(.enter, words.edit, label: words.editLabel, priority: 5, disabledBecause: whyNot) { screen in
          screen.selected.map { [.open(.register(.paper(code, id: $0.id)))] } ?? []
        },
        Command(
          .character("t"), words.add, label: words.addLabel, priority: 2,
          disabledBecause: isKeeper ? nil : words.keepersOnly
        ) { _ in [.open(.register(.paper(code, id: nil)))] },
        Command(.character("?"), shared.help, label: shared.helpLabel) { _ in [.open(.help)] },
        Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 6) { _ in
          [.back]
        },
      ]
  }
}
