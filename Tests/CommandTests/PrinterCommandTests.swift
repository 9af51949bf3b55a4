import Foundation
import StrictJSON
import TestSupport
import Testing

/// The commands `lpstat` and `lp` stand in for CUPS and say what CUPS 2.4.2 said.
@Suite("ocop print to a printer")
final class PrinterCommandTests {
  /// A folder with a copy of the sample sitting, for one test.
  private let folder: String

  /// The sample sittings, written once for all tests.
  private static let demo: Result<String, any Error> = Result {
    let folder = TemporaryFolder.path("printer-demo").path
    _ = try Program.run(["demo", "create", folder, "--products", "1"])
    return folder
  }

  init() throws {
    folder = try TemporaryFolder.make("printer").path
    try FileManager.default.copyItem(atPath: "\(Self.demo.get())/district-2020.ocop", toPath: store)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Three printers: one that prints, one that is stopped, one that takes nothing; an instance of the first is the usual one.
  private static func lpstat(usual: String = "system default destination: Mau/hai-mat") -> String {
    """
    case "$1" in
    -r) echo 'scheduler is running';;
    -e) printf 'Mau\\nMau/hai-mat\\nTang2\\nTang3\\n';;
    -d) echo '\(usual)';;
    -p) printf 'printer Mau is idle.  enabled since Sun Nov 22 16:01:26 2026\\n'
        printf 'printer Tang2 disabled since Sun Nov 22 16:03:28 2026 -\\n\\thết giấy, khay 2\\n'
        printf 'printer Tang3 is idle.  enabled since Sun Nov 22 16:01:26 2026\\n\\tRejecting Jobs\\n';;
    -a) printf 'Mau accepting requests since Sun Nov 22 16:02:31 2026\\n'
        printf 'Tang2 accepting requests since Sun Nov 22 16:03:28 2026\\n'
        printf 'Tang3 not accepting requests since Sun Nov 22 16:01:26 2026 -\\n\\tđang sửa\\n';;
    esac
    """
  }

  private var log: String { "\(folder)/da-in" }
  private var sent: String { (try? String(contentsOfFile: log, encoding: .utf8)) ?? "" }
  private var store: String { "\(folder)/district-2020.ocop" }

  /// Notes how it was called and how the file begins.
  private var lp: String { "echo \"$@\" >> \(log); head -c 5 \"${@: -1}\" >> \(log)" }

  /// Runs `ocop print` with `commands` as all the commands of CUPS that there are.
  private func print(
    _ arguments: String..., commands: [String: String]? = nil, language: String = "vi"
  ) throws -> Program.Result {
    try print(arguments, commands: commands, language: language)
  }

  private func print(
    _ arguments: [String], commands: [String: String]? = nil, language: String = "vi"
  ) throws -> Program.Result {
    let bin = "\(folder)/lenh"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    for tool in ["echo", "head"] where !FileManager.default.fileExists(atPath: "\(bin)/\(tool)") {
      try FileManager.default.createSymbolicLink(atPath: "\(bin)/\(tool)", withDestinationPath: "/usr/bin/\(tool)")
    }
    for (name, script) in commands ?? ["lpstat": Self.lpstat(), "lp": lp] {
      try "#!/bin/bash\n\(script)\n".write(toFile: "\(bin)/\(name)", atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(bin)/\(name)")
    }
    return try Program.run(["print"] + arguments, environment: ["PATH": bin, "OCOP_LANG": language])
  }

  private func records() throws -> Int? {
    try JSONValue(parsing: Program.run(["verify", store, "--json"]).output)["records"]?.asInteger
  }

  @Test("The printers with their states, the usual one first")
  func printers() throws {
    let told = try print("--printers")
    #expect(told.status == 0 && told.complaint.isEmpty)
    #expect(
      told.output == """
        Mau/hai-mat (máy thường dùng)  sẵn sàng
        Mau                            sẵn sàng
        Tang2                          đang dừng, bản in sẽ chờ: hết giấy, khay 2
        Tang3                          không nhận bản in: đang sửa

        """)
    let english = try print("--printers", language: "en").output
    #expect(english.contains("Mau/hai-mat (the usual one)  ready\n") && english.contains("takes no papers: đang sửa"))
  }

  @Test("A paper goes to the printer that is named, as PDF, in as many copies as asked for; no file is left")
  func named() throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let told = try print(store, "summary", "--printer", "Mau", "--copies", "3")
    #expect(told.status == 0, "\(told.complaint)")
    #expect(told.output == "Đã gửi đến máy in Mau, 3 bản.\n")
    let words = sent.split(whereSeparator: \.isWhitespace).map(String.init)
    #expect(words.prefix(5) == ["-d", "Mau", "-n", "3", "--"] && words.last == "%PDF-")
    let path = try #require(words.dropFirst(5).first)
    #expect(path.hasSuffix("/bang-tong-hop-diem-2020-10-15.pdf") && !FileManager.default.fileExists(atPath: path))
    let after = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(after.filter { !["da-in", "lenh"].contains($0) } == before)
  }

