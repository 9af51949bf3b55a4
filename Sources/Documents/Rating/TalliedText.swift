import Council
import Rulebook

/// The readable form of one product's standing in a sitting (`ocop tally` without --json).
public enum TalliedText {
  /// Lines of at most `width` columns, with an empty one at the end.
  ///
  /// A sealed product shows how many have submitted, and nothing that varies with the scores.
  public static func lines(_ tallied: Tallied, language: Language, width: Int) -> [String] {
    let product = tallied.product
    let heading = "\(product.position). \(product.name) · \(product.code) · \(product.producer)"
    if let answer = tallied.answer {
      return RatingText.lines(answer, heading: heading, language: language, width: width) + [""]
    }
    if case .adopted(let result) = tallied.standing {
      let text = "\(Wording(language: language).stars(result.star)); \(result.basis(in: language))."
      let document = Document(
        title: heading, language: language,
        blocks: [
          .paragraph(Paragraph([.bold(heading)], style: .heading)), .paragraph(Paragraph([Run(text)], style: .body)),
        ])
      return PlainText(width: width).lines(document) + [""]
    }
    return [heading, "   " + state(tallied.standing, in: language), ""]
  }

  private static func state(_ standing: Tallied.Standing, in language: Language) -> String {
    switch standing {
    case .sealed(let submitted, let of):
      language.choose(
        "Chưa khóa chấm điểm: đã nộp \(submitted)/\(of) phiếu.",
        "Scoring is open: \(submitted) of \(of) sheets submitted.")
    case .unscored(let of):
      language.choose(
        "Đã khóa, không có phiếu nào được tính (0/\(of)).", "Closed without a counted sheet (0 of \(of)).")
    case .opened, .adopted: ""
    }
  }
}
