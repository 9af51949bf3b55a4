import Council
import Rulebook
import Screens
import TerminalUI
import Testing

/// A screen of the program and how to reach it; all of them are in `all`.
///
/// One line here covers a new screen: its section of `docs/keys.md`, its goldens, its footer, its way back, its texts.
struct EveryScreen: Sendable, CustomTestStringConvertible {
  /// Where a walk begins, in a language.
  typealias Start = @Sendable (Language) throws -> SetUpDriver

  /// What its goldens are called.
  let name: String
  /// Its heading in `docs/keys.md`; nil for one more state of a screen that is there already.
  let title: String?
  /// What the page says below the heading.
  let note: String
  /// Whether a test of its own draws it; else `EveryScreenTests` does.
  let isDrawnElsewhere: Bool
  /// The keys that lead to it from where it starts.
  let keys: String
  private let start: Start

  private init(
    _ name: String, _ title: String? = nil, _ note: String = "", from start: @escaping Start, _ keys: String,
    isDrawnElsewhere: Bool = false
  ) {
    (self.name, self.title, self.note, self.keys, self.start) = (name, title, note, keys, start)
    self.isDrawnElsewhere = isDrawnElsewhere
  }

  var testDescription: String { name }

  /// The program on this screen.
  func driver(_ language: Language = .vietnamese, columns: Int = 80, rows: Int = 24) throws -> AppDriver {
    try driver(language, columns: columns, rows: rows, keys: keys)
  }

  /// The program where the walk to this screen begins.
  func beginning() throws -> AppDriver { try driver(keys: "") }

  /// The program after these keys instead of the screen's own.
  func driver(keys: String) throws -> AppDriver { try driver(.vietnamese, columns: 80, rows: 24, keys: keys) }

  private func driver(_ language: Language, columns: Int, rows: Int, keys: String) throws -> AppDriver {
    var walk = try start(language)
    walk.driver.resize(columns: columns, rows: rows)
    try walk.press(keys)
    return walk.driver
  }
}

// MARK: - Where walks begin

extension EveryScreen {
  private static let welcome: Start = { SetUpDriver($0) }
  private static let setUp: Start = { language in
    var start = SetUpDriver(language)
    try start.press("Enter")
    return start
  }
  private static let signIn: Start = { SetUpDriver(AppDriver(try App.signIn(SampleCouncil.reading($0)))) }

  /// The product list of the morning, as its `number`-th member.
  private static func member(_ number: Int) -> Start {
    { try signedIn(SampleCouncil.reading($0), number) }
  }

  private static func signedIn(_ desk: Desk, _ number: Int) throws -> SetUpDriver {
    try SetUpDriver(desk, member: number)
  }

  private static let season: Start = { SetUpDriver(try SampleSeason.driver(language: $0)) }
  private static let registerStore = Result { try SampleRegister().desk().store }
  private static let waiting: Start = { try WaitingDossiers.start($0) }
  private static let register: Start = { try signedIn(Desk(registerStore.get(), language: $0), 6) }
  private static let comparison: Start = { try signedIn(DossierComparisonTests.reading($0), 6) }
  private static let printed: Start = { try signedIn(CorrectionTests.printed($0), 1) }
  private static let national: Start = { try signedIn(NationalTests.council().desk(language: $0), 1) }
  private static let written: Start = { try signedIn(WrittenTests.council().desk(language: $0), 1) }
  private static let joint: Start = {
    try signedIn(PaperTests.council(joint: ["2.1"]).desk(language: $0), 1)
  }
  private static let paper: Start = { try signedIn(PaperTests.council().desk(language: $0), 6) }
  private static let compared: Start = {
    SetUpDriver(try PaperTests.compared(PaperTests.ones(except: [0: "2"]), $0))
  }
  private static let board: Start = { SetUpDriver(AppDriver(try App.board(SampleCouncil.reading($0)))) }
}

// MARK: - The list

extension EveryScreen {
  /// All of them, in the order of `docs/keys.md`.
  static let all: [EveryScreen] = beforeASitting + atASitting + aroundASitting + special

