import Council
import Rating
import Rulebook
import Season

/// Mẫu số 02: the producer scores every criterion itself.
struct SelfAssessmentForm {
  let paper: FormsMaterial.Paper
  let sitting: Sitting

  private var appraisal: Appraisal? { paper.selfAssessment }

  /// The producer's marks on the form's own table.
  private var sheet: SheetPaper {
    SheetPaper(
      paper: SheetsMaterial.Paper(
        product: paper.product, pinned: paper.pinned, member: nil,
        sheet: appraisal.map { SheetState(choices: $0.choices) }), sitting: sitting)
  }

  var blocks: [Block] {
    let set = paper.pinned.scale.set
    return [
      .title(["MẪU SỐ 02", "BÁO CÁO TỰ ĐÁNH GIÁ VỀ SẢN PHẨM"]),
      .paragraph(
        Paragraph([
          .italic("\(Wording(language: .vietnamese).setNumber(set.number)): \(set.title)")
        ])), .list(.dashes(paper.facts.map { [Run($0)] })), .table(SheetTable(sheet).table),
    ] + sum + notes + [
      .signatures(
        Signatures([
          .init(title: "", name: ""),
          .init(
            title: "ĐẠI DIỆN CHỦ THỂ", name: appraisal?.by ?? "", placeAndDate: DossierForms.day(appraisal?.date)),
        ]))
    ]
  }

  /// What the producer's points come to; the star by points alone, for minimums are the council's to judge.
  private var sum: [Block] {
    guard let score = sheet.score, score.isComplete else {
      return [.paragraph(Paragraph([.bold("Chủ thể tự đánh giá: "), Run(SheetPaper.dots)]))]
    }
    let parts = zip(paper.pinned.scale.set.parts, score.parts).map { "\($0.code) \($1)" }.joined(separator: ", ")
    return [
      .paragraph(Paragraph([.bold("Chủ thể tự đánh giá: "), Run("\(score.total) điểm (\(parts)).")]))
    ]
  }

  /// What each criterion rests on, in the set's order.
  private var notes: [Block] {
    guard let appraisal else { return [] }
    let said = paper.pinned.scale.criteria.compactMap { criterion in
      appraisal.notes[criterion.code].flatMap { note -> [Run]? in
        note.isEmpty ? nil : [Run("\(criterion.code) \(criterion.title): \(note)")]
      }
    }
    let opinion: [Block] = appraisal.opinion.isEmpty ? [] : [.paragraph(Paragraph([Run(appraisal.opinion)]))]
    return (said.isEmpty ? [] : [.paragraph(Paragraph([.bold("Minh chứng:")])), .list(.dashes(said))]) + opinion
  }
}
