import Council
import Rating
import Rulebook

extension MinutesBuilder {
  /// Căn cứ: the decision that set the council up, the edition of the law, the regulation with its sources.
  var basis: [Block] {
    [
      heading("II. CĂN CỨ"), dashes([sitting.decision, law]),
      paragraph("Quy chế làm việc của hội đồng áp dụng trong phiên họp:"), .table(regulationTable),
    ]
  }

  private var law: String {
    let edition = material.edition
    let amended = edition.amendments.map { "\($0.decision) (từ \($0.from.printed))" }
    return "Quyết định số \(edition.decision) ngày \(edition.issued.printed)"
      + (amended.isEmpty ? "" : ", sửa đổi bởi \(amended.joined(separator: ", "))")
      + " (bản \(edition.id)); \(sitting.level.title(in: .vietnamese))."
  }

  private var regulationTable: Table {
    let regulation = sitting.regulation
    let settings: [(key: String, name: String, value: String)] = [
      ("minimums", "Mức tối thiểu theo sao đạt khi", minimumRule),
      ("rejections", "Loại, dừng đánh giá khi", rejectionRule),
      (
        "spread", "Chênh lệch tổng điểm giữa hai phiếu",
        regulation.rules.spread.map { "không quá \(wording.points($0)), nếu vượt thì thảo luận, chấm lại" }
          ?? "không đặt giới hạn"
      ),
      ("decimals", "Số chữ số thập phân khi in điểm", "\(regulation.rules.decimals)"),
      ("quorum", "Số thành viên tối thiểu để họp", wording.exact(regulation.quorum)),
      ("chairMustBePresent", "Phải có chủ tịch hội đồng", yes(regulation.chairMustBePresent)),
      ("secretaryScores", "Thư ký chấm điểm", yes(regulation.secretaryScores)),
    ]
    return Table(
      columns: [.init(width: 40), .init(width: 40), .init(width: 40)],
      header: [Table.Row(["Quy định", "Nội dung", "Nguồn"].map { .header($0) })],
      rows: settings.map { setting in
        Table.Row([
          .init(setting.name), .init(setting.value), .init(regulation.sources[setting.key] ?? "chưa ghi nguồn"),
        ])
      })
  }

  private func yes(_ flag: Bool) -> String { flag ? "có" : "không" }

  private var minimumRule: String {
    switch sitting.regulation.rules.minimums {
    case .majority: "quá nửa số phiếu chọn từ mức đó"
    case .all: "tất cả các phiếu chọn từ mức đó"
    case .mean: "điểm trung bình của tiêu chí đạt điểm mức đó"
    case .chair: "chủ tịch kết luận, khi các phiếu khác nhau"
    }
  }

  private var rejectionRule: String {
    switch sitting.regulation.rules.rejections {
    case .majority: "quá nửa số phiếu nêu lý do"
    case .chair: "chủ tịch kết luận, khi các phiếu khác nhau"
    }
  }
}
