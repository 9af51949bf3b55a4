import Council
import Rating
import Rulebook

extension MinutesBuilder {
  /// Nội dung: product by product in the order of the agenda, the concluded ones only.
  var products: [Block] {
    guard !concluded.isEmpty else {
      return [heading(text(.minutesProducts)), paragraph("Chưa có sản phẩm nào được kết luận.")]
    }
    return [heading(text(.minutesProducts))] + (form == .short ? [shortNote] : [])
      + concluded.enumerated().flatMap { index, item in
        form == .short ? shortBlocks(of: item, number: index + 1) : blocks(of: item, number: index + 1)
      }
  }

  private func blocks(of item: MinutesMaterial.Item, number: Int) -> [Block] {
    guard let conclusion = item.conclusion else { return [] }
    var blocks = [heading("\(number). \(item.product.name)", .subheading), dashes(facts(of: item))]
    if !conclusion.discussion.isEmpty { blocks.append(paragraph("Thảo luận:", conclusion.discussion)) }
    if item.adopted != nil { return blocks + adopted(item) }
    if let answer = item.answer {
      let phrases = phrases(answer, of: item.product)
      blocks.append(.table(phrases.memberTable(averages: true)))
      blocks += phrases.pictures + papers(of: item) + rounds(of: item)
      blocks += council(phrases) + stars(phrases)
    }
    blocks += proposal(item, conclusion)
    blocks.append(paragraph("Kết luận của chủ tọa:", "\(result(of: item, conclusion))."))
    if let answer = item.answer, conclusion.status == .rated {
      blocks.append(dashes(phrases(answer).promotion.all.map(wording.sentence)))
    }
    if !conclusion.conditions.isEmpty {
      blocks.append(paragraph("Chủ thể cần hoàn thiện:", .tight))
      blocks.append(.list(.numbered(conclusion.conditions.map { [Run($0)] })))
    }
    if let answer = item.answer, let warning = mismatch(conclusion, answer) {
      blocks.append(paragraph(warning, .notice))
    }
    return blocks
  }

  func phrases(_ answer: Answer) -> RatingPhrases {
    RatingPhrases(answer: answer, wording: wording, name: { roll.scorer($0, of: nil) })
  }

  /// The phrases with the names of the delegates who sat there when `product` was scored.
  func phrases(_ answer: Answer, of product: Product) -> RatingPhrases {
    RatingPhrases(answer: answer, wording: wording, name: { roll.scorer($0, of: product.code) })
  }

  private func facts(of item: MinutesMaterial.Item) -> [String] {
    let product = item.product
    let address = product.address.isEmpty ? "" : "; địa chỉ: \(product.address)"
    let set = item.pinned.scale.set
    return [
      "Mã số: \(product.code)", "Chủ thể: \(product.producer)\(address)",
      "\(wording.setNumber(set.number)): \(set.title); \(application(item))",
    ] + agreed(item)
  }

  /// "đánh giá lần đầu; 7 phiếu".
  func application(_ item: MinutesMaterial.Item) -> String {
    let kind =
      switch item.product.kind {
      case .first: "đánh giá lần đầu"
      case .upgrade: "đánh giá nâng hạng"
      case .reassessment: "đánh giá lại"
      }
    let sheets = item.answer.map { "; \($0.tally.sheets.count) phiếu" } ?? ""
    return "\(kind)\(asked(item))\(sheets)"
  }

  /// What the council agreed on together, in printed order: nobody's own mark.
  private func agreed(_ item: MinutesMaterial.Item) -> [String] {
    let scale = item.pinned.scale
    let marks = item.agreed.compactMap { agreement in
      scale.index(of: agreement.criterion).map { (index: $0, option: agreement.option) }
    }
    guard !marks.isEmpty else { return [] }
    let texts = marks.sorted { $0.index < $1.index }.map { mark in
      let criterion = scale.criteria[mark.index]
      let option = mark.option == 0 ? "không đạt mức nào" : "mức \(mark.option)"
      return "\(criterion.code) \(criterion.title): \(option), \(scale.points(of: mark.option, at: mark.index)) điểm"
    }
    return ["Hội đồng thống nhất chung, ghi vào mọi phiếu: \(texts.joined(separator: "; "))"]
  }

  /// What the council's sheets show beside the points: spread, cases, rejection.
  private func council(_ phrases: RatingPhrases) -> [Block] {
    let isExceeded = phrases.answer.spread?.isExceeded == true
    let lines = [
      phrases.spreadSummary.map { $0 + "." },
      phrases.spreadPairs(first: 6).map { "Cặp vượt giới hạn: \($0)." },
      isExceeded
        ? phrases.spreadCriteria(first: 6).map { "Tiêu chí gây chênh (phiếu cao nhất trừ thấp nhất): \($0)." } : nil,
    ].compactMap(\.self)
    return [
      dashes(
        lines + phrases.caseSplits.map { "Chọn trường hợp khác nhau: \($0)" } + phrases.raised + phrases.memberReasons)
    ]
  }

  /// Each star with what stands against it; nothing for a product thrown out or stopped.
  private func stars(_ phrases: RatingPhrases) -> [Block] {
    let items = phrases.starItemsInShort
    return items.isEmpty ? [] : [paragraph("Xét hạng sao:"), .list(ItemList(items))]
  }

  /// "2 sao; tổng điểm trung bình 87,60".
  func result(of item: MinutesMaterial.Item, _ conclusion: Conclusion) -> String {
    var parts = [RatingPhrases.result(conclusion.status, star: conclusion.star, wording)]
    // The mean of a product thrown out or stopped is that of some sheets only: no result.
    if conclusion.status == .rated, let total = conclusion.total {
      let printed =
        item.answer.flatMap { phrases($0).total }
        ?? wording.mean(total, places: sitting.regulation.rules.decimals, level: nil, edition: material.edition)
      parts.append("tổng điểm trung bình \(printed)")
    }
    if conclusion.star != nil, let notice = wording.gatesNotice(material.edition) { parts.append(notice) }
    return parts.joined(separator: "; ")
  }

  /// Warns where the recorded conclusion is not what the sheets give.
  func mismatch(_ conclusion: Conclusion, _ answer: Answer) -> String? {
    let isSame =
      conclusion.status == answer.verdict.status && conclusion.star == answer.verdict.star
      && conclusion.total == answer.tally.mean
    return isSame ? nil : "LƯU Ý: kết luận đã ghi khác kết quả tính lại từ phiếu (\(phrases(answer).result))"
  }
}
