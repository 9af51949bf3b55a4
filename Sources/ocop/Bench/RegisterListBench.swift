import Council
import Demo
import Foundation
import Rulebook
import SQLiteStore
import Screens
import Season
import TerminalUI

/// Measures the register's list on 20 000 dossiers, from the store to the painted canvas.
struct RegisterListBench {
  private static let count = 20_000
  private static let window = Size(columns: 100, rows: 30)

  let surroundings: Surroundings
  let runs: Int

  func measure() throws -> [Measurement] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ocop-register-\(getpid())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try DemoWriter(surroundings).write(to: folder, products: 1)
    let store = try LiveStore.open("\(folder)/\(DemoSitting.province2026.rawValue).ocop")
    _ = try store.performAll(Self.deeds)
    let desk = try Desk(store, language: .vietnamese)
    var screen = try RegisterScreen(desk, law: nil)
    _ = screen.handle(.key(.character("/")))
    return [
      try .milliseconds("register_load_20000", runs: runs) { _ = try store.register.dossiers() },
      try .milliseconds("register_open_20000", runs: runs) { screen = try RegisterScreen(desk, law: nil) },
      keys("register_key_to_repaint_20000", on: &screen, Array(repeating: .down, count: 20)),
      .milliseconds("register_sort_by_name_20000", runs: runs) {
        var fresh = screen
        _ = fresh.handle(.key(.character("o")))
      },
      keys("register_search_20000", on: &screen, "nuoc mam".map(Key.character)),
      keys("register_near_search_20000", on: &screen, "nuocc mamm".map(Key.character)),
    ]
  }

  /// Presses `keys` one by one, from the key to the painted canvas; letters go into the search.
  private func keys(_ name: String, on screen: inout RegisterScreen, _ keys: [Key]) -> Measurement {
    var values: [Double] = []
    for run in 0...runs {
      if keys.first != .down { _ = screen.handle(.key(.character("/"))) }
      for key in keys {
        let start = ContinuousClock.now
        _ = screen.handle(.key(key))
        var canvas = Canvas(size: Self.window)
        screen.draw(on: &canvas)
        if run > 0 { values.append((ContinuousClock.now - start).milliseconds) }
      }
      if screen.isEditing { _ = screen.handle(.key(.escape)) }
    }
    return Measurement(name: name, unit: "ms", values: values)
  }

  /// Dossiers of invented producers, three words of name each, in 500 communes.
  private static var deeds: [Deed] {
    let first = ["Nước mắm", "Mật ong", "Bánh ram", "Rượu sim", "Gạo nếp", "Cam bù", "Ruốc tôm", "Đậu phộng"]
    let second = ["thượng hạng", "truyền thống", "rang muối", "một nắng", "nguyên chất", "cốt nhĩ", "sấy dẻo"]
    let day = CalendarDate(year: 2026, month: 3, day: 2)
    return (0..<count).compactMap { number in
      guard let day,
        let code = ProductCode(
          province: "42", commune: String(18000 + number % 500), serial: number / 500 + 1, year: 2026)
      else { return nil }
      let name = "\(first[number % first.count]) \(second[number % second.count]) mẫu \(number)"
      let dossier = Dossier(
        code: code.description, name: name, producer: "Hộ mẫu \(number)", commune: "Xã mẫu \(number % 500)", year: 2026)
      return Deed(
        .season(.enrol(dossier, stage: .idea, date: day, reason: "")), sitting: "", actor: .account("bench"),
        time: Timestamp("2026-11-22T08:00:00+07:00"))
    }
  }
}
