import Rating
import Rulebook

/// What an answer says, in phrases: the minutes and the readable rating put them where they need them.
struct RatingPhrases {
  let answer: Answer
  let wording: Wording
  /// A member's name by id.
  let name: (String) -> String

  var language: Language { wording.language }
  var scale: Scale { answer.tally.scale }
  var rules: Rules { answer.request.rules }
  /// Stars of the edition, from five down to one.
  var stars: [Int] { answer.request.edition.stars.map(\.stars).sorted(by: >) }

  /// "3.5 Sở hữu trí tuệ".
  func criterion(_ index: Int) -> String { "\(scale.criteria[index].code) \(scale.criteria[index].title)" }

  /// "87,60", with as many decimals as honesty needs; nil without a complete sheet.
  var total: String? { answer.printedTotal.map(wording.number) }

  /// The result in a word: "2 sao", "bị loại".
  var result: String { Self.result(answer.verdict.status, star: answer.verdict.star, wording) }

  /// A result in a word.
  static func result(_ status: Status, star: Int?, _ wording: Wording) -> String {
    let language = wording.language
    switch status {
    case .rated: return star.map(wording.stars) ?? language.choose("chưa có hạng sao", "no star")
    case .rejected: return language.choose("bị loại", "rejected")
    case .stopped: return language.choose("dừng đánh giá", "assessment stopped")
    case .undecided: return language.choose("chưa quyết định", "undecided")
    }
  }

  /// What stars can still come of an undecided product: "3 sao", "từ 2 sao đến 4 sao"; nil where nothing is open.
  var openStars: String? {
    guard let range = answer.verdict.starIf else { return nil }
    if range.lowerBound == range.upperBound { return wording.stars(range.lowerBound) }
    return language.choose("từ ", "from ") + wording.stars(range.lowerBound) + language.choose(" đến ", " to ")
      + wording.stars(range.upperBound)
  }

  /// Why `star` is not reached: points short, then unmet minimums with their split, then what a lower star lacks.
  /// Empty where it is reached.
  ///
  /// - Parameter isShort: true for the splits without the criteria's titles.
  func reasons(against star: Int, isShort: Bool = false) -> [String] {
    guard let mean = answer.tally.mean, answer.verdict.star.map({ star > $0 }) ?? true else { return [] }
    let bound = Fraction(answer.request.edition.bound(of: star))
    let short = mean < bound ? bound - mean : nil
    let unmet = answer.verdict.minimums.filter { $0.minimum.star == star && $0.met != true }
    let lower = answer.verdict.minimums.filter { $0.minimum.star < star && $0.met == false }.map(\.minimum)
    let inherited =
      lower.isEmpty
      ? []
      : [
        language.choose("chưa đạt mức tối thiểu của hạng dưới: ", "a lower star's minimum is not met: ")
          + lower.map { "\(scale.criteria[$0.criterion].code) \(wording.mark($0.star))" }.joined(separator: ", ")
      ]
    return (short.map { [shortOf($0)] } ?? []) + (isShort ? inShort(unmet) : unmet.map(minimum)) + inherited
  }

  /// "chưa đạt mức tối thiểu 1.5 (1/7), 4.1 (0/7)"; empty where nothing is unmet.
  private func inShort(_ unmet: [MinimumResult]) -> [String] {
    guard !unmet.isEmpty else { return [] }
    let splits = unmet.map { "\(scale.criteria[$0.minimum.criterion].code) (\($0.metBy)/\($0.of))" }
    return [language.choose("chưa đạt mức tối thiểu ", "minimums not met: ") + splits.joined(separator: ", ")]
  }

  private func shortOf(_ points: Fraction) -> String {
    language.choose("còn thiếu ", "short of ") + wording.points(points, places: rules.decimals)
  }

  /// "3.5 Sở hữu trí tuệ: 1/5 thành viên chọn từ mức ***".
  func minimum(_ result: MinimumResult) -> String {
    let mark = wording.mark(result.minimum.star)
    let split = language.choose(
      "\(result.metBy)/\(result.of) thành viên chọn từ mức \(mark)",
      "\(result.metBy)/\(result.of) members chose \(mark) or higher")
    return "\(criterion(result.minimum.criterion)): \(split)" + (demand(result).map { ", \($0)" } ?? "")
  }

  /// What a split does not tell by itself: nothing where the regulation, told once, counts heads.
  private func demand(_ result: MinimumResult) -> String? {
    switch rules.minimums {
    case .majority, .all: return nil
    case .mean:
      let mean = Fraction(
        answer.tally.complete.reduce(0) { $0 + Int(answer.tally.scores[$1].points[result.minimum.criterion]) },
        max(1, result.of))
      return language.choose(
        "trung bình \(wording.amount(mean, places: rules.decimals)), cần \(wording.points(result.minimum.needs))",
        "mean \(wording.amount(mean, places: rules.decimals)), \(wording.points(result.minimum.needs)) needed")
    case .chair:
      switch result.met {
      case nil: return language.choose("chờ chủ tịch kết luận", "the chair has to decide")
      case true?: return language.choose("chủ tịch kết luận đạt", "held to be met by the chair")
      case false?:
        return result.metBy == 0
          ? language.choose("không thành viên nào chọn", "chosen by no member")
          : language.choose("chủ tịch kết luận không đạt", "held not to be met by the chair")
      }
    }
  }

  /// The unmet minimums that keep the product from the next star or from the points' star, for a narrow column: "3.5
  /// (*** 1/5; **** 0/5)".
  var unmetInShort: [String] {
    let unmet = answer.verdict.minimums.filter { $0.met != true && $0.minimum.star <= near }
    var codes: [Int] = []
    for result in unmet where codes.last != result.minimum.criterion { codes.append(result.minimum.criterion) }
    return codes.map { criterion in
      let splits = unmet.filter { $0.minimum.criterion == criterion }.map {
        "\(wording.mark($0.minimum.star)) \($0.metBy)/\($0.of)"
      }
      return "\(scale.criteria[criterion].code) (\(splits.joined(separator: "; ")))"
    }
  }
}
