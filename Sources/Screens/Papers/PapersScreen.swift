import Council
import Documents
import Rulebook
import Season
import TerminalUI

/// Chooses a paper of the sitting, its format, and where it goes: a file, a printer, the screen.
public struct PapersScreen: CouncilScreen {
  /// What is chosen.
  enum Phase: Hashable, Sendable { case paper, printer }

  public var frame: Frame
  private(set) var phase = Phase.paper
  /// Place in `Paper.allCases`.
  private(set) var choice = 0
  /// Place among the formats of the paper.
  private(set) var format = 0
  private(set) var form = MinutesForm.full
  /// Nil for the paper's own.
  private(set) var width: LineWidth?
  /// The working sessions of the season.
  private var sessions: [SeasonEvent]
  /// Place among them; nil for all.
  private(set) var session: Int?
  private(set) var printers: [PrinterChoice] = []
  private(set) var printer = 0
  private(set) var copies = TextField("1", limit: 2)
  /// True while printers are looked for.
  private var isLooking = false
  /// True while something is being printed.
  private(set) var isBusy = false
  /// How much of it is done, in percent, and seconds left where that can be said; nil before the first word of it.
  private(set) var progress: (percent: Int, left: Int?)?
  private var isFinal: Bool
  /// Papers that whoever looks may not have yet.
  private var withheld: Set<Paper>
  private let member: Member?

  /// Offers the papers of the desk's sitting.
  public init(_ desk: Desk) throws {
    frame = desk.frame
    member = desk.member
    isFinal = try desk.store.makesVersion(desk.sitting.id)
    withheld = try desk.withheldPapers()
    sessions = try WorkingSessionMaterial.latest(of: desk.store.register)
  }

  public mutating func refresh(from desk: Desk) throws {
    isFinal = try desk.store.makesVersion(desk.sitting.id)
    withheld = try desk.withheldPapers()
    let chosen = session.map { sessions[$0].id }
    sessions = try WorkingSessionMaterial.latest(of: desk.store.register)
    session = chosen.flatMap { id in sessions.firstIndex { $0.id == id } }
  }

  var paper: Paper { Paper.allCases[choice] }
  private var words: PapersPhrases { PapersPhrases(language: frame.language) }
  private var chosenFormat: PaperFormat { paper.formats[format] }

  /// What is chosen, as `format` or as the format that is.
  private func request(as format: PaperFormat? = nil) -> PaperRequest {
    PaperRequest(
      paper, as: format ?? chosenFormat, form: paper == .minutes ? form : .full, width: width,
      event: paper == .sessionMinutes ? session.map { sessions[$0].id } : nil)
  }

  /// Takes in how far printing is, or how it ended.
  mutating func receive(_ reply: PrintReply) {
    switch reply {
    case .progress(let percent, let left): if isBusy { progress = (percent, left) }
    case .done(let sentence), .failed(let sentence):
      isBusy = false
      progress = nil
      frame.message = sentence
    case .printers(let found):
      guard stopsLooking() else { return }
      printers = found
      printer = 0
      phase = .printer
      frame.message = nil
    case .noPrinters(let sentence): if stopsLooking() { frame.message = sentence }
    }
  }

  /// True where printers are still asked for: not where a paper was begun meanwhile.
  private mutating func stopsLooking() -> Bool {
    defer { isLooking = false }
    return isLooking && !isBusy
  }

  // MARK: Keys

