import Rating
import Rulebook

/// The readable form of a rating, for `ocop score` without `--json` and for the result screen.
public enum RatingText {
  /// The rating in lines of at most `width` columns.
  ///
  /// - Parameters:
  ///   - heading: product's name and code, or whatever names it; nil for none.
  ///   - names: members' names by id; a member not named is shown by the id.
  public static func lines(
    _ answer: Answer, heading: String? = nil, names: [String: String] = [:], language: Language, width: Int,
    borders: BorderStyle = .unicode
  ) -> [String] {
    PlainText(width: width, borders: borders)
      .lines(document(answer, heading: heading, names: names, language: language))
  }

  /// The rating as a document.
  public static func document(
    _ answer: Answer, heading: String? = nil, names: [String: String] = [:], language: Language
  ) -> Document {
    let phrases = RatingPhrases(
      answer: answer, wording: Wording(language: language), name: { names[$0] ?? $0 })
    var blocks: [Block] = []
    if let heading { blocks.append(.paragraph(Paragraph([.bold(heading)], style: .heading))) }
    blocks.append(.paragraph(Paragraph([Run(phrases.basis)], style: heading == nil ? .body : .tight)))
    blocks.append(.paragraph(Paragraph([.bold(phrases.resultLine)], style: .subheading)))
    blocks += phrases.scoreTables
    for section in phrases.sections where !section.items.isEmpty {
      blocks.append(.paragraph(Paragraph([.bold(section.title)], style: .subheading)))
      blocks.append(.list(ItemList(section.items)))
    }
    return Document(title: heading ?? phrases.basis, language: language, blocks: blocks)
  }
}

extension RatingPhrases {
  /// "Bản 2026-26 (26/2026/QĐ-TTg) · Bộ 09 Tương, nước mắm… · cấp tỉnh · 5 phiếu".
  fileprivate var basis: String {
    let request = answer.request
    let count = answer.tally.sheets.count
    return [
      "\(language.choose("Bản", "Edition")) \(request.edition.id) (\(request.edition.decision))",
      "\(wording.setNumber(scale.set.number)) \(scale.set.title)", request.level.level.title(in: language),
      language.choose("\(count) phiếu", count == 1 ? "1 sheet" : "\(count) sheets"),
    ].joined(separator: " · ")
  }

  /// "Kết quả: 2 sao (theo điểm: 4 sao)".
  fileprivate var resultLine: String {
    var remarks: [String] = []
    if let openStars { remarks.append(language.choose("có thể \(openStars)", "may become \(openStars)")) }
    // A product thrown out or stopped has no star, and nothing beside the result may look like one.
    let mayHaveStar = answer.verdict.status == .rated || answer.verdict.status == .undecided
    if mayHaveStar, let band = answer.verdict.band, answer.verdict.star != band {
      remarks.append(language.choose("theo điểm: ", "by points: ") + wording.stars(band))
    }
    if mayHaveStar, answer.verdict.band != nil, let notice = wording.gatesNotice(answer.request.edition) {
      remarks.append(notice)
    }
    let head = "\(language.choose("Kết quả", "Result")): \(result)"
    return remarks.isEmpty ? head : "\(head) (\(remarks.joined(separator: "; ")))"
  }

  /// The headed lists, in order.
  fileprivate var sections: [(title: String, items: [ItemList.Item])] {
    [
      (language.choose("Hạng sao", "Stars"), starItems),
      (language.choose("Loại, dừng đánh giá", "Rejection and stopping"), dashes(raised + memberReasons)),
      (language.choose("Chọn trường hợp khác nhau", "Different cases picked"), dashes(caseSplits)),
      (language.choose("Chênh lệch giữa các thành viên", "Spread between members"), dashes(spreadLines)),
      (
        language.choose("Công nhận, chuyển cấp", "Recognition and promotion"),
        dashes(promotion.all.map(wording.sentence))
      ),
      (language.choose("Cách ngắn nhất để lên hạng", "Cheapest way up"), dashes(paths.map(wording.sentence))),
      (language.choose("Điểm nghi vấn của văn bản", "Doubts about the printed text"), dashes(doubts)),
      (language.choose("Căn cứ", "Rests on"), dashes(bases)),
    ]
  }

  private func dashes(_ texts: [String]) -> [ItemList.Item] { texts.map { .init(label: "-", [Run($0)]) } }

  private var spreadLines: [String] {
    [
      spreadSummary,
      spreadPairs(first: 6).map { language.choose("Cặp vượt giới hạn: ", "Pairs over the limit: ") + $0 },
      answer.spread?.isExceeded == true
        ? spreadCriteria(first: 6).map { language.choose("Tiêu chí gây chênh: ", "Criteria that make it: ") + $0 }
        : nil,
    ].compactMap(\.self)
  }

  private var doubts: [String] { scale.set.doubts + (scale.set.verified ? [] : [wording.unverified(scale.set)]) }

  private var bases: [String] {
    let verified =
      scale.set.verified
      ? language.choose(", đã kiểm chứng", ", verified") : language.choose(", chưa kiểm chứng", ", not verified")
    let minimums =
      switch rules.minimums {
      case .majority: language.choose("quá nửa số phiếu", "more than half of the sheets")
      case .all: language.choose("tất cả các phiếu", "every sheet")
      case .mean: language.choose("điểm trung bình của tiêu chí", "the mean of the criterion")
      case .chair: language.choose("chủ tịch kết luận nếu phiếu khác nhau", "the chair where sheets differ")
      }
    return [
      language.choose("Mức tối thiểu xét theo: ", "Minimums are met by: ") + minimums,
      "\(wording.setNumber(scale.set.number))\(verified); \(language.choose("mã băm", "hash")) \(wording.short(answer.request.pinned.hash))",
    ]
  }
}
