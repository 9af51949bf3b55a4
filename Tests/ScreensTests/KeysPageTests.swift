import Council
import Rulebook
import Screens
import TerminalUI
import TestSupport
import Testing

/// `docs/keys.md` comes from the command tables and cannot rot.
@Suite struct KeysPageTests {
  /// What a text field does by itself, whatever screen it stands on.
  private static let fieldKeys = [
    ("←→ Home End", "Tới từng chữ, đầu, cuối ô"), ("Ctrl-← Ctrl-→", "Tới từng từ (cũng Alt-B, Alt-F)"),
    ("Backspace Del", "Xóa chữ trước, chữ sau"), ("Ctrl-W Ctrl-U Ctrl-K", "Xóa từ, về đầu ô, đến cuối ô"),
    ("Ctrl-_ Ctrl-Y", "Lấy lại như trước khi gõ; làm lại"),
  ]

  @Test func pageIsTrue() throws {
    var page = [
      "# Keys", "", "Made from the screens' command tables by `make golden`; do not edit.", "",
    ]
    page += ["## Ở mọi nơi (everywhere)", "", "| phím | việc |", "|---|---|"]
    page += Everywhere.allCases.map { "| \($0.key.label) | \($0.title(in: .vietnamese)) |" } + [""]
    page += ["## Trong ô gõ chữ (text fields)", "", "| phím | việc |", "|---|---|"]
    page += Self.fieldKeys.map { "| \($0) | \($1) |" } + [""]
    for screen in EveryScreen.all {
      guard let title = screen.title else { continue }
      page += Self.section(title, screen.note, try screen.driver().app.top)
    }
    expectPage("docs/keys.md", page.joined(separator: "\n"))
  }

  private static func section(_ title: String, _ note: String, _ screen: some CouncilScreen) -> [String] {
    ["## \(title)", ""] + (note.isEmpty ? [] : [note, ""]) + ["| phím | việc |", "|---|---|"]
      + HelpPage(screen.commands).rows.map { "| \($0.keys.replacing("|", with: "\\|")) | \($0.title) |" } + [""]
  }
}
