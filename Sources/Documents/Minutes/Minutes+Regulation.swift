import Council
import Rating

extension MinutesBuilder {
  /// The settings of the regulation that are not the program's defaults or have a source, each with its source; the
  /// ones that the number and the star come from in any case.
  var regulationTable: Table {
    let regulation = sitting.regulation
    let told = Regulation.Key.allCases.filter {
      Self.deciding.contains($0) || !regulation.isDefault($0) || regulation.source(of: $0) != nil
    }
    return Table(
      columns: [.init(width: 40), .init(width: 40), .init(width: 40)],
      header: [Table.Row(["Quy định", "Nội dung", "Nguồn"].map { .header($0) })],
      rows: told.map { key in
        let unsaid = regulation.isDefault(key) ? "mặc định của phần mềm" : "chưa ghi nguồn"
        return Table.Row([.init(name(of: key)), .init(value(of: key)), .init(regulation.source(of: key) ?? unsaid)])
      })
  }

  /// What every product's splits and figures are read by.
  private static let deciding: Set<Regulation.Key> = [.minimums, .rejections, .decimals, .spread]

  private func name(of key: Regulation.Key) -> String {
    switch key {
    case .minimums: "Mức tối thiểu theo sao đạt khi"
    case .rejections: "Loại, dừng đánh giá khi"
    case .decimals: "Số chữ số thập phân khi in điểm"
    case .spread: "Chênh lệch tổng điểm giữa hai phiếu"
    case .quorum: "Số thành viên tối thiểu để họp"
    case .chairMustBePresent: "Phải có chủ tịch hội đồng"
    case .secretaryScores: "Thư ký chấm điểm"
    case .delegatesScore: "Đại diện đi thay chấm điểm"
    case .forwardingNeedsMinimums: "Chuyển lên cấp trung ương đòi mọi mức tối thiểu của 5 sao"
    case .showsProducerScores: "Thành viên thấy điểm chủ thể tự chấm khi chấm"
    case .showsAdvisoryScores: "Thành viên thấy điểm của tổ tư vấn khi chấm"
    case .namesInPrints: "Thành viên trong bảng điểm của bản in"
    case .jointCriteria: "Tiêu chí hội đồng thống nhất chung"
    case .lockMinutes: "Khóa màn hình khi không dùng"
    case .writtenSpread: "Lấy ý kiến bằng văn bản khi đánh giá lại"
    }
  }

  private func value(of key: Regulation.Key) -> String {
    let regulation = sitting.regulation
    return switch key {
    case .minimums: minimumRule
    case .rejections: rejectionRule
    case .decimals: "\(regulation.rules.decimals)"
    case .spread: spreadRule
    case .quorum: wording.exact(regulation.quorum)
    case .chairMustBePresent: yes(regulation.chairMustBePresent)
    case .secretaryScores: yes(regulation.secretaryScores)
    case .delegatesScore: yes(regulation.delegatesScore)
    case .forwardingNeedsMinimums: yes(regulation.forwardingNeedsMinimums)
    case .showsProducerScores: yes(regulation.showsProducerScores)
    case .showsAdvisoryScores: yes(regulation.showsAdvisoryScores)
    case .namesInPrints: names
    case .jointCriteria: jointCriteria
    case .lockMinutes: "sau \(regulation.lockMinutes) phút"
    case .writtenSpread:
      regulation.writtenSpread.map {
        "có; họp khi hai tổng điểm chênh quá \(wording.points($0)), phiếu cho hạng khác nhau hoặc chưa thống nhất mức tối thiểu"
      }
        ?? "không, hội đồng họp"
    }
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

  private var spreadRule: String {
    sitting.regulation.rules.spread.map { "không quá \(wording.points($0)), nếu vượt thì thảo luận, chấm lại" }
      ?? "không đặt giới hạn"
  }

  private var jointCriteria: String {
    let codes = sitting.regulation.jointCriteria
    return codes.isEmpty ? "không có" : codes.joined(separator: ", ")
  }

  private var names: String {
    switch sitting.regulation.namesInPrints {
    case .named: "nêu tên"
    case .numbered: "đánh số theo thứ tự trong danh sách ở mục I"
    }
  }
}
