import Council
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// `docs/keys.md` comes from the command tables and cannot rot.
@Suite struct KeysPageTests {
  /// A screen as its keys are listed, reached by keys from the list of members.
  private static let screens: [(title: String, note: String, member: Int, keys: String)] = [
    ("Chọn người (sign-in)", "The first screen: the sitting's members.", 0, ""),
    ("Mã PIN (PIN)", "F2 leads a chair or deputy to the recovery code and tells others who helps.", 0, "1 Enter"),
    ("Mã khôi phục (recovery code)", "For a chair or deputy whose PIN is lost.", 0, "1 Enter F2"),
    ("Đổi mã PIN (change the own PIN)", "The PIN in use, then the new one twice.", 3, "F2"),
    (
      "Mã PIN của các thành viên (members' PINs)", "F2 in the product list, for a chair, deputy or secretary.", 1, "F2"
    ),
    ("Cấp mã PIN (give a PIN)", "The new PIN is shown once.", 1, "F2 Down Down Enter"),
    (
      "Danh sách sản phẩm (product list)", "What a chair sees; `m` and `d` are refused to others with the reason.", 1,
      ""
    ),
    ("Phiếu đánh giá (scoring form)", "", 3, "n Enter"),
    ("Kết quả (result)", "", 1, "Enter"),
    (
      "Thảo luận (discussion)", "Once scoring is closed; F4 leads here too, also from the steps of a conclusion.", 1,
      "t"
    ),
    ("Biên bản (minutes)", "", 6, "b"),
    ("In giấy tờ (papers)", "From the minutes.", 6, "b i"), ("Xem trước (preview)", "", 6, "b i x"),
    (
      "Phiên họp (sitting)",
      "What a secretary sees; keys that are not for the one who looks are refused with the reason.",
      6, "p"
    ),
    ("Ghi vào phiên họp (note)", "What is asked before something is noted.", 6, "p t"),
    (
      "Khóa chấm (close scoring)", "The chair's question before scoring of a product is closed.", 1,
      "Down Down Down Down d"
    ),
    (
      "Mở lại phiếu (reopen sheets)", "Whose submitted sheets are opened again; then the reason.", 1,
      "Down Down Down Down r"
    ),
    ("Cho chấm lại (score again)", "Once scoring is closed: who is asked; then the reason.", 1, "Down Down r"),
    ("Lùi bước (step back)", "With the reason; the arrows choose where there are two ways.", 1, "Down Down Down l"),
    ("Kết luận (conclusion)", "Step by step; Esc goes back one step.", 1, "Down Down d"),
  ]

  /// What a text field does by itself, whatever screen it stands on.
  private static let fieldKeys = [
    ("←→ Home End", "Tới từng chữ, đầu, cuối ô"), ("Ctrl-← Ctrl-→", "Tới từng từ (cũng Alt-B, Alt-F)"),
    ("Backspace Del", "Xóa chữ trước, chữ sau"), ("Ctrl-W Ctrl-U Ctrl-K", "Xóa từ, về đầu ô, đến cuối ô"),
    ("Ctrl-_ Ctrl-Y", "Lấy lại như trước khi gõ; làm lại"),
  ]

  /// What lies around the sitting, reached by a key from the product list.
  private static let season = [
    ("Lịch mùa (calendar)", "From the register.", "s i"),
    ("Báo cáo mùa (season's report)", "From the register.", "s u"),
  ]

  /// Pages of a set-up, reached by keys from its overview.
  private static let setUp: [(title: String, note: String, keys: String)] = [
    ("Lập phiên họp (set-up)", "From the first start, from the list of members (F4), from the product list (`c`).", ""),
    ("Lập phiên họp: điền từng mục (forms)", "", "1 Down Down Down"),
    ("Lập phiên họp: danh sách (members, products)", "", "3 t Escape"),
    (
      "Lập phiên họp: chọn bộ tiêu chí (criteria sets)", "",
      "1 Down Down Down Down Down 2 2 / 1 1 / 2 6 Escape 4 t Down Down Down 9"
    ),
    ("Lập phiên họp: lấy từ tệp (files)", "", "3 f"),
    ("Lập phiên họp: kiểm tra (check)", "", "F9"),
  ]

  /// Pages of the register, reached by keys from the secretary's product list.
  private static let register: [(title: String, note: String, keys: String)] = [
    ("Sổ hồ sơ (register)", "`s` in the product list, F5 in the list of members for the account.", "s"),
    ("Hồ sơ (dossier)", "What a secretary sees; others read.", "s Down Enter"),
    ("Giấy tờ của hồ sơ (documents of a dossier)", "", "s Down Enter g"),
    ("Minh chứng của hồ sơ (evidence of a dossier)", "", "s Down Enter m"),
    ("Gắn tệp (attach a file)", "`a` on a document of a dossier.", "s Down Enter g a"),
    ("Nhập, xuất sổ hồ sơ (files)", "While a file is under way, Esc stops it.", "s f"),
    ("Sổ mùa (season's book)", "What a secretary sees; others read.", "s v"),
    (
      "Ghi vào sổ hồ sơ (entries on the register)",
      "Dossiers, steps, documents, remarks, results, certificates, events, targets, grants.", "s t"
    ),
  ]

