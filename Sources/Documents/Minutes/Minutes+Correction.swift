import Council
import Rating
import Rulebook

extension MinutesBuilder {
  /// The kind of the paper, in capitals.
  var paperTitle: String {
    switch material.version?.kind {
    case .correction?: "BIÊN BẢN ĐÍNH CHÍNH"
    case .supplement?: "BIÊN BẢN BỔ SUNG"
    case nil: "BIÊN BẢN"
    }
  }

  /// What a later version replaces, why, and what is different; empty for the first version.
  var correction: [Block] {
    guard let version = material.version, version.kind != nil, let old = material.replaced, let issue = old.issue else {
      return []
    }
    let day = issue.date.map(VietnameseTime.day) ?? issue.time.text
    let blocks = [
      paragraph(
        "Biên bản này (bản \(version.version)) thay thế biên bản in \(day) (bản \(old.version)), mã kiểm chứng \(issue.head)."
      ), paragraph("Lý do:", version.reason + (version.reason.hasSuffix(".") ? "" : ".")),
    ]
    let changes = issue.changes(to: results)
    guard !changes.isEmpty else {
      return blocks + [paragraph("Kết luận về các sản phẩm không thay đổi so với bản \(old.version).")]
    }
    return blocks + [
      paragraph("Thay đổi so với bản \(old.version):", .tight),
      dashes(changes.compactMap(told) + leftOut(issue)),
    ]
  }

  private var results: [Printing.ProductResult] {
    concluded.compactMap { item in
      item.conclusion.map { Printing.ProductResult(product: item.product.code, conclusion: $0) }
    }
  }

  /// "Rượu sim (42-…): 3 sao (69,50 điểm) → 4 sao (72,00 điểm)".
  private func told(_ change: ResultChange) -> String? {
    guard let item = material.items.first(where: { $0.product.code == change.product }) else { return nil }
    let name = named(item.product)
    let new = brief(change.after)
    guard let before = change.before else { return "\(name): bổ sung, \(new)" }
    let old = brief(before)
    guard old == new else { return "\(name): \(old) → \(new)" }
    return "\(name): vẫn \(new); sửa nội dung \(sections(before, change.after).joined(separator: ", "))"
  }

  /// Products of the older version that are not concluded again yet: only a draft has such.
  private func leftOut(_ issue: Printing.Issue) -> [String] {
    open.filter { item in issue.results.contains { $0.product == item.product.code } }
      .map { "\(named($0.product)): đang xem xét lại" }
  }

  private func brief(_ conclusion: Conclusion) -> String {
    let result = RatingPhrases.result(conclusion.status, star: conclusion.star, wording)
    guard conclusion.status == .rated, let total = conclusion.total else { return result }
    let mean = wording.mean(
      total, places: sitting.regulation.rules.decimals, level: nil, edition: material.edition)
    return "\(result) (\(mean) điểm\(conclusion.national == nil ? "" : ", kết quả cấp trung ương"))"
  }

  /// What of a conclusion was worded anew.
  private func sections(_ before: Conclusion, _ after: Conclusion) -> [String] {
    let told = [
      before.conditions == after.conditions ? nil : "điều kiện cần hoàn thiện",
      before.discussion == after.discussion ? nil : "thảo luận",
    ].compactMap(\.self)
    return told.isEmpty ? ["kết luận"] : told
  }
}
