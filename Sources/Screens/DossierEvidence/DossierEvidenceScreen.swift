import Council
import Rulebook
import Season
import SetUp
import TerminalUI

/// What the points of a dossier rest on: what is to be settled before the sitting, then criterion by criterion.
public struct DossierEvidenceScreen: TextScreen {
  public var frame: Frame
  var scroll = ScrollState()
  private(set) var file: DossierFile
  private let law: DossierLaw

  /// Reads the dossier with the code `code`.
  public init(_ desk: Desk, code: String, law: LawSource?) throws {
    frame = desk.frame
    self.law = DossierLaw(law, today: desk.today)
    file = try DossierFile(desk, code: code, law: self.law)
  }

  public mutating func refresh(from desk: Desk) throws {
    file = try DossierFile(desk, code: file.fields.code, law: law)
  }

  public var commands: [Command<DossierEvidenceScreen>] {
    let shared = TextPhrases(language: frame.language)
    return Self.scrolling(shared) + [
      Command(.character("?"), shared.help, label: shared.helpLabel) { _ in [.open(.help)] },
      Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 3) { _ in
        [.back]
      },
    ]
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    drawText(on: &canvas, in: body)
  }

  func head(width: Int, glyphs: Glyphs) -> [StyledLine] {
    var title = StyledLine(file.fields.name, .heading)
    title.trailing = StyledLine.Span(text: file.fields.code, style: .muted)
    return [title, .blank]
  }

  func lines(width: Int, glyphs: Glyphs) -> [StyledLine] {
    let words = DossierEvidencePhrases(language: frame.language)
    guard let evidence = file.evidence else { return StyledLine.wrapped(words.noSet, .warning, width: width) }
    var lines = [StyledLine(words.before(file.sittingDay), .heading)]
    for finding in evidence.findings {
      lines += StyledLine.wrapped(
        finding.explanation(in: frame.language), width: width, lead: StyledLine("  ! ", .warning))
    }
    if evidence.findings.isEmpty { lines.append(StyledLine("  " + words.noFinding, .good)) }
    if file.claims == nil {
      let reason = file.withheld.contains(.producer) ? words.withheldClaims : words.noClaims
      lines += StyledLine.wrapped(reason, .muted, width: width, lead: StyledLine("  "))
    }
    lines += [.blank, StyledLine(words.criteria, .heading)]
    return lines + evidence.lines.flatMap { self.lines($0, words, width: width, glyphs: glyphs) }
  }

  private func lines(_ line: Evidence.Line, _ words: DossierEvidencePhrases, width: Int, glyphs: Glyphs) -> [StyledLine]
  {
    let indent = String(repeating: " ", count: 8)
    var lines = StyledLine.wrapped(
      line.criterion.title, width: width, lead: StyledLine("  \(line.criterion.code.padded(to: 5)) ", .muted))
    let claim = words.claim(line.claimed, of: line.criterion.max)
    let stars = line.criterion.options.enumerated().compactMap { place, option in
      option.star.map { words.minimum(String(repeating: glyphs.star, count: $0), number: place + 1, option.points) }
    }
    lines += StyledLine.wrapped(
      ([claim] + stars).joined(separator: " · "), .accent, width: width, lead: StyledLine(indent))
    for document in line.documents {
      let isValid = document.paper?.isValid(on: file.sittingDay) ?? false
      let mark = isValid ? String(glyphs.check) : String(glyphs.dot)
      lines += StyledLine.wrapped(
        words.document(document.listed.title, document.paper), isValid ? .plain : .muted, width: width,
        lead: StyledLine("\(indent)\(mark) ", isValid ? .good : .warning))
    }
    for text in line.guide {
      lines += StyledLine.wrapped(text, .muted, width: width, lead: StyledLine("\(indent)\(glyphs.dot) ", .muted))
    }
    return lines
  }
}
