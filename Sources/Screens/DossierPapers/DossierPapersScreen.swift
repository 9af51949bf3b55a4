import Council
import Rulebook
import Season
import SetUp
import TerminalUI

/// The documents of a dossier, one a line: those that the law lists for its kind and set, and what else was brought.
public struct DossierPapersScreen: FindableList {
  public var frame: Frame
  private(set) var file: DossierFile
  var list = ListState(count: 0)
  private let law: DossierLaw
  let isKeeper: Bool
  /// The path of a file to be attached to the selected document, while it is typed.
  private(set) var path: TextField?
  /// The file that is being read, to be attached; nil while none is.
  private var awaited: FileTask?
  /// How attached files were found, by the documents' ids.
  private(set) var states: [String: DossierPaper.Attachment.State] = [:]

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

  // MARK: Files

  /// True while the file is read.
  var isReading: Bool { awaited != nil }

  public var isEditing: Bool { path != nil }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard path != nil, !isReading, event != .key(.enter), event != .key(.escape) else { return nil }
    return path?.handle(event) ?? false ? [] : nil
  }

  /// Takes in what a file is; one that was asked for is attached.
  mutating func receive(_ reply: FileReply) -> [Effect] {
    switch reply {
    case .measured(let attachment, let task):
      // Esc was pressed meanwhile, and perhaps another file asked for: this one is not attached.
      guard task == awaited, case .measure(_, let id) = task,
        var paper = file.papers.first(where: { $0.id == id })?.noted
      else { return [] }
      awaited = nil
      path = nil
      paper.attachment = attachment
      states[id] = .same
      frame.message = words.attached(attachment)
      return [save(paper)]
    case .checked(let found):
      states.merge(found) { $1 }
      frame.message = words.checked(found)
    case .failed(let sentence, let task):
      guard task == awaited else { return [] }
      awaited = nil
      frame.message = sentence.asSentence
    }
    return []
  }

  private func save(_ paper: DossierPaper) -> Effect { .save(.act(.season(.paper(dossier: file.fields.code, paper)))) }

  /// The files attached to documents, by the documents' ids.
  private var attachments: [String: DossierPaper.Attachment] {
    Dictionary(
      file.view.papers.compactMap { paper in paper.attachment.map { (paper.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private var pathCommands: [Command<DossierPapersScreen>] {
    let isEmpty = path?.text.allSatisfy(\.isWhitespace) ?? true
    return [
      Command(
        .enter, words.attach, label: words.attachNowLabel, priority: 2,
        disabledBecause: isReading ? words.reading : isEmpty ? words.noPath : nil
      ) { screen in
        guard let paper = screen.selected, let path = screen.path else { return [] }
        let task = FileTask.measure(path: path.text, paper: paper.id)
        screen.awaited = task
        return [.file(task)]
      },
      Command(.escape, words.leaveFile, label: words.leaveFileLabel, priority: 3) { screen in
        screen.path = nil
        screen.awaited = nil
        return []
      },
    ]
  }

  private var fileCommands: [Command<DossierPapersScreen>] {
    let keepers = isKeeper ? nil : words.keepersOnly
    let files = attachments
    let hasFile = selected?.known?.attachment != nil
    return [
      Command(
        .character("a"), words.attach, label: isKeeper ? words.attachLabel : nil, priority: 4,
        disabledBecause: keepers ?? (selected == nil ? words.nothingSelected : nil)
      ) { screen in
        screen.path = TextField(limit: 400)
        return []
      },
      Command(
        .character("k"), words.check, label: files.isEmpty ? nil : words.checkLabel, priority: 3,
        disabledBecause: files.isEmpty ? words.noFiles : nil
      ) { _ in [.file(.check(files))] },
      Command(
        .character("x"), words.detach, label: isKeeper && hasFile ? words.detachLabel : nil, priority: 2,
        disabledBecause: keepers ?? (hasFile ? nil : words.noFile)
      ) { screen in
        guard var paper = screen.selected?.noted else { return [] }
        paper.attachment = nil
        screen.states[paper.id] = nil
        return [screen.save(paper)]
      },
    ]
  }

  /// Notes the state of the selected document and goes on to the next one.
  private mutating func note(_ state: DossierPaper.State) -> [Effect] {
    guard var paper = selected?.noted else { return [] }
    paper.state = state
    list.move(by: 1, height: listHeight)
    return [save(paper)]
  }

  var findable: [SearchText] {
    file.papers.map { SearchText([$0.title, $0.known?.number ?? "", $0.known?.state.title(in: frame.language) ?? ""]) }
  }

  public var commands: [Command<DossierPapersScreen>] {
    if path != nil { return pathCommands }
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
      ] + fileCommands + [
        Self.finding(FindPhrases(language: frame.language)),
        Command(.character("?"), shared.help, label: shared.helpLabel) { _ in [.open(.help)] },
        Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 6) { _ in
          [.back]
        },
      ]
  }
}
