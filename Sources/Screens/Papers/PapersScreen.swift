import Council
import Documents
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
  private(set) var printers: [String] = []
  private(set) var printer = 0
  private(set) var copies = TextField("1", limit: 2)
  /// True while something is being printed.
  private(set) var isBusy = false
  private var isFinal: Bool
  private let member: Member?

  /// Offers the papers of the desk's sitting.
  public init(_ desk: Desk) throws {
    frame = desk.frame
    member = desk.member
    isFinal = try desk.store.makesVersion(desk.sitting.id)
  }

  public mutating func refresh(from desk: Desk) throws { isFinal = try desk.store.makesVersion(desk.sitting.id) }

  var paper: Paper { Paper.allCases[choice] }
  private var words: PapersPhrases { PapersPhrases(language: frame.language) }
  private var chosenFormat: PaperFormat { paper.formats[format] }

  /// Takes in how printing ended.
  mutating func receive(_ reply: PrintReply) {
    isBusy = false
    switch reply {
    case .done(let sentence), .failed(let sentence): frame.message = sentence
    case .printers(let names):
      printers = names
      printer = 0
      phase = .printer
    }
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
        return []
      },
      Command([.left, .right], words.format, label: words.formatLabel, priority: 3) { screen, key in
        let count = screen.paper.formats.count
        screen.format = (screen.format + (key == .left ? count - 1 : 1)) % count
        return []
      },
      Command(.enter, words.write, label: words.writeLabel, priority: 5, disabledBecause: whyNot) { screen in
        screen.isBusy = true
        return [.print(PrintJob(screen.paper, as: screen.chosenFormat, to: .file))]
      },
      Command(
        .character("i"), words.print, label: words.printLabel, priority: 4,
        disabledBecause: whyNot ?? (paper.formats.contains(.pdf) ? nil : words.noPDF)
      ) { _ in [.findPrinters] },
      Command(.character("x"), words.preview, label: words.previewLabel, priority: 4) { screen in
        [.open(.preview(screen.paper))]
      },
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 1) { _ in [.open(.help)] },
      Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 3) { _ in
        [.back]
      },
    ]
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
        disabledBecause: (1...99).contains(count) ? nil : words.badCopies
      ) { screen in
        screen.phase = .paper
        screen.isBusy = true
        return [
          .print(PrintJob(screen.paper, as: .pdf, to: .printer(screen.printers[screen.printer], copies: count)))
        ]
      },
      Command(.escape, words.cancel, label: words.cancelLabel, priority: 2) { screen in
        screen.phase = .paper
        return []
      },
    ]
  }

  /// The official version is the office's to print; a draft is anybody's.
  private var whyNot: String? {
    if isBusy { return words.busy }
    guard paper == .minutes, isFinal, let role = member?.role else { return nil }
    return role.leads || role == .secretary ? nil : words.officeOnly
  }

  // MARK: Drawing

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let page = body.inset(columns: 2, rows: 1).narrowed(to: 100)
    var lines = [StyledLine(phase == .paper ? words.title : words.choosePrinter, .heading), StyledLine()]
    lines += phase == .paper ? paperLines(canvas.glyphs, width: page.columns) : printerLines(canvas.glyphs)
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
        paper.title(in: frame.language).asSentence, isChosen ? .accent : .plain, width: width, lead: lead)
      if isChosen {
        var formats = StyledLine("    \(words.formats): ", .muted)
        for (place, one) in paper.formats.enumerated() {
          let mark = place == format ? "[\(one.rawValue.uppercased())]" : " \(one.rawValue.uppercased()) "
          formats = formats.adding(mark, place == format ? .key : .muted)
        }
        lines.append(formats)
        lines += StyledLine.wrapped(words.about(paper), .muted, width: width, lead: StyledLine("    "))
      }
    }
    lines.append(StyledLine())
    lines += isBusy ? [StyledLine(words.working, .warning)] : StyledLine.wrapped(words.whereTo, width: width)
    return lines
  }

  private func printerLines(_ glyphs: Glyphs) -> [StyledLine] {
    printers.enumerated().map { place, name in
      StyledLine("\(place == printer ? String(glyphs.pointer) : " ") ", .key)
        .adding(name, place == printer ? .accent : .plain)
    } + [StyledLine(), StyledLine(words.copies, .key)]
  }
}
