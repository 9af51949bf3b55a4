import Council
import Rulebook
import SetUp

/// How fields are called, what they allow, and what to put there.
extension SetUpPhrases {
  func label(_ field: SetUpField) -> String {
    switch field {
    case .setting(let setting): setting.isRegulation ? language.choose("Giá trị", "Value") : label(setting)
    case .source: language.choose("Văn bản quy định", "Source")
    case .member(_, let column): label(column)
    case .product(_, let column): label(column)
    }
  }

  private func label(_ setting: Setting) -> String {
    switch setting {
    case .authority: language.choose("Cơ quan chủ quản", "Authority")
    case .council: language.choose("Tên hội đồng", "Council")
    case .decision: language.choose("Quyết định thành lập", "Decision")
    case .level: language.choose("Cấp hội đồng", "Level")
    case .title: language.choose("Tên cuộc họp", "Title")
    case .date: language.choose("Ngày họp", "Day")
    case .begins: language.choose("Giờ bắt đầu", "Begins at")
    case .place: language.choose("Địa điểm", "Place")
    case .filed: language.choose("Ngày nộp hồ sơ", "Filing day")
    case .edition: language.choose("Bản của luật", "Edition of the law")
    case .guests: language.choose("Khách mời", "Guests")
    case .recipients: language.choose("Nơi nhận biên bản", "Recipients")
    default: language.choose("Mã phiên họp", "Id of the sitting")
    }
  }

  private func label(_ column: MemberColumn) -> String {
    switch column {
    case .name: language.choose("Họ và tên", "Name")
    case .office: language.choose("Cơ quan", "Office")
    case .role: language.choose("Vai trò", "Role")
    case .member: language.choose("Mã ngắn", "Short id")
    }
  }

  private func label(_ column: ProductColumn) -> String {
    switch column {
    case .code: language.choose("Mã sản phẩm", "Code")
    case .name: language.choose("Tên sản phẩm", "Name")
    case .producer: language.choose("Chủ thể", "Producer")
    case .set: language.choose("Bộ tiêu chí", "Criteria set")
    case .kind: language.choose("Loại hồ sơ", "Kind of dossier")
    case .address: language.choose("Địa chỉ", "Address")
    case .phone: language.choose("Điện thoại", "Phone")
    }
  }

  /// The most characters that a field takes.
  func limit(_ field: SetUpField) -> Int {
    switch field {
    case .setting(.date), .setting(.filed): 10
    case .setting(.begins): 5
    case .setting(.id): 40
    case .setting(.guests), .setting(.recipients): 600
    case .setting(.quorum): 7
    case .setting(.decimals): 1
    case .setting(.lockMinutes): 3
    case .setting(.spread), .setting(.writtenSpread): 5
    case .member(_, .member): 12
    case .member: 80
    case .product(_, .code): 30
    case .product(_, .phone): 40
    case .setting, .source, .product: 200
    }
  }

  /// What stands for a field in which nothing is said, as one would type it; empty where that means nothing.
  func standard(_ field: SetUpField) -> String {
    guard case .setting(let setting) = field, let key = Regulation.Key(rawValue: setting.rawValue) else { return "" }
    return Regulation().typed(key, in: .vietnamese)
  }

  /// A typed text, the word for nothing in the language of the screen.
  func none(_ typed: String) -> String { typed == "không" ? language.choose("không", "none") : typed }

  /// True where something must be said.
  func isRequired(_ field: SetUpField) -> Bool {
    switch field {
    case .setting(let setting):
      [.title, .authority, .council, .decision, .level, .date, .place].contains(setting)
    case .source: false
    case .member(_, let column): column != .office
    case .product(_, let column): [.code, .name, .producer, .set].contains(column)
    }
  }

