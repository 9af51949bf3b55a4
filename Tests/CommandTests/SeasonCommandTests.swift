import Foundation
import StrictJSON
import TestSupport
import Testing

@Suite("ocop demo season, calendar and season")
final class SeasonCommandTests {
  private let folder: String
  private let store: String

  init() throws {
    folder = TemporaryFolder.path("season").path
    store = "\(folder)/season-2020.ocop"
    let made = try Program.run(["demo", "season", folder])
    #expect(made.status == 0 && made.output == "\(store)\n", "\(made.complaint)")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func run(_ arguments: String...) throws -> Program.Result { try Program.run(arguments) }

  @Test("the demo is one store that holds, and is not written over")
  func demo() throws {
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["season-2020.ocop"])
    #expect(try run("verify", store).status == 0)
    let again = try run("demo", "season", folder)
    #expect(again.status == 4 && again.complaint.contains("season-2020.ocop"))
  }

  @Test("the calendar as text and JSON: the plan of Thạch Hà is due before 20/9/2020")
  func calendar() throws {
    let text = try run("calendar", store, "--date", "2020-09-10")
    #expect(text.status == 0)
    for part in ["19/09/2020", "còn 9 ngày", "Rượu nếp sim Nam Hương"] {
      #expect(text.output.contains(part), "\(part)")
    }
    let json = try JSONValue(parsing: run("calendar", store, "--date", "2020-09-22", "--json").output)
    let first = json["deadlines"]?.asArray?.first
    #expect(json["today"]?.asText == "2020-09-22")
    #expect(first?["daysLeft"]?.asInteger == -3 && first?["key"]?.asText == "remark-1")
    #expect(first?["dossier"]?["name"]?.asText == "Rượu nếp sim Nam Hương")
    let english = try run("calendar", store, "--date", "2020-09-20", "--lang", "en")
    #expect(english.output.contains("1 day late"))
  }

  @Test("the calendar file is made once: CRLF, no line longer than 75 octets, not written over")
  func calendarFile() throws {
    let file = "\(folder)/lich.ics"
    let made = try run("calendar", store, "--date", "2026-11-22", "--ics", file)
    #expect(made.status == 0 && made.output == "\(file)\n")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(text.contains("UID:remark-1.42-445-002-2020@ocop\r\n") && text.contains("DTEND;VALUE=DATE:20200920\r\n"))
    #expect(text.contains("DTSTART;VALUE=DATE:20261229\r\n"), "the second provincial round")
    let longest = Data(text.utf8).split(separator: 10).map(\.count).max() ?? 0
    #expect(longest <= 76, "75 octets and the CR")
    #expect(!FileManager.default.fileExists(atPath: "\(file).part"))
    let again = try run("calendar", store, "--ics", file)
    #expect(again.status == 4 && again.output.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }

  @Test("the season's report on standard output: text with bars or their twins, and CSV")
  func report() throws {
    let text = try run("season", store, "--year", "2020")
    #expect(text.status == 0 && text.output.contains("BÁO CÁO MÙA OCOP NĂM 2020") && text.output.contains("█"))
    #expect(text.output.contains("1.277.296.000"))
    let ascii = try run("season", store, "--ascii").output
    #expect(ascii.contains("##") && !ascii.contains("█") && !ascii.contains("│"))
    let csv = try run("season", store, "--year", "2020", "--format", "csv").output
    #expect(csv.contains("Bảng,Dòng,Cột,Giá trị\r\n") && !csv.hasSuffix("\n\n"))
    #expect(csv.contains("\r\nTiến độ hồ sơ,Hương Sơn (Hà Tĩnh),Ý tưởng,97\r\n"))
    #expect(csv.contains("\r\nKinh phí hỗ trợ,Cẩm Xuyên,Số tiền (đồng),1277296000\r\n"))
  }

  @Test("the report as a workbook and on paper; files are named by the year and not written over")
  func files() throws {
    for format in ["xlsx", "pdf", "docx", "csv", "txt"] {
      let made = try run("season", store, "--year", "2020", "--format", format, "--out", "\(folder)/out")
      #expect(made.status == 0 && made.output == "\(folder)/out/bao-cao-mua-2020.\(format)\n", "\(made.complaint)")
    }
    let again = try run("season", store, "--year", "2020", "--format", "xlsx", "--out", "\(folder)/out")
    #expect(again.status == 4 && again.output.isEmpty)
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/out/bao-cao-mua-2020.xlsx"))
    #expect(bytes.starts(with: Data("PK".utf8)))
    let csv = try Data(contentsOf: URL(filePath: "\(folder)/out/bao-cao-mua-2020.csv"))
    #expect(csv.starts(with: [0xEF, 0xBB, 0xBF]) && csv.suffix(2) == Data([13, 10]))
  }

  @Test("what cannot be done is refused: an empty year, a form without a folder, a bad day, no store")
  func refusals() throws {
    #expect(try run("season", store, "--year", "2031").status == 4)
    #expect(try run("season", store, "--format", "xlsx").status == 2)
    #expect(try run("calendar", store, "--date", "2026-02-30").status == 3)
    #expect(try run("calendar", store, "--days", "-1").status == 2)
    #expect(try run("season", "\(folder)/none.ocop").status == 5)
    #expect(try run("calendar", "\(folder)/none.ocop").status == 5)
    let nowhere = try run("calendar", store, "--ics", "\(folder)/none/lich.ics")
    #expect(nowhere.status == 1 && nowhere.complaint.contains("none/lich.ics"))
  }
}