  @Test("The usual printer by a hyphen, text for a line printer")
  func usual() throws {
    let told = try print(store, "minutes", "--format", "txt", "--columns", "132", "--printer", "-", language: "en")
    #expect(told.status == 0, "\(told.complaint)")
    #expect(told.output == "Sent to Mau/hai-mat, 1 copy.\n")
    #expect(sent.hasPrefix("-d Mau/hai-mat -n 1 -- /") && sent.contains("bien-ban-2020-10-15.txt\n"))
    #expect(!sent.contains("%PDF"))
  }

  @Test("A printer that is stopped keeps the paper, and the answer says so")
  func stopped() throws {
    let told = try print(store, "summary", "--printer", "Tang2")
    #expect(told.status == 0)
    #expect(
      told.output == "Đã gửi đến máy in Tang2, 1 bản; máy đang dừng nên phải chờ: hết giấy, khay 2\n")
  }

  @Test("Printers that cannot be used are told before a version of the minutes is entered")
  func refused() throws {
    let before = try records()
    let closed = try print(store, "minutes", "--printer", "Tang3")
    #expect(closed.status == 1 && closed.output.isEmpty)
    #expect(closed.complaint == "ocop: máy in Tang3 không nhận bản in: đang sửa\n")
    let unknown = try print(store, "minutes", "--printer", "Tang9")
    #expect(unknown.status == 3 && unknown.output.isEmpty)
    #expect(unknown.complaint == "ocop: CUPS không có máy in «Tang9»; có: Mau/hai-mat, Mau, Tang2, Tang3\n")
    let silent = ["lpstat": Self.lpstat(usual: "no system default destination"), "lp": lp]
    let noUsual = try print(store, "minutes", "--printer", "-", commands: silent)
    #expect(noUsual.status == 3 && noUsual.output.isEmpty)
    #expect(
      noUsual.complaint == "ocop: CUPS chưa đặt máy in thường dùng; hãy nêu tên: Mau, Mau/hai-mat, Tang2, Tang3\n")
    #expect(sent.isEmpty && before != nil)
    #expect(try records() == before)
    // The same line with a printer that takes papers does enter one.
    #expect(try print(store, "minutes", "--printer", "Mau").status == 0)
    #expect(try records() == before.map { $0 + 1 })
  }

  @Test("A printer's refusal is told in its own words")
  func refusedLate() throws {
    let told = try print(
      store, "summary", "--printer", "Mau",
      commands: ["lpstat": Self.lpstat(), "lp": "echo 'lp: het muc' >&2; exit 1"])
    #expect(told.status == 1 && told.output.isEmpty)
    #expect(told.complaint.hasSuffix("ocop: máy in Mau từ chối: lp: het muc\n"))
  }

  @Test(
    "Without a printer, a scheduler, or the commands for one",
    arguments: [
      ("[ $1 = -r ] && echo 'scheduler is running'", "không thấy máy in nào"),
      ("[ $1 = -r ] && echo 'scheduler is not running'", "dịch vụ in CUPS không chạy"), (nil, "cups-client"),
    ])
  func noPrinter(lpstat: String?, sentence: String) throws {
    for arguments in [["--printers"], [store, "minutes", "--printer", "-"]] {
      let told = try print(arguments, commands: lpstat.map { ["lpstat": $0] } ?? [:])
      #expect(told.status == 1 && told.output.isEmpty)
      #expect(told.complaint.contains(sentence), "\(told.complaint)")
    }
  }

  @Test(
    "Lines that make no sense are wrong usage, and say why",
    arguments: [
      ("S summary --format xlsx --printer Mau", "máy in không đọc được tệp XLSX", "printers cannot read XLSX"),
      ("S minutes --format docx --printer Mau", "chỉ in được pdf hoặc txt", "only pdf or txt"),
      ("S minutes --printer Mau --out D", "chọn một trong hai", "choose one"),
      ("S minutes --printer Mau --copies 0", "--copies nhận số từ 1 đến 99", "--copies takes 1 to 99"),
      ("S minutes --printer Mau --copies 100", "--copies nhận số từ 1 đến 99", "--copies takes 1 to 99"),
      ("S minutes --format pdf --out D --copies 2", "--copies chỉ dùng với --printer", "--copies needs --printer"),
      ("S sheets --format txt --printer Mau", "sheets chỉ có dạng: pdf", "sheets comes as: pdf"),
      ("S minutes --out D", "thiếu đối số '--format <F>'", "Missing expected argument '--format <F>'"),
      ("S minutes --format pdf", "thiếu một trong: '--out <DIR>'", "Missing one of: '--out <DIR>'"),
      ("S --format pdf --out D", "thiếu đối số '<KIND>'", "Missing expected argument '<KIND>'"),
      ("--format pdf --out D", "thiếu đối số '<STORE>'", "Missing expected argument '<STORE>'"),
      ("S --printers", "--printers đứng một mình", "--printers stands alone"),
    ])
  func usage(line: String, vietnamese: String, english: String) throws {
    let target = "\(folder)/giay"
    let arguments = line.split(separator: " ").map { $0 == "S" ? store : $0 == "D" ? target : String($0) }
    for (language, sentence) in [("vi", vietnamese), ("en", english)] {
      let told = try Program.run(["print"] + arguments, environment: ["OCOP_LANG": language])
      #expect(told.status == 2 && told.output.isEmpty)
      #expect(told.complaint.contains(sentence), "\(told.complaint)")
    }
    #expect(!FileManager.default.fileExists(atPath: target))
  }
}