  /// A page that a key leads to from any screen.
  private static func everywhere(_ key: String) -> any CouncilScreen {
    var driver = AppDriver(App.welcome(.vietnamese))
    driver.press(key)
    return driver.app.top
  }

  @Test func pageIsTrue() throws {
    var page = [
      "# Keys", "", "Made from the screens' command tables by `make golden`; do not edit.", "",
    ]
    page += ["## Ở mọi nơi (everywhere)", "", "| phím | việc |", "|---|---|"]
    page += Everywhere.allCases.map { "| \($0.key.label) | \($0.title(in: .vietnamese)) |" } + [""]
    page += ["## Trong ô gõ chữ (text fields)", "", "| phím | việc |", "|---|---|"]
    page += Self.fieldKeys.map { "| \($0) | \($1) |" } + [""]
    page += Self.section("Tùy chọn (preferences)", "Ctrl-T.", Self.everywhere("C-t"))
    page += Self.section(
      "Tìm việc, trang, sản phẩm (palette)", "Ctrl-P; `:` where no text is typed.", Self.everywhere("C-p"))
    page += Self.section("Mở đầu (welcome)", "Shown where there is no store yet.", App.welcome(.vietnamese).top)
    for part in Self.setUp {
      var screen = SetUpDriver()
      try screen.press("Enter")
      try screen.press(part.keys)
      page += Self.section(part.title, part.note, screen.driver.app.top)
    }
    var removal = try SetUpDriver(SampleCouncil.reading(), member: 6)
    try removal.press("c 4 End x")
    page += Self.section(
      "Cài đặt phiên họp: bỏ khỏi danh sách (removal)", "`x` on a member or product that is in the store.",
      removal.driver.app.top)
    for screen in Self.screens {
      var driver =
        try screen.member == 0
        ? AppDriver(App.signIn(SampleCouncil.reading())) : AppDriver(SampleCouncil.reading(), member: screen.member)
      driver.press(screen.keys)
      page += Self.section(screen.title, screen.note, driver.app.top)
    }
    for (title, note, key) in Self.season {
      var driver = try SampleSeason.driver()
      driver.press(key)
      page += Self.section(title, note, driver.app.top)
    }
    for part in Self.register {
      var driver = try AppDriver(SampleRegister().desk(), member: 6)
      driver.press(part.keys)
      page += Self.section(part.title, part.note, driver.app.top)
    }
    var comparison = try AppDriver(DossierComparisonTests.reading(), member: 6)
    comparison.app.law = SetUpDriver.law
    comparison.press("s Enter d")
    page += Self.section("Đối chiếu điểm (comparison of scores)", "From a dossier.", comparison.app.top)
    var correction = try AppDriver(CorrectionTests.printed(), member: 1)
    correction.press("b c")
    page += Self.section(
      "Sửa biên bản đã in (correction)",
      "The chair's question before the printed minutes are changed; then the reason.",
      correction.app.top)
    var adoption = try AppDriver(NationalTests.council().desk(), member: 1)
    adoption.press("u")
    page += Self.section(
      "Dùng kết quả cấp trung ương (adoption)", "The chair types what the national council's paper says.",
      adoption.app.top)
    var meeting = try AppDriver(WrittenTests.council().desk(), member: 1)
    meeting.press("h")
    page += Self.section(
      "Chuyển sang họp (meeting)", "The chair's question about a product that is asked about in writing.",
      meeting.app.top)
    page += Self.section(
      "Phiếu giấy (paper sheets)", "Who has no sheet yet; for the secretary, chairs and the advisory group.",
      try PaperTests.list().app.top)
    page += Self.section(
      "Nhập phiếu giấy (paper entry)", "Cell by cell in printed order.", try PaperTests.first().app.top)
    page += Self.section(
      "Đối chiếu phiếu giấy (paper comparison)", "The cells in which both entries differ.",
      try PaperTests.compared(PaperTests.ones(except: [0: "2"])).app.top)
    var agreement = try AppDriver(PaperTests.council(joint: ["2.1"]).desk(), member: 1)
    agreement.press("j")
    page += Self.section(
      "Mức thống nhất chung (joint criteria)", "What the council agrees on, once for all sheets.", agreement.app.top)
    page += Self.section(
      "Bảng chiếu (board)", "For a projector, by `ocop board STORE`; the up and down arrows do the same.",
      try App.board(SampleCouncil.reading()).top)
    expectPage("docs/keys.md", page.joined(separator: "\n"))
  }

  private static func section(_ title: String, _ note: String, _ screen: some CouncilScreen) -> [String] {
    ["## \(title)", ""] + (note.isEmpty ? [] : [note, ""]) + ["| phím | việc |", "|---|---|"]
      + HelpPage(screen.commands).rows.map { "| \($0.keys.replacing("|", with: "\\|")) | \($0.title) |" } + [""]
  }
}
