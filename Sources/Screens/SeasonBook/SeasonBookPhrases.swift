import Documents
import Rulebook
import Season

/// The wording of the season's book.
struct SeasonBookPhrases {
  let language: Language

  private var season: SeasonPhrases { SeasonPhrases(language: language) }

  var title: String { language.choose("SỔ MÙA", "SEASON'S BOOK") }
  func name(_ list: SeasonList) -> String {
    switch list {
    case .event: language.choose("sự kiện", "events")
    case .target: language.choose("chỉ tiêu", "targets")
    case .grant: language.choose("kinh phí hỗ trợ", "grants")
    }
  }
  func empty(_ list: SeasonList) -> String {
    switch list {
    case .event:
      language.choose(
        "Chưa ghi buổi làm việc, tập huấn, kiểm tra hay văn bản nào.", "No session, training, visit or plan is entered."
      )
    case .target: language.choose("Chưa ghi chỉ tiêu nào.", "No target is entered.")
    case .grant: language.choose("Chưa ghi khoản hỗ trợ nào.", "No grant is entered.")
    }
  }
  func more(_ lines: Int) -> String {
    language.choose("… còn \(lines) dòng, bấm m để xem cả", "… \(lines) more lines, m shows all")
  }

  // MARK: Columns

  func columns(_ list: SeasonList) -> [String] {
    let (day, place) = (language.choose("ngày", "day"), language.choose("địa bàn", "place"))
    return switch list {
    case .event: [day, language.choose("loại", "kind"), language.choose("tên", "title"), place]
    case .target:
      [
        language.choose("năm", "year"), place, language.choose("chỉ tiêu", "target"),
        language.choose("đặt ra", "wanted"), language.choose("hạn", "due"),
      ]
    case .grant:
      [day, place, language.choose("sản phẩm", "product"), language.choose("số tiền (đồng)", "amount (đồng)")]
    }
  }
  func cells(_ event: SeasonEvent) -> [String] {
    [event.date.printed, season.kind(event.kind), event.title, event.place]
  }
  func cells(_ target: SeasonTarget) -> [String] {
    [
      String(target.year), target.place, season.measure(target), season.range(target), target.due?.printed ?? "",
    ]
  }
  func cells(_ grant: SeasonGrant, of book: SeasonBook) -> [String] {
    [
      grant.date?.printed ?? String(grant.year), grant.place,
      book.dossiers[grant.dossier]?.name ?? products(grant.products), grant.amount?.grouped ?? "–",
    ]
  }

  // MARK: An entry

  func about(_ event: SeasonEvent) -> String {
    let number = event.number.isEmpty ? "" : language.choose("số \(event.number)", "no. \(event.number)")
    return [season.kind(event.kind), season.days(event), event.place, number].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
  var chair: String { language.choose("Chủ trì:", "Chair:") }
  var participants: String { language.choose("Dự:", "Present:") }
  func participants(_ event: SeasonEvent) -> String {
    let count = event.attendance.map { language.choose("\($0) người", $0 == 1 ? "1 person" : "\($0) people") }
    return (event.participants + [count].compactMap(\.self)).joined(separator: "; ")
  }
  var due: String { language.choose("Hạn:", "Due:") }
  var purpose: String { language.choose("Nội dung:", "Purpose:") }
  func year(_ year: Int) -> String { language.choose("năm \(year)", String(year)) }
  func wanted(_ target: SeasonTarget) -> String {
    target.most == nil
      ? language.choose("ít nhất \(target.least)", "at least \(target.least)") : season.range(target)
  }
  func products(_ count: Int) -> String {
    language.choose("\(count) sản phẩm", count == 1 ? "1 product" : "\(count) products")
  }
  func amount(_ grant: SeasonGrant) -> String {
    grant.amount.map { "\($0.grouped) đồng" }
      ?? language.choose("chưa rõ số tiền", "amount not known")
  }

  // MARK: Commands

  var open: String {
    language.choose("Sổ mùa: sự kiện, chỉ tiêu, kinh phí hỗ trợ", "The season's book: events, targets, grants")
  }
  var openLabel: String { language.choose("sổ mùa", "season") }
  var move: String { language.choose("Chọn dòng", "Choose a line") }
  var moveLabel: String { language.choose("chọn", "choose") }
  var turn: String { language.choose("Danh sách khác: sự kiện, chỉ tiêu, kinh phí", "Another list") }
  var turnLabel: String { language.choose("danh sách", "list") }
  func add(_ list: SeasonList) -> String {
    switch list {
    case .event: language.choose("Ghi một sự kiện", "Enter an event")
    case .target: language.choose("Ghi một chỉ tiêu", "Enter a target")
    case .grant: language.choose("Ghi một khoản hỗ trợ", "Enter a grant")
    }
  }
  var addLabel: String { language.choose("thêm", "add") }
  var change: String { language.choose("Sửa mục đang chọn", "Change the selected entry") }
  var changeLabel: String { language.choose("sửa", "change") }
  var read: String { language.choose("Xem cả mục đang chọn", "Read all of the selected entry") }
  var readLabel: String { language.choose("xem cả", "read") }
  var strike: String { language.choose("Bỏ mục đang chọn, kèm lý do", "Take the selected entry back, with a reason") }
  var strikeLabel: String { language.choose("bỏ", "take back") }
  var nothingSelected: String { language.choose("Danh sách này còn trống.", "The list is empty.") }
}
