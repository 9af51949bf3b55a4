import Foundation
import GRDB
import TestSupport
import Testing

/// What several programs bring to one register at once.
@Suite("Two programs and one register", .serialized)
struct RegisterRaceTests {
  private static let codes = (1...40).map { "42-18532-\($0)-2026" }

  /// Writes a list of all dossiers with one more column.
  private func list(_ column: String, beside store: String, _ value: (Int) -> String) throws -> String {
    let rows = Self.codes.enumerated().map { "\($1),Sản phẩm mẫu,HTX mẫu,\(value($0))\n" }
    let path = URL(filePath: store).deletingLastPathComponent().appending(path: "\(column).csv").path
    try "code,name,producer,\(column)\n\(rows.joined())".write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }

  private func start(_ arguments: String...) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: DemoFolder.program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Runs the imports together: none can write before all have read what they can.
  private func race(_ imports: [[String]], on store: String) throws -> [Int32] {
    let queue = try DatabaseQueue(path: store)
    let processes = try queue.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      let processes = try imports.map { try start("import", store, $0[0], $0.count > 1 ? $0[1] : "--lang=vi") }
      Thread.sleep(forTimeInterval: 1.5)
      try database.execute(sql: "ROLLBACK")
      return processes
    }
    try queue.close()
    return processes.map { process in
      process.waitUntilExit()
      return process.terminationStatus
    }
  }

  @Test("Lists that change other columns of the same dossiers are both taken")
  func bothTaken() throws {
    let store = try DemoFolder.copy()
    let base = try start("import", store, list("district", beside: store) { _ in "" })
    base.waitUntilExit()
    let phones = try list("phone", beside: store) { "09\($0)" }
    let addresses = try list("address", beside: store) { "Thôn \($0)" }
    #expect(try race([[phones, "--update"], [addresses, "--update"]], on: store) == [0, 0])
    let export = URL(filePath: store).deletingLastPathComponent().appending(path: "so.csv").path
    try start("register", "export", store, export).waitUntilExit()
    let rows = try String(contentsOfFile: export, encoding: .utf8).split(whereSeparator: \.isNewline)
    for (place, code) in Self.codes.enumerated() {
      let row = try #require(rows.first { $0.hasPrefix("\(code),") })
      #expect(row.contains(",09\(place),Thôn \(place),"))
    }
    #expect(try DemoFolder.holds(store))
  }

  @Test("One list that comes twice is taken once and skipped once")
  func takenOnce() throws {
    let store = try DemoFolder.copy()
    let list = try list("phone", beside: store) { "09\($0)" }
    #expect(try race([[list], [list]], on: store) == [0, 0])
    #expect(try DemoFolder.holds(store))
  }
}
