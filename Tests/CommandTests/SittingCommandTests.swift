import Foundation
import StrictJSON
import TestSupport
import Testing

@Suite("ocop sitting")
struct SittingCommandTests {
  /// A folder with the two template files.
  private struct Desk {
    let folder = TemporaryFolder.path("sitting").path
    var store: String { "\(folder)/kho.ocop" }

    init() throws { #expect(try Program.run(["sitting", "template", folder]).status == 0) }

    func importing(_ arguments: [String] = [], environment: [String: String] = [:]) throws -> Program.Result {
      try Program.run(
        ["sitting", "import", "\(folder)/council.csv", "\(folder)/products.csv"] + arguments, environment: environment)
    }

    /// Changes a part of one of the files.
    func change(_ file: String, _ part: String, to other: String) throws {
      let url = URL(filePath: "\(folder)/\(file)")
      let text = try String(contentsOf: url, encoding: .utf8)
      #expect(text.contains(part))
      try text.replacing(part, with: other).write(to: url, atomically: true, encoding: .utf8)
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }
  }

  @Test("The template goes into a new store that verifies and lists its products as sealed")
  func template() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let result = try desk.importing(["--store", desk.store])
    #expect(result.status == 0, "\(result.complaint)")
    for text in ["province-2026-11-22", "2026-26", "Bộ tiêu chí được ghim: 3, 4, 9", "ocop --store \(desk.store)"] {
      #expect(result.output.contains(text), "\(result.output)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder).count == 3, "no log is left")
    let verified = try JSONValue(parsing: Program.run(["verify", desk.store, "--json"]).output)
    #expect(verified["holds"]?.asBool == true)
    let tally = try JSONValue(parsing: Program.run(["tally", desk.store, "--json"]).output)
    #expect(tally.asArray?.compactMap { $0["status"]?.asText } == ["sealed", "sealed", "sealed"])
    #expect(tally.asArray?.compactMap { $0["of"]?.asInteger } == [5, 5, 5])
  }