  private static let beforeASitting: [EveryScreen] = [
    .init("preferences", "Tùy chọn (preferences)", "Ctrl-T.", from: welcome, "C-t"),
    .init(
      "palette", "Tìm việc, trang, sản phẩm (palette)", "Ctrl-P; `:` where no text is typed.", from: welcome, "C-p",
      isDrawnElsewhere: true),
    .init(
      "welcome", "Mở đầu (welcome)", "Shown where there is no store yet.", from: welcome, "", isDrawnElsewhere: true),
    .init(
      "set-up-overview", "Lập phiên họp (set-up)",
      "From the first start, from the list of members (F4), from the product list (`c`).", from: setUp, "",
      isDrawnElsewhere: true),
    .init(
      "set-up-council", "Lập phiên họp: điền từng mục (forms)", from: setUp, "1 Down Down Down",
      isDrawnElsewhere: true),
    .init(
      "set-up-products", "Lập phiên họp: danh sách (members, products)", "`s` in the list of products alone.",
      from: waiting, "F4 4 t Escape", isDrawnElsewhere: true),
    .init(
      "set-up-register", "Lập phiên họp: lấy từ sổ hồ sơ (register)",
      "`s` in the list of products: the dossiers before the council.",
      from: waiting, "F4 4 s", isDrawnElsewhere: true),
    .init(
      "set-up-sets", "Lập phiên họp: chọn bộ tiêu chí (criteria sets)", from: setUp,
      "1 Down Down Down Down Down 2 2 / 1 1 / 2 6 Escape 4 t Down Down Down 9", isDrawnElsewhere: true),
    .init("set-up-file", "Lập phiên họp: lấy từ tệp (files)", from: setUp, "3 f", isDrawnElsewhere: true),
    .init("set-up-check", "Lập phiên họp: kiểm tra (check)", from: setUp, "F9", isDrawnElsewhere: true),
    .init("set-up-regulation-empty", from: setUp, "2"),
    .init(
      "set-up-removing", "Cài đặt phiên họp: bỏ khỏi danh sách (removal)",
      "`x` on a member or product that is in the store.", from: member(6), "c 4 End x"),
  ]

  private static let atASitting: [EveryScreen] = [
    .init(
      "sign-in", "Chọn người (sign-in)", "The first screen: the sitting's members.", from: signIn, "",
      isDrawnElsewhere: true),
    .init(
      "pin", "Mã PIN (PIN)", "F2 leads a chair or deputy to the recovery code and tells others who helps.",
      from: signIn, "1 Enter", isDrawnElsewhere: true),
    .init(
      "pin-recovery", "Mã khôi phục (recovery code)", "For a chair or deputy whose PIN is lost.", from: signIn,
      "1 Enter F2", isDrawnElsewhere: true),
    .init(
      "pin-change", "Đổi mã PIN (change the own PIN)", "The PIN in use, then the new one twice.", from: member(3), "F2",
      isDrawnElsewhere: true),
    .init(
      "pin-desk", "Mã PIN của các thành viên (members' PINs)",
      "F2 in the product list, for a chair, deputy or secretary.", from: member(1), "F2", isDrawnElsewhere: true),
    .init(
      "pin-giving", "Cấp mã PIN (give a PIN)", "The new PIN is shown once.", from: member(1), "F2 Down Down Enter",
      isDrawnElsewhere: true),
    .init(
      "products-chair", "Danh sách sản phẩm (product list)",
      "What a chair sees; `m` and `d` are refused to others with the reason.", from: member(1), "",
      isDrawnElsewhere: true),
    .init("products-secretary", from: member(6), ""),
    .init("products-observer", from: member(7), ""),
    .init("products-search", from: member(3), "/"),
    .init("form", "Phiếu đánh giá (scoring form)", from: member(3), "n Enter"),
    .init("form-note", from: member(3), "n Enter g"),
    .init("form-rejection", from: member(3), "n Enter r"),
    .init("form-stop", from: member(3), "n Enter s"),
    .init("form-unfinished", from: member(3), "n Enter F9"),
    .init("form-doubts", from: member(3), "n Enter d"),
    .init("result", "Kết quả (result)", from: member(1), "Enter", isDrawnElsewhere: true),
    .init(
      "discussion", "Thảo luận (discussion)",
      "Once scoring is closed; F4 leads here too, also from the steps of a conclusion.", from: member(1), "t",
      isDrawnElsewhere: true),
    .init(
      "find", "Tìm trên trang (find)", "`/` where a page may be longer than the window.", from: member(6),
      "b / c a m Down"),
    .init("find-nothing", from: member(6), "b / z 0 z"),
    .init("find-criterion", from: member(3), "n Enter / k h u Space v u c"),
    .init("find-product", from: member(6), "c 4 / m a t Space o n g"),
    .init("find-deadline", from: season, "s i / g a o"),
    .init("minutes", "Biên bản (minutes)", from: member(6), "b", isDrawnElsewhere: true),
    .init("papers", "In giấy tờ (papers)", "From the minutes.", from: member(6), "b i", isDrawnElsewhere: true),
    .init("papers-preview", "Xem trước (preview)", from: member(6), "b i x", isDrawnElsewhere: true),
    .init(
      "verification", "Kiểm chứng sổ ghi (verification)",
      "F8 in the minutes and on the page of the sitting. While it is under way, Esc stops it.", from: member(6), "b F8"),
    .init(
      "sitting", "Phiên họp (sitting)",
      "What a secretary sees; keys that are not for the one who looks are refused with the reason.", from: member(6),
      "p", isDrawnElsewhere: true),
    .init(
      "sitting-note", "Ghi vào phiên họp (note)", "What is asked before something is noted.", from: member(6), "p t"),
    .init(
      "closing", "Khóa chấm (close scoring)", "The chair's question before scoring of a product is closed.",
      from: member(1), "Down Down Down Down d", isDrawnElsewhere: true),
    .init("beginning", from: member(1), "Down Down Down Down Down m"),
    .init(
      "reopen", "Mở lại phiếu (reopen sheets)", "Whose submitted sheets are opened again; then the reason.",
      from: member(1), "Down Down Down Down r", isDrawnElsewhere: true),
    .init(
      "ask-again", "Cho chấm lại (score again)", "Once scoring is closed: who is asked; then the reason.",
      from: member(1), "Down Down r", isDrawnElsewhere: true),
    .init(
      "step-back", "Lùi bước (step back)", "With the reason; the arrows choose where there are two ways.",
      from: member(1), "Down Down Down l", isDrawnElsewhere: true),
    .init(
      "conclusion", "Kết luận (conclusion)", "Step by step; Esc goes back one step.", from: member(1), "Down Down d",
      isDrawnElsewhere: true),
    .init("help-scoring-form", from: member(3), "n Enter ?"),
    .init("sittings", from: signIn, "F3"),
  ]

