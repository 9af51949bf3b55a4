import Council
import Rulebook
import Season
import SetUp
import TerminalUI

/// A dossier from head to end: fields, stages, documents, remarks, scores, ratings, certificates.
public struct DossierScreen: TextScreen {
  public var frame: Frame
  var scroll = ScrollState()
  private(set) var file: DossierFile
  private let law: DossierLaw
  let isKeeper: Bool

  /// Reads the dossier with the code `code`.
  public init(_ desk: Desk, code: String, law: LawSource?) throws {
    frame = desk.frame
    isKeeper = desk.keepsRegister
    self.law = DossierLaw(law, today: desk.today)
    file = try DossierFile(desk, code: code, law: self.law)
  }

  public mutating func refresh(from desk: Desk) throws {
    file = try DossierFile(desk, code: file.fields.code, law: law)
  }

  public func draw(on canvas: inout Canvas) {
    guard let body = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    drawText(on: &canvas, in: body)
  }

  func head(width: Int, glyphs: Glyphs) -> [StyledLine] { page(width, glyphs).head }

  func lines(width: Int, glyphs: Glyphs) -> [StyledLine] { page(width, glyphs).lines }

  private func page(_ width: Int, _ glyphs: Glyphs) -> DossierPage {
    DossierPage(file: file, words: DossierPhrases(language: frame.language), width: width, glyphs: glyphs)
  }
}
