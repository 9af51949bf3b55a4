import Rating
import Rulebook

extension RatingPhrases {
  /// How many raise rejection and stopping, where any does: "4/7 phiếu nêu lý do loại, cần quá nửa".
  var raised: [String] {
    let count = answer.tally.sheets.count
    func line(_ number: Int, _ vietnamese: String, _ english: String, decided: Bool?) -> String? {
      guard number > 0 else { return nil }
      let split = language.choose("\(number)/\(count) phiếu \(vietnamese)", "\(number)/\(count) sheets \(english)")
      return "\(split), \(rejectionDemand(number, of: count, decided: decided))"
    }
    let decisions = answer.request.decisions
    return [
      line(answer.tally.rejecting, "nêu lý do loại", "reject the product", decided: decisions.rejected),
      line(answer.tally.stopping, "dừng đánh giá", "stop the assessment", decided: decisions.stopped),
    ].compactMap(\.self)
  }

  private func rejectionDemand(_ number: Int, of count: Int, decided: Bool?) -> String {
    if rules.rejections == .majority { return language.choose("cần quá nửa", "more than half needed") }
    if number == count { return language.choose("tất cả đồng ý", "unanimous") }
    switch decided {
    case nil: return language.choose("chờ chủ tịch kết luận", "the chair has to decide")
    case true?: return language.choose("chủ tịch kết luận đồng ý", "agreed to by the chair")
    case false?: return language.choose("chủ tịch kết luận không đồng ý", "not agreed to by the chair")
    }
  }

  /// What each member who rejects or stops gave as the reason, in the order of the sheets.
  var memberReasons: [String] {
    zip(answer.tally.sheets, answer.tally.scores).flatMap { sheet, score in
      let who = name(sheet.member)
      var reasons: [String] = []
      if let reject = sheet.reject {
        reasons.append("\(who), \(language.choose("đề nghị loại", "rejects")): \(wording.quoted(reject))")
      }
      if let stop = sheet.stop {
        reasons.append("\(who), \(language.choose("đề nghị dừng", "stops")): \(wording.quoted(stop))")
      }
      if score.stopsByItself {
        let zero = scale.stopIfZero.sorted().filter {
          score.applies(at: $0) && sheet.choices[$0] != nil && score.points[$0] == 0
        }
        let codes = zero.map(criterion).joined(separator: ", ")
        reasons.append(
          "\(who): "
            + language.choose("dừng do 0 điểm ở tiêu chí \(codes)", "stops by 0 points in criterion \(codes)"))
      }
      return reasons
    }
  }

  /// Criteria whose members picked different cases: "8 …: trường hợp a 2 phiếu, trường hợp b 1 phiếu".
  var caseSplits: [String] {
    answer.caseSplit.map { split in
      let counts = split.counts.map {
        language.choose("trường hợp \($0.key) \($0.sheets) phiếu", "case \($0.key) \($0.sheets)")
      }
      return "\(criterion(split.criterion)): \(counts.joined(separator: ", "))"
    }
  }

  /// How far apart the totals lie, held against the regulation's limit; nil without a complete sheet.
  var spreadSummary: String? {
    guard let spread = answer.spread else { return nil }
    let apart = wording.points(spread.points)
    guard let limit = spread.limit else {
      return language.choose(
        "Phiếu cao nhất và thấp nhất chênh \(apart); quy chế không đặt giới hạn",
        "Highest and lowest total are \(apart) apart; the regulation sets no limit")
    }
    return language.choose(
      "Phiếu cao nhất và thấp nhất chênh \(apart), \(spread.isExceeded ? "vượt" : "trong") giới hạn \(wording.points(limit))",
      "Highest and lowest total are \(apart) apart, \(spread.isExceeded ? "over" : "within") the limit of \(wording.points(limit))"
    )
  }

  /// The pairs over the limit, widest first: "Ủy viên 3 (92) – Ủy viên 4 (76)".
  func spreadPairs(first: Int) -> String? {
    guard let pairs = answer.spread?.pairs, !pairs.isEmpty else { return nil }
    func member(_ place: Int) -> String {
      "\(name(answer.tally.sheets[place].member)) (\(answer.tally.scores[place].total))"
    }
    return listed(
      pairs.map { "\(member($0.higher)) – \(member($0.lower))" }, first: first,
      rest: { language.choose("và \($0) cặp khác", "and \($0) more") })
  }

  /// The criteria that make the difference of the widest pair, largest first: "4.3 Quảng bá −4".
  func spreadCriteria(first: Int) -> String? {
    guard let criteria = answer.spread?.criteria, !criteria.isEmpty else { return nil }
    return listed(
      criteria.map { "\(criterion($0.criterion)) \(wording.signed($0.points))" }, first: first,
      rest: { language.choose("và \($0) tiêu chí khác", "and \($0) more") })
  }

  private func listed(_ items: [String], first: Int, rest: (Int) -> String) -> String {
    let shown = items.prefix(first).joined(separator: "; ")
    return items.count > first ? "\(shown); \(rest(items.count - first))" : shown
  }

  /// The cheapest ways up: "lên 4 sao: 3.5 Sở hữu trí tuệ đến 2 điểm (+1,8 điểm)".
  var paths: [String] {
    answer.paths.map { path in
      let steps = path.steps.map {
        "\(criterion($0.criterion)) \(language.choose("đến", "to")) \(wording.points($0.to))"
      }
      return "\(language.choose("lên", "to")) \(wording.stars(path.star)): \(steps.joined(separator: "; ")) "
        + "(+\(wording.points(path.gain, places: rules.decimals)))"
    }
  }
}