  private static let aroundASitting: [EveryScreen] = [
    .init("calendar", "Lịch mùa (calendar)", "From the register.", from: season, "s i", isDrawnElsewhere: true),
    .init("season", "Báo cáo mùa (season's report)", "From the register.", from: season, "s u", isDrawnElsewhere: true),
    .init(
      "register", "Sổ hồ sơ (register)",
      "`s` in the product list, F5 in the list of members, to read.", from: register, "s",
      isDrawnElsewhere: true),
    .init("register-search", from: register, "s /"),
    .init(
      "dossier", "Hồ sơ (dossier)", "What a secretary sees; others read.", from: register, "s Down Enter",
      isDrawnElsewhere: true),
    .init(
      "dossier-papers", "Giấy tờ của hồ sơ (documents of a dossier)", from: register, "s Down Enter g",
      isDrawnElsewhere: true),
    .init(
      "dossier-evidence", "Minh chứng của hồ sơ (evidence of a dossier)", from: register, "s Down Enter m",
      isDrawnElsewhere: true),
    .init(
      "dossier-attach", "Gắn tệp (attach a file)", "`a` on a document of a dossier.", from: register,
      "s Down Enter g a"),
    .init(
      "register-files", "Nhập, xuất sổ hồ sơ (files)", "While a file is under way, Esc stops it.", from: register,
      "s f", isDrawnElsewhere: true),
    .init(
      "season-book", "Sổ mùa (season's book)", "What a secretary sees; others read.", from: register, "s v",
      isDrawnElsewhere: true),
    .init("season-target-entry", from: register, "s v Right t"),
    .init("season-grant-entry", from: register, "s v Right Right t"),
    .init("season-strike", from: register, "s v x"),
    .init(
      "new-dossier", "Ghi vào sổ hồ sơ (entries on the register)",
      "Dossiers, steps, documents, remarks, results, certificates, events, targets, grants.", from: register, "s t",
      isDrawnElsewhere: true),
    .init("dossier-remark", from: register, "s Down Enter y"),
    .init("dossier-settling", from: register, "s Down Enter x"),
    .init("dossier-outcome", from: register, "s Down Enter k"),
    .init("dossier-certificate", from: register, "s Enter c"),
    .init("dossier-correction", from: register, "s Down Enter s"),
  ]

  private static let special: [EveryScreen] = [
    .init(
      "dossier-comparison", "Đối chiếu điểm (comparison of scores)", "From a dossier.", from: comparison, "s Enter d",
      isDrawnElsewhere: true),
    .init(
      "correction-kind", "Sửa biên bản đã in (correction)",
      "The chair's question before the printed minutes are changed; then the reason.", from: printed, "b c",
      isDrawnElsewhere: true),
    .init(
      "adoption", "Dùng kết quả cấp trung ương (adoption)", "The chair types what the national council's paper says.",
      from: national, "u", isDrawnElsewhere: true),
    .init(
      "meeting", "Chuyển sang họp (meeting)",
      "The chair's question about a product that is asked about in writing.", from: written, "h",
      isDrawnElsewhere: true),
    .init(
      "paper-list", "Phiếu giấy (paper sheets)",
      "Who has no sheet yet; for the secretary, chairs and the advisory group.", from: paper, "g Down Down Down",
      isDrawnElsewhere: true),
    .init(
      "paper-typing", "Nhập phiếu giấy (paper entry)", "Cell by cell in printed order.", from: paper,
      "g Down Down Down Enter Down Enter", isDrawnElsewhere: true),
    .init(
      "paper-differing", "Đối chiếu phiếu giấy (paper comparison)", "The cells in which both entries differ.",
      from: compared, "", isDrawnElsewhere: true),
    .init(
      "agreement", "Mức thống nhất chung (joint criteria)", "What the council agrees on, once for all sheets.",
      from: joint, "j", isDrawnElsewhere: true),
    .init(
      "board-scoring", "Bảng chiếu (board)",
      "For a projector, by `ocop board STORE`; the up and down arrows do the same.", from: board, "",
      isDrawnElsewhere: true),
  ]
}
