import Council

extension MinutesBuilder {
  /// Appendix: by which keys the sheets are signed. Nothing where nobody has a key.
  var signatureList: [Block] {
    let rows = material.signatures.flatMap(rows)
    guard !rows.isEmpty else { return [] }
    return [
      heading("PHỤ LỤC. CHỮ KÝ ĐIỆN TỬ TRÊN PHIẾU"),
      paragraph(
        "Mỗi thành viên ký phiếu bằng khóa riêng, mở bằng mã PIN của mình; khóa được nhận ra bằng 8 ký tự đầu. Cấp lại mã PIN thì có khóa mới, chữ ký trước đó vẫn có giá trị."
          + (hasPapers ? " Phiếu giấy mang chữ ký của hai người nhập, không có chữ ký điện tử của người chấm." : "")
      ),
      .table(
        Table(
          columns: [
            .init(width: 30), .init(width: 12, alignment: .centre), .init(width: 18, alignment: .centre),
            .init(width: 12, alignment: .right), .init(width: 38),
          ],
          header: [Table.Row(["Thành viên", "Khóa", "Có từ", "Số phiếu đã ký", "Ghi chú"].map { .header($0) })],
          rows: rows)),
    ]
  }

  private func rows(_ signatures: MemberSignatures) -> [Table.Row] {
    signatures.keys.map { key in
      Table.Row([
        .init(roll.scorer(signatures.member.id, of: nil)), .init(key.fingerprint),
        .init(VietnameseTime.moment(key.since)),
        .init("\(key.sheets + key.papers)"), .init(remarks(key)),
      ])
    }
  }

  private var hasPapers: Bool { material.signatures.contains { $0.keys.contains { $0.papers > 0 } } }

  private func remarks(_ key: MemberSignatures.Key) -> String {
    [
      key.papers == 0 ? nil : "trong đó \(key.papers) phiếu giấy nhập cho người khác",
      key.generation == 1 ? nil : "cấp lại mã PIN: \(key.reason)",
    ].compactMap(\.self).joined(separator: "; ")
  }
}
