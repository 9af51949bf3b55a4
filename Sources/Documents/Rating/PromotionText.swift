import Rating
import Rulebook

/// The readable form of a promotion, for `ocop promotion` without `--json`.
public enum PromotionText {
  /// The promotion of a total and a star reached elsewhere, in lines of at most `width` columns.
  public static func lines(
    _ promotion: Promotion, total: Fraction, star: Int, level: Level, edition: Edition, language: Language, width: Int
  ) -> [String] {
    let wording = Wording(language: language)
    let phrases = PromotionPhrases(
      promotion: promotion, level: level, edition: edition, star: star, total: total, places: 2, wording: wording,
      criterion: { $0 })
    let basis = [
      "\(language.choose("Bản", "Edition")) \(edition.id) (\(edition.decision))", level.level.title(in: language),
      "\(language.choose("tổng điểm", "total")) \(wording.mean(total, places: 2, level: level, edition: edition))",
      wording.stars(star),
    ].joined(separator: " · ")
    let remark = wording.gatesNotice(edition).map { [wording.sentence($0)] } ?? []
    let items = (phrases.all + phrases.reasons).map(wording.sentence) + remark
    let document = Document(
      title: basis, language: language,
      blocks: [
        .paragraph(Paragraph([.bold(basis)], style: .heading)), .list(.dashes(items.map { [Run($0)] })),
      ])
    return PlainText(width: width).lines(document)
  }
}