  public var isEditing: Bool { phase == .printer }
  public var composes: Bool { false }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard isEditing, ![.key(.enter), .key(.escape), .key(.up), .key(.down)].contains(event) else { return nil }
    return copies.handle(event) ? [] : nil
  }

  public var commands: [Command<PapersScreen>] { phase == .paper ? paperCommands : printerCommands }

  private var paperCommands: [Command<PapersScreen>] {
    let shared = TextPhrases(language: frame.language)
    return [
      Command([.up, .down], words.choose, label: words.chooseLabel, priority: 2) { screen, key in
        screen.choice = min(max(screen.choice + (key == .up ? -1 : 1), 0), Paper.allCases.count - 1)
        screen.format = 0
        screen.width = nil
        return []
      },
      Command([.left, .right], words.format, label: words.formatLabel, priority: 3) { screen, key in
        let count = screen.paper.formats.count
        screen.format = (screen.format + (key == .left ? count - 1 : 1)) % count
        return []
      },
      Command(
        .character("r"), words.form, label: paper == .minutes ? words.formLabel : nil, priority: 3,
        disabledBecause: paper == .minutes ? nil : words.oneForm
      ) { screen in
        screen.form = screen.form == .full ? .short : .full
        return []
      },
      Command(
        .character("c"), words.columns, label: chosenFormat == .txt ? words.columnsLabel : nil, priority: 3,
        disabledBecause: chosenFormat == .txt ? nil : words.noColumns
      ) { screen in
        screen.width = screen.request().width == .narrow ? .wide : .narrow
        return []
      },
      Command(
        .character("b"), words.session, label: offersSessions ? words.sessionLabel : nil, priority: 3,
        disabledBecause: offersSessions ? nil : words.oneSession
      ) { screen in
        let next = screen.session.map { $0 + 1 } ?? 0
        screen.session = next < screen.sessions.count ? next : nil
        return []
      },
      Command(.enter, words.write, label: words.writeLabel, priority: 5, disabledBecause: whyNot) { screen in
        screen.isBusy = true
        return [.print(PrintJob(screen.request(), to: .file))]
      },
      Command(
        .character("i"), words.print, label: words.printLabel, priority: 4,
        disabledBecause: whyNot ?? (paper.formats.contains(.pdf) ? nil : words.noPDF)
      ) { screen in
        screen.isLooking = true
        screen.frame.message = screen.words.looking
        return [.findPrinters]
      },
      Command(
        .character("x"), words.preview, label: words.previewLabel, priority: 4,
        disabledBecause: withheld.contains(paper) ? words.withheld : nil
      ) { screen in
        // A workbook is looked at as its twin on paper.
        [.open(.preview(screen.request(as: screen.chosenFormat == .xlsx ? .pdf : nil)))]
      },
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 1) { _ in [.open(.help)] },
      isBusy ? cancelCommand : backCommand,
    ]
  }

  private var backCommand: Command<PapersScreen> {
    let shared = TextPhrases(language: frame.language)
    return Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 3) {
      _ in [.back]
    }
  }

  private var cancelCommand: Command<PapersScreen> {
    Command(.escape, words.stop, label: words.stopLabel, priority: 5) { _ in [.cancelPrint] }
  }

  private var printerCommands: [Command<PapersScreen>] {
    let count = Int(copies.text) ?? 0
    return [
      Command([.up, .down], words.choosePrinter, label: words.chooseLabel, priority: 1) { screen, key in
        screen.printer = min(max(screen.printer + (key == .up ? -1 : 1), 0), screen.printers.count - 1)
        return []
      },
      Command(
        .enter, words.send, label: words.sendLabel, priority: 3,
        disabledBecause: words.whyNot(printers[printer].state) ?? ((1...99).contains(count) ? nil : words.badCopies)
      ) { screen in
        screen.phase = .paper
        screen.isBusy = true
        return [
          .print(PrintJob(screen.request(as: .pdf), to: .printer(screen.printers[screen.printer].name, copies: count)))
        ]
      },
      Command(.escape, words.cancel, label: words.cancelLabel, priority: 2) { screen in
        screen.phase = .paper
        return []
      },
    ]
  }

  private var offersSessions: Bool { paper == .sessionMinutes && !sessions.isEmpty }

  /// The official version is the office's to print; a draft is anybody's.
  private var whyNot: String? {
    if isBusy { return words.busy }
    if withheld.contains(paper) { return words.withheld }
    guard paper == .minutes, isFinal, let role = member?.role else { return nil }
    return role.leads || role == .secretary ? nil : words.officeOnly
  }

  // MARK: Drawing

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 100)
    var lines = [StyledLine(phase == .paper ? words.title : words.choosePrinter, .heading), StyledLine()]
    lines +=
      phase == .paper
      ? paperLines(canvas.glyphs, width: page.columns) : printerLines(canvas.glyphs, width: page.columns)
    canvas.write(lines, in: page)
    guard phase == .printer, lines.count < page.rows else { return }
    copies.draw(
      on: &canvas,
      in: Rect(
        row: page.row + lines.count - 1, column: page.column + words.copies.cellWidth, columns: 4, rows: 1),
      focused: true)
  }

  private func paperLines(_ glyphs: Glyphs, width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for (place, paper) in Paper.allCases.enumerated() {
      let isChosen = place == choice
      let lead = StyledLine("\(isChosen ? String(glyphs.pointer) : " ") ", .key)
      lines += StyledLine.wrapped(
        paper.title(in: frame.language).asSentence, isChosen ? .accent : .plain, width: width, lead: lead
      ).map { $0.onClick(.select(place - choice, own: nil)) }
      if isChosen {
        lines.append(
          options(words.formats, paper.formats.map { $0.rawValue.uppercased() }, chosen: format, turnedBy: .right))
        if paper == .minutes {
          let forms = MinutesForm.allCases
          lines.append(
            options(words.forms, forms.map(words.name), chosen: forms.firstIndex(of: form), turnedBy: .character("r")))
        }
        if chosenFormat == .txt {
          let widths = LineWidth.allCases
          let place = widths.firstIndex(of: request().width)
          lines.append(
            options(words.widths, widths.map { String($0.rawValue) }, chosen: place, turnedBy: .character("c")))
        }
        if offersSessions {
          let chosen = session.map { "\(sessions[$0].date.printed) \(sessions[$0].title)" } ?? words.all(sessions.count)
          lines += StyledLine.wrapped(
            "\(words.sessions): [\(chosen)]  b", .key, width: width, lead: StyledLine("    ")
          ).map { $0.onClick(Press(.character("b"))) }
        }
        lines += StyledLine.wrapped(words.about(paper), .muted, width: width, lead: StyledLine("    "))
        if withheld.contains(paper) {
          lines += StyledLine.wrapped(words.withheld, .warning, width: width, lead: StyledLine("    "))
        }
      }
    }
    lines.append(StyledLine())
    lines += isBusy ? working(glyphs) : StyledLine.wrapped(words.whereTo, width: width)
    return lines
  }

  /// How far the paper is.
  private func working(_ glyphs: Glyphs) -> [StyledLine] {
    let line = StyledLine(words.working, .warning)
    guard let progress else { return [line] }
    let bar = glyphs.bar(value: progress.percent, max: 100, width: 30)
    let left = progress.left.map { " · " + TextPhrases(language: frame.language).timeLeft($0) } ?? ""
    return [
      line,
      StyledLine(bar.filled, .bar).adding(bar.rest, .barEmpty).adding(" \(progress.percent) %").adding(left, .muted),
    ]
  }

  /// What may be chosen in a line, the chosen one in brackets, then the letter that changes it; a click presses the key
  /// that takes the next one as often as it needs.
  private func options(_ title: String, _ names: [String], chosen: Int?, turnedBy key: Key) -> StyledLine {
    let line = names.enumerated().reduce(StyledLine("    \(title): ", .muted)) { line, name in
      let isChosen = name.offset == chosen
      let turns = (name.offset - (chosen ?? 0) + names.count) % names.count
      return line.adding(
        isChosen ? "[\(name.element)]" : " \(name.element) ", isChosen ? .key : .muted,
        press: turns == 0 ? nil : Press(key, count: turns))
    }
    guard case .character(let letter) = key else { return line }
    return line.adding("  \(letter)", .key)
  }

  /// The printers, under each what keeps it from printing.
  private func printerLines(_ glyphs: Glyphs, width: Int) -> [StyledLine] {
    printers.enumerated().flatMap { place, choice in
      let name = StyledLine("\(place == printer ? String(glyphs.pointer) : " ") ", .key)
        .adding(choice.name, place == printer ? .accent : .plain)
      let trouble = choice.state.trouble(in: frame.language).map {
        StyledLine.wrapped($0, .warning, width: width, lead: StyledLine("    "))
      }
      return ([name] + (trouble ?? [])).map { $0.onClick(.select(place - printer, own: nil)) }
    } + [StyledLine(), StyledLine(words.copies, .key)]
  }
}
