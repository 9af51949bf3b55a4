import Council
import Documents
import Rulebook
import TerminalUI

/// The report of a season as text with bars.
public struct SeasonReportScreen: TextScreen {
  public var frame: Frame {
    didSet { if frame.size.columns != oldValue.size.columns { layOut() } }
  }
  var scroll = ScrollState()
  private let source: SeasonSource
  private var register: CouncilRegister
  /// The seasons on the register, the last one all of them (nil).
  private var years: [Int?]
  private var shown: Int
  private var report: SeasonReport?
  /// Place among the formats of a file.
  private(set) var format = 0
  /// For the width of the window: with blocks, and with their twins in ASCII.
  private var text: (blocks: [String], ascii: [String]) = ([], [])

  /// Reports on the latest season of the desk's register.
  public init(_ desk: Desk, source: SeasonSource) throws {
    frame = desk.frame
    self.source = source
    years = try SeasonMaterial.years(of: desk.store.register) + [nil]
    shown = max(years.count - 2, 0)
    register = desk.store.register
    try read()
  }

  public mutating func refresh(from desk: Desk) throws {
    let year = years[shown]
    register = desk.store.register
    years = try SeasonMaterial.years(of: register) + [nil]
    shown = years.firstIndex(of: year) ?? years.count - 1
    try read()
  }

  private mutating func read() throws {
    let material = try SeasonMaterial(of: register, year: years[shown], source: source)
    report = material.isEmpty ? nil : SeasonReport(material, language: frame.language)
    layOut()
  }

  private mutating func layOut() {
    let width = textWidth(frame.size.columns)
    func lines(_ borders: BorderStyle) -> [String] {
      report.map { PlainText(width: width, borders: borders).lines($0.document) } ?? []
    }
    text = (lines(.unicode), lines(.ascii))
  }

  /// Goes to another season; a failure becomes the message.
  private mutating func turn(by step: Int) {
    shown = (shown + step + years.count) % years.count
    scroll = ScrollState()
    do { try read() } catch {
      frame.message = ((error as? any ExplainedError)?.explanation(in: frame.language) ?? "\(error)").asSentence
    }
  }

  public var commands: [Command<SeasonReportScreen>] {
    let words = SeasonReportPhrases(language: frame.language)
    let shared = TextPhrases(language: frame.language)
    return Self.scrolling(shared) + [
      Command([.left, .right], words.year, label: words.yearLabel, priority: 3) { screen, key in
        screen.turn(by: key == .left ? -1 : 1)
        return []
      },
      Command(
        .character("f"), words.format, label: words.formatLabel, priority: 2, disabledBecause: nothing
      ) { screen in
        screen.format = (screen.format + 1) % Self.formats.count
        return []
      },
      Command(.character("w"), words.write, label: words.writeLabel, priority: 4, disabledBecause: nothing) { screen in
        screen.frame.message = words.writing
        return [.print(PrintJob(season: screen.years[screen.shown], as: Self.formats[screen.format]))]
      },
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 3) { _ in [.open(.help)] },
      Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 4) { _ in
        [.back]
      },
    ]
  }

  /// What secretaries send first.
  private static let formats: [SeasonReportFormat] = [.pdf, .docx, .xlsx, .csv, .txt]

  private var nothing: String? { report == nil ? SeasonReportPhrases(language: frame.language).nothing : nil }

  func head(width: Int, glyphs: Glyphs) -> [StyledLine] {
    let words = SeasonReportPhrases(language: frame.language)
    guard report != nil else { return [StyledLine(words.nothing, .warning)] }
    let formats = Self.formats.enumerated().map { place, one in
      place == format ? "[\(one.rawValue.uppercased())]" : one.rawValue.uppercased()
    }
    return [
      StyledLine(words.season, .heading).adding(words.seasons(years, at: shown), .muted),
      StyledLine(words.file, .heading).adding(formats.joined(separator: " "), .muted),
    ]
  }

  func lines(width: Int, glyphs: Glyphs) -> [StyledLine] {
    (glyphs == .ascii ? text.ascii : text.blocks).map { StyledLine($0) }
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    drawText(on: &canvas, in: body)
  }
}
