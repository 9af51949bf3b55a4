import Rating
import Rulebook

/// Who recognises a result and where its dossier goes, in phrases.
struct PromotionPhrases {
  let promotion: Promotion
  let level: Level
  let edition: Edition
  /// Nil where the product has no star.
  let star: Int?
  /// Exact mean; nil without a complete sheet.
  let total: Fraction?
  let places: Int
  let wording: Wording
  /// A criterion in words by its code.
  let criterion: (String) -> String

  private var language: Language { wording.language }
  private func title(_ name: Level.Name) -> String { name.title(in: language) }

  /// Everything: recognition, the way up, the way back.
  var all: [String] { [recognition, forwarding, returning].compactMap(\.self) }

  /// Who recognises the star.
  var recognition: String {
    if let recognisedBy = promotion.recognisedBy {
      return language.choose(
        "công nhận: \(title(recognisedBy)) công nhận \(starWords)",
        "recognition: the \(title(recognisedBy)) level recognises \(starWords)")
    }
    guard let star else {
      return language.choose("công nhận: không, vì không có hạng sao", "recognition: none, as there is no star")
    }
    guard star >= edition.certificate.minStars else {
      return language.choose(
        "công nhận: chưa, chỉ công nhận từ \(wording.stars(edition.certificate.minStars))",
        "recognition: none, only from \(wording.stars(edition.certificate.minStars)) up")
    }
    return language.choose(
      "công nhận: \(title(level.level)) không công nhận \(starWords), thuộc thẩm quyền cấp khác",
      "recognition: not by the \(title(level.level)) level, \(starWords) is for another")
  }

  /// Whether the dossier goes up, and why not; nil where the level sends nothing up.
  var forwarding: String? {
    if let forwardTo = promotion.forwardTo {
      return language.choose(
        "chuyển cấp trên: chuyển hồ sơ lên \(title(forwardTo))", "sending up: the dossier goes to \(title(forwardTo))"
      ) + reading
    }
    guard let target = level.forwardsTo, let rule = level.forwardsWhen else { return nil }
    let head = language.choose(
      "chuyển cấp trên: không chuyển lên \(title(target))", "sending up: not to \(title(target))")
    let reasons = whyNotUp(rule)
    guard !reasons.isEmpty else { return head }
    return "\(head), \(language.choose("vì", "as")) \(reasons.joined(separator: "; "))\(star == nil ? "" : reading)"
  }

  private func whyNotUp(_ rule: Level.Forwarding) -> [String] {
    guard star != nil, let total else { return [language.choose("không có hạng sao", "there is no star")] }
    var reasons: [String] = []
    let bound = Fraction(rule.total)
    if total < bound {
      let short = wording.points(bound - total, places: places)
      reasons.append(
        language.choose(
          "còn thiếu \(short) so với mức \(rule.total)", "\(short) short of the \(rule.total) asked for"))
    }
    var codes: [String] = []
    for case .minimum(_, let code) in promotion.reasons where !codes.contains(code) { codes.append(code) }
    if rule.gates, !codes.isEmpty {
      // Few are named; of many the codes do, as their splits stand beside the stars.
      let named = codes.count > 3 ? codes : codes.map(criterion)
      reasons.append(
        language.choose("chưa đạt mức tối thiểu ở ", "minimums not met: ") + named.joined(separator: ", "))
    } else if rule.gates, total >= bound {
      reasons.append(language.choose("chưa đạt hạng 5 sao", "five stars are not reached"))
    }
    return reasons
  }

  /// In brackets which reading of the rule applies; empty where there is but one.
  private var reading: String {
    edition.forwardingReading(of: level).explanation(in: language).map { " (\($0))" } ?? ""
  }

  /// Where the dossier comes back to; nil where it does not.
  var returning: String? {
    guard let returnTo = promotion.returnTo else { return nil }
    return language.choose(
      "trả hồ sơ: trả về \(title(returnTo)), nơi có thể dùng kết quả này hoặc đánh giá lại",
      "sending back: to \(title(returnTo)), which may use this result or rate again")
  }

  /// What stands against each higher star, in order of star.
  var reasons: [String] {
    promotion.reasons.map { reason in
      switch reason {
      case .points(let star, let short):
        let missing = wording.points(short, places: places)
        return "\(wording.stars(star)): \(language.choose("còn thiếu \(missing)", "short of \(missing)"))"
      case .minimum(let star, let code):
        let named = "\(criterion(code)) \(wording.mark(star))"
        return
          "\(wording.stars(star)): \(language.choose("chưa đạt mức tối thiểu \(named)", "minimum not met: \(named)"))"
      case .status(let status):
        return wording.sentence(RatingPhrases.result(status, star: nil, wording))
      }
    }
  }

  private var starWords: String { star.map(wording.stars) ?? "" }
}

extension RatingPhrases {
  /// The same about the answer's promotion.
  var promotion: PromotionPhrases {
    PromotionPhrases(
      promotion: answer.promotion, level: answer.request.level, edition: answer.request.edition,
      star: answer.verdict.star, total: answer.tally.mean, places: rules.decimals, wording: wording,
      criterion: { code in scale.index(of: code).map(criterion) ?? code })
  }
}