  @Test("Settings that the file leaves out are listed with the defaults that were taken, as one would type them")
  func defaults() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let url = URL(filePath: "\(desk.folder)/council.csv")
    let text = try String(contentsOf: url, encoding: .utf8)
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(rows.firstIndex { $0.hasPrefix("minimums,") })
    let last = try #require(rows.firstIndex { $0.hasPrefix("writtenSpread,") })
    try (rows[..<first] + rows[(last + 1)...]).joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
    for (language, values) in [("vi", ["không", "có", "nêu tên"]), ("en", ["no", "yes", "named"])] {
      let none = language == "vi" ? "không" : "none"
      let result = try desk.importing(["--dry-run", "--lang", language])
      #expect(result.status == 0, "\(result.complaint)")
      #expect(
        result.output.split(separator: "\n").filter { $0.contains(" = ") }.map {
          $0.trimmingCharacters(in: .whitespaces)
        }
          == [
            "minimums = majority", "rejections = majority", "decimals = 2", "spread = \(none)", "quorum = 3/4",
            "chairMustBePresent = \(values[1])", "secretaryScores = \(values[0])", "delegatesScore = \(values[0])",
            "forwardingNeedsMinimums = \(values[1])", "showsProducerScores = \(values[0])",
            "showsAdvisoryScores = \(values[0])", "namesInPrints = \(values[2])", "jointCriteria = \(none)",
            "lockMinutes = 10", "writtenSpread = \(none)",
          ])
    }
  }

  @Test("A template does not overwrite")
  func templateExists() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let result = try Program.run(["sitting", "template", desk.folder])
    #expect(result.status == 4)
    #expect(result.output.isEmpty)
  }

  @Test("Bad rows are status 3, one a line, and leave no store")
  func badRows() throws {
    let desk = try Desk()
    defer { desk.remove() }
    try desk.change("products.csv", ",9,", to: ",99,")
    try desk.change("council.csv", "level,tỉnh", to: "level,?")
    let result = try desk.importing(["--store", desk.store])
    #expect(result.status == 3)
    #expect(result.output.isEmpty)
    let lines = result.complaint.split(separator: "\n")
    #expect(lines.count == 2 || lines.count == 3, "\(lines)")
    #expect(lines.first?.hasPrefix("\(desk.folder)/council.csv:") == true)
    #expect(!FileManager.default.fileExists(atPath: desk.store))
  }

  @Test("Bad rows, a sitting that is there and a dry run leave an existing store as it is")
  func allOrNothing() throws {
    let desk = try Desk()
    defer { desk.remove() }
    #expect(try desk.importing(["--store", desk.store]).status == 0)
    let before = try Data(contentsOf: URL(filePath: desk.store))
    let again = try desk.importing(["--store", desk.store])
    #expect(again.status == 4)
    #expect(again.complaint.contains("province-2026-11-22"))
    try desk.change("council.csv", "date,2026-11-22,", to: "date,2026-11-23,")
    #expect(try desk.importing(["--store", desk.store, "--dry-run"]).status == 0)
    try desk.change("products.csv", "42-18532-903-2026", to: "42-18532-901-2026")
    #expect(try desk.importing(["--store", desk.store]).status == 3)
    #expect(try Data(contentsOf: URL(filePath: desk.store)) == before)
  }

  @Test("A second sitting goes into the same store")
  func second() throws {
    let desk = try Desk()
    defer { desk.remove() }
    #expect(try desk.importing(["--store", desk.store]).status == 0)
    try desk.change("council.csv", "date,2026-11-22,", to: "id,dot-2,\ndate,2026-11-22,")
    #expect(try desk.importing(["--store", desk.store, "--absent", "m5:đi công tác"]).status == 0)
    #expect(try Program.run(["verify", desk.store]).status == 0)
    let tally = try JSONValue(parsing: Program.run(["tally", desk.store, "--sitting", "dot-2", "--json"]).output)
    #expect(tally.asArray?.compactMap { $0["of"]?.asInteger } == [4, 4, 4])
  }

  @Test("Where the PINs cannot be told, no sitting is set up, neither in a new store nor in one that is there")
  func untold() throws {
    let desk = try Desk()
    defer { desk.remove() }
    func importing(_ more: [String] = []) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(filePath: Program.path())
      process.arguments =
        ["sitting", "import", "\(desk.folder)/council.csv", "\(desk.folder)/products.csv", "--store", desk.store] + more
      process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }
    #expect(try importing() == 1)
    #expect(!FileManager.default.fileExists(atPath: desk.store))
    #expect(try desk.importing(["--store", desk.store]).status == 0)
    let records = try JSONValue(parsing: Program.run(["verify", desk.store, "--json"]).output)["records"]
    try desk.change("council.csv", "date,2026-11-22,", to: "id,dot-2,\ndate,2026-11-22,")
    #expect(try importing() == 1)
    #expect(try JSONValue(parsing: Program.run(["verify", desk.store, "--json"]).output)["records"] == records)
    let told = try desk.importing(["--store", desk.store])
    #expect(told.status == 0 && told.output.contains("Mã khôi phục"))
  }

  @Test("The default store's folder is made; a dry run makes nothing")
  func defaultStore() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let environment = ["XDG_DATA_HOME": "\(desk.folder)/data"]
    #expect(try desk.importing(["--dry-run"], environment: environment).status == 0)
    #expect(!FileManager.default.fileExists(atPath: "\(desk.folder)/data"))
    #expect(try desk.importing(environment: environment).status == 0)
    #expect(try Program.run(["verify", "\(desk.folder)/data/ocop/ocop.ocop"]).status == 0)
  }

  @Test("Store trouble is status 5, a missing file 3, an unknown member 3, wrong usage 2")
  func statuses() throws {
    let desk = try Desk()
    defer { desk.remove() }
    #expect(try desk.importing(["--store", "\(desk.folder)/none/kho.ocop"]).status == 5)
    #expect(try desk.importing(["--store", "\(desk.folder)/council.csv"]).status == 5)
    #expect(try desk.importing(["--store", desk.store, "--absent", "m9"]).status == 3)
    #expect(try desk.importing(["--store", desk.store, "--absent", "m3", "--absent", "m3"]).status == 3)
    #expect(try Program.run(["sitting", "import", "\(desk.folder)/none.csv", "-", "--store", desk.store]).status == 3)
    #expect(try Program.run(["sitting", "import", "\(desk.folder)/council.csv"]).status == 2)
    #expect(!FileManager.default.fileExists(atPath: desk.store))
  }
}