  /// What stands in an empty field.
  func placeholder(_ field: SetUpField) -> String {
    if isRequired(field) { return language.choose("cần điền", "to be filled in") }
    let standard = none(standard(field))
    if !standard.isEmpty { return language.choose("mặc định: ", "default: ") + standard }
    return switch field {
    case .setting(.filed): language.choose("như ngày họp", "the day of the sitting")
    case .setting(.id): language.choose("tự đặt theo cấp và ngày", "made from level and day")
    default: language.choose("có thể để trống", "may stay empty")
    }
  }

  /// What belongs into a field, and what holds where it stays empty.
  func fullHint(_ field: SetUpField) -> String {
    guard case .setting(let setting) = field, setting.isRegulation else { return hint(field) }
    let typed = standard(field)
    let standard = choices(setting).first { $0.value == typed }?.label ?? none(typed)
    return hint(field) + language.choose(" Mặc định: \(standard).", " Default: \(standard).")
  }

  /// One sentence on what belongs into a field.
  func hint(_ field: SetUpField) -> String {
    switch field {
    case .setting(let setting): setting.isRegulation ? explanation(setting) : hint(setting)
    case .source:
      language.choose(
        "Điều khoản của quy chế, ví dụ: Quy chế, Điều 7. In trong biên bản làm căn cứ.",
        "Where the regulation says so, e.g. Quy chế, Điều 7. Printed in the minutes.")
    case .member(_, .member):
      language.choose(
        "Chữ không dấu, số, dấu -; sổ ghi dùng mã này, sau không đổi được.",
        "Letters, digits, hyphens; the record uses it, so it cannot change later.")
    case .member(_, .role):
      language.choose(
        "Chủ tịch, phó chủ tịch, ủy viên chấm điểm; thư ký chấm nếu quy chế cho phép.",
        "Chair, deputies and members score; the secretary where the regulation says so.")
    case .member(_, .office): language.choose("Ví dụ: Sở Công Thương", "For example: Sở Công Thương")
    case .member: language.choose("Viết đủ dấu, như in trong biên bản.", "As it is printed in the minutes.")
    case .product(_, let column): hint(column)
    }
  }

  private func hint(_ setting: Setting) -> String {
    switch setting {
    case .authority: language.choose("Ví dụ: UBND tỉnh Hà Tĩnh", "For example: UBND tỉnh Hà Tĩnh")
    case .decision:
      language.choose(
        "Số và ngày, ví dụ: Quyết định số 1234/QĐ-UBND ngày 15/10/2026",
        "Number and date, e.g. Quyết định số 1234/QĐ-UBND ngày 15/10/2026")
    case .date, .filed:
      language.choose("Gõ ngày/tháng/năm, ví dụ 22/11/2026 hoặc 5/3/26.", "Day/month/year, e.g. 22/11/2026 or 5/3/26.")
        + (setting == .filed
          ? language.choose(" Bản của luật theo ngày này.", " The edition of the law follows this day.") : "")
    case .begins: language.choose("Ví dụ 08:00", "For example 08:00")
    case .guests, .recipients:
      language.choose("Nhiều nơi thì cách nhau bằng dấu chấm phẩy (;).", "Several with semicolons (;) between them.")
    case .id:
      language.choose(
        "Để trống cũng được; chỉ cần khi một ngày có hai phiên, ví dụ: dot-2.",
        "May stay empty; needed where a day has two sittings, e.g. dot-2.")
    case .title, .council, .place:
      language.choose("Viết như in trong biên bản.", "As it is printed in the minutes.")
    default: ""
    }
  }

  private func hint(_ column: ProductColumn) -> String {
    switch column {
    case .code:
      language.choose(
        "Mã tỉnh-mã xã-số thứ tự-năm, ví dụ 42-18532-007-2026", "Province-commune-number-year, e.g. 42-18532-007-2026")
    case .producer: language.choose("HTX, doanh nghiệp, hộ kinh doanh…", "Cooperative, company, household…")
    case .set:
      language.choose(
        "Enter để chọn trong danh sách, hoặc gõ vài chữ không dấu để tìm.",
        "Enter shows the list; or type a few letters to search.")
    default: ""
    }
  }
}
