import Foundation
import TerminalUI
import TestSupport
import Testing

/// Papers on their way to CUPS. The commands `lpstat` and `lp` stand in for it and say what CUPS 2.4.2 said.
@Suite("Papers to a printer", .serialized)
struct PrinterFlowTests {
  /// Three printers: one that prints, one that is stopped, one that takes nothing; an instance of the first is the usual one.
  private static let lpstat = """
    case "$1" in
    -r) echo 'scheduler is running';;
    -e) printf 'Mau\\nMau/hai-mat\\nTang2\\nTang3\\n';;
    -d) echo 'system default destination: Mau/hai-mat';;
    -p) printf 'printer Mau is idle.  enabled since Sun Nov 22 16:01:26 2026\\n'
        printf 'printer Tang2 disabled since Sun Nov 22 16:03:28 2026 -\\n\\thết giấy, khay 2\\n'
        printf 'printer Tang3 is idle.  enabled since Sun Nov 22 16:01:26 2026\\n\\tRejecting Jobs\\n';;
    -a) printf 'Mau accepting requests since Sun Nov 22 16:02:31 2026\\n'
        printf 'Tang2 accepting requests since Sun Nov 22 16:03:28 2026\\n'
        printf 'Tang3 not accepting requests since Sun Nov 22 16:01:26 2026 -\\n\\tRejecting Jobs\\n';;
    esac
    """

  /// The screen of papers, at the summary of the sitting, with `commands` as all the commands that there are, or before
  /// those of the machine.
  private func open(_ path: String, _ commands: [String: String], isAll: Bool = false) throws -> TmuxTerminal {
    let folder = URL(filePath: path).deletingLastPathComponent().appending(path: "lenh")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, script) in commands {
      let file = folder.appending(path: name)
      try "#!/bin/bash\n\(script)\n".write(to: file, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }
    let terminal = try TmuxTerminal(
      "PATH=\(folder.path)\(isAll ? "" : ":$PATH") \(DemoFolder.program) --store \(path); cat", columns: 100, rows: 30)
    try terminal.wait(for: "Ủy viên 7")
    try terminal.press(.enter)
    try terminal.typePIN()
    try terminal.wait(for: "đã kết luận 24/24")
    try terminal.press(.character("b"), .character("i"))
    try terminal.wait(for: "IN GIẤY TỜ")
    try terminal.press(.down, .character("i"))
    return terminal
  }

  @Test("Papers go to the printer that is chosen, the usual one first; one that refuses is named with its own words")
  func printer() throws {
    let path = try DemoFolder.copy("district-2020")
    let printed = URL(filePath: path).deletingLastPathComponent().appending(path: "da-in").path
    let terminal = try open(
      path,
      [
        "lpstat": Self.lpstat,
        "lp": "echo \"$@\" >> \(printed); head -c 5 \"${@: -1}\" >> \(printed); "
          + "[ \"$2\" = Mau/hai-mat ] || { echo 'lp: het muc' >&2; exit 1; }",
      ])
    try terminal.wait(for: "CHỌN MÁY IN")
    try terminal.press(.backspace, .character("2"), .enter)
    try terminal.wait(for: "Đã gửi đến máy in Mau/hai-mat, 2 bản.", seconds: 30)
    let sent = try String(contentsOfFile: printed, encoding: .utf8)
    #expect(sent.hasPrefix("-d Mau/hai-mat -n 2 -- /") && sent.contains("bang-tong-hop-diem-2020-10-15.pdf\n%PDF-"))
    try terminal.press(.character("i"))
    try terminal.wait(for: "CHỌN MÁY IN")
    try terminal.press(.down, .enter)
    try terminal.wait(for: "máy in Mau từ chối: lp: het muc", seconds: 30)
  }

  @Test("A printer that is stopped, or takes nothing, says so before and after")
  func trouble() throws {
    let terminal = try open(
      DemoFolder.copy("district-2020"),
      ["lpstat": Self.lpstat, "lp": "echo \"request id is $2-7 (1 file(s))\""])
    try terminal.wait(for: "đang dừng, bản in sẽ chờ: hết giấy, khay 2")
    try terminal.wait(for: "không nhận bản in")
    try terminal.press(.down, .down, .down, .enter)
    try terminal.wait(for: "Máy in này không nhận bản in, chọn máy khác.")
    try terminal.press(.up, .enter)
    try terminal.wait(for: "Đã gửi đến máy in Tang2, 1 bản; máy đang dừng nên phải chờ: hết giấy, khay 2", seconds: 30)
  }

  @Test("A printer that was closed, and a scheduler that was stopped, since the list was read")
  func late() throws {
    let path = try DemoFolder.copy("district-2020")
    let mark = URL(filePath: path).deletingLastPathComponent().appending(path: "da-tat").path
    let closed = "printf 'Mau not accepting requests since Sun Nov 22 16:01:26 2026 -\\n\\tđang sửa\\n'"
    let lpstat = """
      if [ -e \(mark)2 ]; then
        [ "$1" = -r ] && echo 'scheduler is not running' || { echo 'lpstat: Scheduler is not running.' >&2; exit 1; }
      elif [ -e \(mark)1 ] && [ "$1" = -a ]; then \(closed)
      else \(Self.lpstat)
      fi
      """
    let lp = """
      if [ -e \(mark)1 ]; then touch \(mark)2; echo 'lp: Error - The printer or class does not exist.' >&2
      else touch \(mark)1; echo 'lp: Destination "Mau" is not accepting jobs.' >&2
      fi
      exit 1
      """
    let terminal = try open(path, ["lpstat": lpstat, "lp": lp])
    try terminal.wait(for: "CHỌN MÁY IN")
    try terminal.press(.enter)
    try terminal.wait(for: "máy in Mau/hai-mat không nhận bản in: đang sửa", seconds: 30)
    try terminal.press(.character("i"))
    try terminal.wait(for: "CHỌN MÁY IN")
    try terminal.press(.down, .down, .enter)
    try terminal.wait(for: "dịch vụ in CUPS không chạy", seconds: 30)
  }

  @Test(
    "Without a printer, a scheduler, or the commands for one, the page says what to do instead",
    arguments: [
      ("[ $1 = -r ] && echo 'scheduler is running'", "không thấy máy in nào"),
      ("[ $1 = -r ] && echo 'scheduler is not running'", "dịch vụ in CUPS không chạy"), (nil, "cups-client"),
    ])
  func noPrinter(lpstat: String?, sentence: String) throws {
    let commands = lpstat.map { ["lpstat": $0] } ?? [:]
    try open(DemoFolder.copy("district-2020"), commands, isAll: true).wait(for: sentence)
  }
}
