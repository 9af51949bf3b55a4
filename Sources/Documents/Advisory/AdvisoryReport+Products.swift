import Council
import Rating
import Rulebook
import Season

extension AdvisoryBuilder {
  /// Product by product in the order of the agenda.
  var products: [Block] {
    [heading("II. TỪNG SẢN PHẨM")]
      + material.items.enumerated().flatMap { index, item in blocks(of: item, number: index + 1) }
  }

  private func blocks(of item: AdvisoryMaterial.Item, number: Int) -> [Block] {
    let set = item.pinned.scale.set
    let head: [Block] = [
      heading("\(number). \(item.product.name)", .subheading),
      dashes([
        "Mã số: \(item.product.code)", "Chủ thể: \(item.product.producer)",
        "\(wording.setNumber(set.number)): \(set.title)",
      ]),
    ]
    guard let dossier = item.dossier else {
      return head + [paragraph("Sổ hồ sơ không có hồ sơ của sản phẩm này.")]
    }
    return head + [lead("Giấy tờ:"), dashes(documents(item.documents))] + findings(item) + scores(item)
      + remarks(dossier, item)
  }

  private func lead(_ text: String) -> Block { .paragraph(Paragraph([.bold(text)])) }

  private func documents(_ states: DocumentStates) -> [String] {
    func line(_ title: String, _ names: [String]) -> String? {
      names.isEmpty ? nil : "\(title) (\(names.count)): \(names.joined(separator: "; "))"
    }
    let told = [
      line("Đủ", states.complete), line("Thiếu", states.missing), line("Cần bổ sung", states.supplement),
    ].compactMap(\.self)
    return told.isEmpty ? ["Chưa ghi giấy tờ nào"] : told
  }

  private func findings(_ item: AdvisoryMaterial.Item) -> [Block] {
    guard let evidence = item.evidence else {
      return [paragraph("Không đối chiếu được điểm với giấy tờ: bản luật không kèm danh mục giấy tờ.")]
    }
    let claims = evidence.findings.compactMap(claim)
    let others = evidence.findings.filter { claim($0) == nil }
    guard !evidence.findings.isEmpty else {
      return [paragraph("Không có điểm nào thiếu minh chứng hợp lệ; giấy tờ còn hạn, mẫu đã đủ.")]
    }
    return (claims.isEmpty ? [] : [lead("Điểm tự chấm chưa có minh chứng hợp lệ:"), .table(claimTable(claims))])
      + (others.isEmpty
        ? []
        : [
          lead("Giấy tờ, mẫu cần xử lý trước phiên họp:"),
          dashes(others.map { wording.sentence($0.explanation(in: .vietnamese)) }),
        ])
  }

  /// Criterion, points, and the documents of which one would do; nil for a finding of another kind.
  private func claim(_ finding: Evidence.Finding) -> [String]? {
    guard case .unsupported(let code, let title, let points, let documents) = finding else { return nil }
    return ["\(code) \(title)", "\(points)", documents.joined(separator: "; ")]
  }

  private func claimTable(_ claims: [[String]]) -> Table {
    Table(
      columns: [.init(width: 34), .init(width: 8, alignment: .right), .init(width: 50)],
      header: [Table.Row(["Tiêu chí", "Tự chấm", "Cần một trong các giấy tờ"].map { .header($0) })],
      rows: claims.map { Table.Row($0.map { .init($0) }) })
  }

  /// Both scores by part, and the star that the group's own comes to.
  private func scores(_ item: AdvisoryMaterial.Item) -> [Block] {
    let scale = item.pinned.scale
    let given = [("Chủ thể tự chấm", item.producer), ("Tổ tư vấn", item.advisory)]
      .compactMap { name, score in score.map { (name, $0) } }
    guard !given.isEmpty else { return [paragraph("Chưa có điểm tự chấm và điểm của tổ tư vấn.")] }
    let table = Table(
      columns: [.init(width: 30)]
        + [Table.Column](repeating: .init(width: 10, alignment: .right), count: scale.parts.count + 1),
      header: [
        Table.Row(
          [.header("Người chấm")] + scale.set.parts.map { .header("\($0.code) (\($0.max))") }
            + [.header("Tổng (\(scale.set.parts.reduce(0) { $0 + $1.max }))")])
      ],
      rows: given.map { name, given in
        Table.Row(
          [.init(name)]
            + (given.score.isComplete
              ? (given.score.parts + [given.score.total]).map { .init("\($0)") }
              : [
                .init([.italic("chưa chấm đủ tiêu chí")], columnSpan: scale.parts.count + 1, alignment: .centre)
              ]))
      })
    return [.table(table), proposal(item)]
  }

  private func proposal(_ item: AdvisoryMaterial.Item) -> Block {
    guard let advisory = item.advisory else { return lead("Tổ tư vấn chưa đề xuất hạng sao.") }
    guard let star = advisory.star else {
      let reason = advisory.score.stopsByItself ? "có tiêu chí 0 điểm dừng đánh giá" : "chưa chấm đủ tiêu chí"
      return .paragraph(Paragraph([.bold("Đề xuất của tổ tư vấn: "), Run("không có hạng sao, \(reason).")]))
    }
    let scale = item.pinned.scale
    let missing = advisory.standing.next.map { next in
      let points = next.points > 0 ? ["còn thiếu \(wording.points(next.points))"] : []
      let codes = next.minimums.map { scale.criteria[$0.criterion].code }
      let minimums = codes.isEmpty ? [] : ["chưa đạt mức tối thiểu ở \(codes.joined(separator: ", "))"]
      return "; lên \(wording.stars(next.star)): \((points + minimums).joined(separator: "; "))"
    }
    let notice = wording.gatesNotice(material.edition).map { " (\($0))" } ?? ""
    return .paragraph(
      Paragraph([.bold("Đề xuất của tổ tư vấn: "), Run("\(wording.stars(star))\(notice)\(missing ?? "").")]))
  }

  /// What is still asked for on the dossier, and what the group itself says.
  private func remarks(_ dossier: DossierView, _ item: AdvisoryMaterial.Item) -> [Block] {
    let open = dossier.remarks.filter { $0.settled == nil }.map { remark in
      let owner = remark.owner.isEmpty ? "" : "; người thực hiện: \(remark.owner)"
      let due = remark.due.map { "; hạn \($0.printed)" } ?? ""
      return "\(remark.kind == .request ? "Yêu cầu" : "Góp ý"): \(remark.text)\(owner)\(due)"
    }
    let notes = item.pinned.scale.criteria.compactMap { criterion in
      item.advisory?.appraisal.notes[criterion.code].flatMap { note in
        note.isEmpty ? nil : "\(criterion.code) \(criterion.title): \(note)"
      }
    }
    let opinion = item.advisory.map(\.appraisal.opinion).flatMap { $0.isEmpty ? nil : $0 }
    let told = open + notes + [opinion].compactMap(\.self)
    return told.isEmpty ? [] : [lead("Nhận xét:"), dashes(told)]
  }
}
