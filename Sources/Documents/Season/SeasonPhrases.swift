import Rulebook
import Season

/// The wording of a season's report.
public struct SeasonPhrases {
  let language: Language

  /// Words in `language`.
  public init(language: Language) { self.language = language }

  func title(_ year: Int?) -> String {
    year.map { language.choose("Báo cáo mùa OCOP năm \($0)", "OCOP season of \($0)") }
      ?? language.choose("Báo cáo các mùa OCOP", "OCOP seasons")
  }
  func basis(_ count: Int, samples: Int) -> String {
    let basis = language.choose(
      "Tính từ \(count) hồ sơ và các chỉ tiêu, kinh phí, hoạt động đã ghi trong sổ hồ sơ.",
      "Counted from \(count) dossiers and the targets, funds and events on the register.")
    guard samples > 0 else { return basis }
    return basis
      + language.choose(
        " DỮ LIỆU MẪU: \(samples) hồ sơ có tên ghi «(mẫu)» là giả định.",
        " SAMPLE DATA: \(samples) dossiers named “(mẫu)” are invented.")
  }

  // MARK: Tables

  var progress: String { language.choose("Tiến độ hồ sơ", "Progress") }
  var progressByProvince: String { progress + byProvince }
  var missingPlans: String { language.choose("Phương án SXKD còn thiếu", "Business plans missing") }
  var byStar: String { language.choose("Theo hạng sao", "By star") }
  var byStarAndProvince: String { byStar + byProvince }
  var bySector: String { language.choose("Theo ngành", "By sector") }
  var bySectorAndProvince: String { bySector + byProvince }
  var bySet: String { language.choose("Theo bộ tiêu chí", "By criteria set") }
  var byStage: String { language.choose("Theo giai đoạn", "By stage") }
  var byYear: String { language.choose("Theo năm", "By year") }
  var byKind: String { language.choose("Theo loại hồ sơ", "By kind") }
  var targets: String { language.choose("Chỉ tiêu và kết quả", "Targets and results") }
  var grants: String { language.choose("Kinh phí hỗ trợ", "Funds given") }
  var events: String { language.choose("Hoạt động", "Events") }
  private var byProvince: String { language.choose(", theo tỉnh", ", by province") }

  // MARK: Columns

  var place: String { language.choose("Địa bàn", "Place") }
  var registered: String { language.choose("Ý tưởng", "Ideas") }
  var accepted: String { language.choose("Chấp thuận", "Accepted") }
  var plansIn: String { language.choose("Phương án đã nộp", "Plans in") }
  var plansMissing: String { language.choose("Phương án còn thiếu", "Plans missing") }
  var filed: String { language.choose("Hồ sơ đã nộp", "Dossiers filed") }
  var rated: String { language.choose("Đã xếp hạng", "Rated") }
  var fromThree: String { language.choose("Từ 3 sao", "3 stars up") }
  func stars(_ star: Int) -> String { Wording(language: language).stars(star) }
  var notRated: String { language.choose("Chưa xếp hạng", "Not rated") }
  var noSet: String { language.choose("Chưa rõ bộ", "No set") }
  var noPlace: String { language.choose("Chưa ghi địa bàn", "No place") }
  var products: String { language.choose("Sản phẩm", "Products") }
  var product: String { language.choose("Tên sản phẩm", "Product") }
  var producer: String { language.choose("Chủ thể", "Producer") }
  var code: String { language.choose("Mã số", "Code") }
  var since: String { language.choose("Chờ từ", "Since") }
  var set: String { language.choose("Bộ tiêu chí", "Set") }
  var sector: String { language.choose("Ngành", "Sector") }
  var group: String { language.choose("Nhóm", "Group") }
  var stage: String { language.choose("Giai đoạn", "Stage") }
  var target: String { language.choose("Chỉ tiêu", "Target") }
  var wanted: String { language.choose("Đặt ra", "Wanted") }
  var reached: String { language.choose("Đạt", "Reached") }
  var fulfilment: String { language.choose("Kết luận", "Standing") }
  var amount: String { language.choose("Số tiền (đồng)", "Amount (đồng)") }
  var date: String { language.choose("Ngày", "Day") }
  var purpose: String { language.choose("Nội dung", "Purpose") }
  var title: String { language.choose("Tên", "Title") }
  var what: String { language.choose("Loại", "Kind") }
  var number: String { language.choose("Số văn bản", "Document") }
  var attendance: String { language.choose("Người dự", "People") }
  var notes: String { language.choose("Ghi chú", "Notes") }
  var sum: String { language.choose("Cộng", "Sum") }

  // MARK: CSV

  var table: String { language.choose("Bảng", "Table") }
  var row: String { language.choose("Dòng", "Row") }
  var column: String { language.choose("Cột", "Column") }
  var value: String { language.choose("Giá trị", "Value") }
}

extension SeasonPhrases {
  /// "lần đầu", "nâng hạng", "đánh giá lại".
  func kind(_ kind: ApplicationKind) -> String { Wording(language: language).sentence(kind.title(in: language)) }

  /// "Buổi làm việc", "Session".
  public func kind(_ kind: SeasonEvent.Kind) -> String {
    switch kind {
    case .session: language.choose("Buổi làm việc", "Session")
    case .training: language.choose("Tập huấn", "Training")
    case .visit: language.choose("Kiểm tra", "Visit")
    case .plan: language.choose("Văn bản", "Plan")
    }
  }

  /// "22/07/2020 – 24/07/2020".
  public func days(_ event: SeasonEvent) -> String {
    event.date.printed + (event.until.map { " – \($0.printed)" } ?? "")
  }

  /// "sản phẩm đạt 4–5 sao".
  public func measure(_ target: SeasonTarget) -> String {
    switch target.measure {
    case .rated:
      let stars = target.stars.map(String.init).joined(separator: "–")
      return language.choose("Sản phẩm đạt \(stars) sao", "Products with \(stars) stars")
    case .accepted: return language.choose("Ý tưởng được chấp thuận", "Ideas accepted")
    case .funded: return language.choose("Sản phẩm được hỗ trợ", "Products given funds")
    }
  }

  /// "34", "4–5".
  public func range(_ target: SeasonTarget) -> String { "\(target.least)" + (target.most.map { "–\($0)" } ?? "") }

  func fulfilment(_ fulfilment: TargetResult.Fulfilment) -> String {
    switch fulfilment {
    case .met: language.choose("đạt", "met")
    case .exceeded(let more): language.choose("đạt, vượt \(more)", "met, \(more) more")
    case .short(let missing): language.choose("chưa đạt, còn thiếu \(missing)", "short of \(missing)")
    case .unknown: language.choose("sổ chưa có số liệu", "nothing on the register")
    }
  }
}
