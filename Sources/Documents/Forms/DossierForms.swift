import Council
import Rating
import Rulebook
import Season

/// The forms of Phụ lục III: registration, self-assessment, the commune's report, filled from the dossier.
public enum DossierForms {
  /// Builds the three forms of every product, each a paper of its own; Vietnamese in any language of the interface.
  public static func document(_ material: FormsMaterial) -> Document {
    let notices =
      material.sitting.isSample
      ? [Block.paragraph(Paragraph(["DỮ LIỆU MẪU: người và số liệu là giả định"], style: .notice))] : []
    let papers = material.papers.flatMap { paper in
      [
        notices + RegistrationForm(paper: paper, edition: material.edition).blocks,
        notices + SelfAssessmentForm(paper: paper, sitting: material.sitting).blocks,
        CommuneReportForm(paper: paper, edition: material.edition, notices: notices).blocks,
      ]
    }
    return Document(
      title: "Mẫu số 01, 02, 03: \(material.sitting.title)", language: .vietnamese,
      blocks: Array(papers.joined(separator: [.newPaper])))
  }

  /// A box with what it stands for.
  static func box(_ isTicked: Bool, _ text: String) -> String { "\(isTicked ? "☒" : "☐") \(text)" }

  /// The day in words, or room for it.
  static func day(_ date: CalendarDate?) -> String {
    "………, " + (date.map(VietnameseTime.day) ?? "ngày …… tháng …… năm ……")
  }
}
