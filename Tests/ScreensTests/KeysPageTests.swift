import Council
import Foundation
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
    (
      "Khóa chấm (close scoring)", "The chair's question before scoring of a product is closed.", 1,
      "Down Down Down Down d"
    ),
    (
      "Phiếu giấy (paper sheets)", "Who has no sheet yet; for the secretary, chairs and the advisory group.", 6,
      "Down Down Down Down g"
    ),
    ("Kết luận (conclusion)", "Step by step; Esc goes back one step.", 1, "Down Down d"),
  ]

  @Test func pageIsTrue() throws {
    var page = [
      "# Keys", "", "Made from the screens' command tables by `make golden`; do not edit.", "",
      "Everywhere: Ctrl-C leaves at once with nothing lost, Ctrl-Z suspends.", "",
    ]
    page += Self.section("Mở đầu (welcome)", "Shown where there is no store yet.", App.welcome(.vietnamese).top)
    for screen in Self.screens {
      var driver =
        try screen.member == 0
        ? AppDriver(App.signIn(SampleCouncil.reading())) : AppDriver(SampleCouncil.reading(), member: screen.member)
      driver.press(screen.keys)
      page += Self.section(screen.title, screen.note, driver.app.top)
    }
    page += Self.section(
      "Nhập phiếu giấy (paper entry)", "Cell by cell in printed order.", try PaperTests.first().app.top)
    page += Self.section(
      "Đối chiếu phiếu giấy (paper comparison)", "The cells in which both entries differ.",
      try PaperTests.compared(PaperTests.ones(except: [0: "2"])).app.top)
    var agreement = try AppDriver(PaperTests.council(joint: ["2.1"]).desk(), member: 1)
    agreement.press("c")
    page += Self.section(
      "Mức thống nhất chung (joint criteria)", "What the council agrees on, once for all sheets.", agreement.app.top)
    page += Self.section(
      "Bảng chiếu (board)", "For a projector, by `ocop board STORE`; the up and down arrows do the same.",
      try App.board(SampleCouncil.reading()).top)
    expectPage("docs/keys.md", page.joined(separator: "\n"))
  }

  @Test func readmeShowsTheFormAsItIs() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let form = try String(contentsOf: tests.appending(path: "Goldens/form-100x30.txt"), encoding: .utf8)
    let readme = try String(contentsOf: tests.appending(path: "../../README.md"), encoding: .utf8)
    #expect(readme.contains(form))
  }

  private static func section(_ title: String, _ note: String, _ screen: some CouncilScreen) -> [String] {
    ["## \(title)", ""] + (note.isEmpty ? [] : [note, ""]) + ["| phím | việc |", "|---|---|"]
      + HelpPage(screen.commands).rows.map { "| \($0.keys.replacing("|", with: "\\|")) | \($0.title) |" } + [""]
  }
}
