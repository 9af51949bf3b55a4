import Council
import Rating

extension MinutesBuilder {
  /// What the short form leaves out, and where it stands.
  var shortNote: Block {
    .paragraph(
      Paragraph([
        .italic(
          "Bản rút gọn: điểm của từng thành viên và chi tiết theo tiêu chí có trong biên bản đầy đủ của phiên họp.")
      ]))
  }

  /// A product in a few lines: what was concluded, what is missing for the next star, promotion, conditions; who scored
  /// again, and whose sheets were typed in, for that is what the signatures stand for.
  func shortBlocks(of item: MinutesMaterial.Item, number: Int) -> [Block] {
    guard let conclusion = item.conclusion else { return [] }
    let head: [Block] = [
      heading("\(number). \(item.product.name)", .subheading),
      paragraph("Mã số: \(item.product.code); chủ thể: \(item.product.producer); \(application(item)).", .tight),
    ]
    if item.adopted != nil { return head + adopted(item) }
    var blocks = head + [paragraph("Kết luận của chủ tọa:", "\(result(of: item, conclusion)).", .tight)]
    var lines: [String] = []
    if let answer = item.answer {
      let phrases = phrases(answer, of: item.product)
      lines += conclusion.status == .rated ? phrases.missingInShort : phrases.raised
      if conclusion.status == .rated { lines.append("Công nhận, chuyển cấp: \(phrases.promotion.inShort)") }
    }
    if !conclusion.conditions.isEmpty {
      lines.append("Chủ thể cần hoàn thiện: \(conclusion.conditions.joined(separator: "; "))")
    }
    if !lines.isEmpty { blocks.append(dashes(lines)) }
    blocks += papers(of: item) + rounds(of: item) + proposal(item, conclusion)
    if let answer = item.answer, let warning = mismatch(conclusion, answer) {
      blocks.append(paragraph(warning, .notice))
    }
    return blocks
  }
}
