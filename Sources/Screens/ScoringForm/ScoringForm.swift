import Council
import Rating
import Rulebook
import TerminalUI

/// The scoring form (phiếu đánh giá): one member, one product, one set.
///
/// A digit picks an option and goes on to the next blank criterion; every change is handed to the shell at once as an
/// act, so that leaving the form loses nothing.
public struct ScoringForm: FindableScreen {
  public var frame: Frame
  var subject: FormSubject
  var sheet: FormSheet
  /// Place of the current criterion in the set; 0 where the set has none.
  var place: Int
  var history = FormHistory()
  /// What lies over the form and has the keyboard.
  var dialog: FormDialog?
  /// How many pages of the current criterion's text were turned; drawing takes it modulo the pages there are.
  var readingPage = 0
  /// Changes handed out that may not be on disk yet, the oldest first.
  var unsaved: [FormChange] = []
  /// Code of the next product that the member has still to hand a sheet in for; nil where there is none.
  var next: String?

  /// Opens a stored sheet where the member left it.
  init(frame: Frame, subject: FormSubject, state: SheetState) {
    self.frame = frame
    self.subject = subject
    sheet = FormSheet(state, scale: subject.scale, joint: subject.joint)
    place = sheet.openingPlace
  }

  /// The wordings in the language of the frame.
  var phrases: FormPhrases { FormPhrases(language: frame.language) }

  /// The current criterion; nil in a set without criteria.
  var current: Criterion? { subject.scale.criteria.indices.contains(place) ? subject.scale.criteria[place] : nil }

  /// Why the sheet cannot be changed; nil where it can.
  var lock: FormLock? { subject.lock ?? (sheet.state.isSubmitted ? .submitted : nil) }

  /// Shows `sentence` until the next key.
  mutating func say(_ sentence: String) { frame.message = sentence }

  // MARK: Text fields

  public var isEditing: Bool { dialog?.field != nil }

  public mutating func typed(_ event: Event) -> [Effect]? {
    guard var field = dialog?.field, field.handle(event) else { return nil }
    dialog?.field = field
    return []
  }

  // MARK: Drawing

  public func draw(on canvas: inout Canvas) {
    guard let area = frame.draw(on: &canvas, footer: footer(canvas.glyphs)) else { return }
    let stars = StarLine(phrases: phrases, sheet: sheet, edition: subject.edition)
    let layout = FormLayout(area, hasDossier: subject.dossier != nil)
    layout.drawLines(on: &canvas)
    FormHead(form: self).draw(on: &canvas, layout: layout)
    OutlinePane(phrases: phrases, sheet: sheet, place: place) { $0 - place }.draw(on: &canvas, in: layout.outline)
    CriterionPane(form: self).draw(on: &canvas, in: layout.criterion)
    if let dossier = subject.dossier, !layout.dossier.isEmpty {
      DossierPane(dossier: dossier, phrases: phrases, criterion: current?.title).draw(on: &canvas, in: layout.dossier)
    }
    stars.draw(on: &canvas, in: layout.stars)
    drawDialog(on: &canvas, in: layout.panes)
  }
}
