import Council
import CouncilFixtures
import Exchange
import Rulebook
import RulebookFiles
import Screens
import Sealing
import Season
import SetUp
import TerminalUI

/// A secretary at a machine without a store: what a set-up asks for is done in memory.
struct SetUpDriver {
  var driver: AppDriver
  /// The store, once there is one.
  private(set) var store: CouncilStore?
  /// Files by the path that is typed.
  var files: [String: String] = [:]
  /// What was written for printing.
  private(set) var slips: [[String]] = []
  /// PINs that were handed out, by member.
  private(set) var pins: [String: String] = [:]
  /// How many effects were performed.
  private var done = 0

  private static let time = Timestamp("2026-11-22T07:30:00+07:00")

  /// The law of the source tree.
  static let law = LawSource(
    editions: { try SampleCouncil.library.allEditions() }, setNumbers: { try SampleCouncil.library.setNumbers(of: $0) },
    set: { try SampleCouncil.library.set($1, of: $0) },
    dossierList: { try SampleCouncil.library.dossierList(of: $0) },
    provinces: { [Province(code: "40", name: "Nghệ An"), Province(code: "42", name: "Hà Tĩnh")] }, digest: .sodium
  ).remembering()

  /// Starts without a store.
  init(_ language: Language = .vietnamese, columns: Int = 80, rows: Int = 24) {
    var app = App.welcome(language)
    app.law = Self.law
    driver = AppDriver(app, columns: columns, rows: rows)
  }

  /// Starts where `driver` is, with the law.
  init(_ driver: AppDriver) {
    self.driver = driver
    self.driver.app.law = Self.law
    store = driver.app.desk?.store
    done = driver.effects.count
  }

  /// Starts with the sitting of a store, as its `number`-th member.
  init(_ desk: Desk, member number: Int, columns: Int = 80, rows: Int = 24) throws {
    var app = try App.signIn(desk)
    app.law = Self.law
    store = desk.store
    driver = AppDriver(app, columns: columns, rows: rows)
    driver.press("\(number) Enter")
    driver.givePIN()
  }

  /// Presses keys by their names.
  mutating func press(_ names: String) throws {
    for name in names.split(separator: " ") {
      driver.press(String(name))
      try perform()
    }
  }

  /// Hands in any event and does what comes of it.
  mutating func send(_ event: Event) throws {
    driver.send(event)
    try perform()
  }

  /// Types texts, Enter behind each.
  mutating func fill(_ texts: String...) throws {
    for text in texts {
      driver.type(text)
      try press("Enter")
    }
  }

  /// The screen as text.
  var text: String { driver.text }

  private mutating func perform() throws {
    while done < driver.effects.count {
      done += 1
      if case .setUp(let request) = driver.effects[done - 1] { try perform(request) }
    }
  }

  private mutating func perform(_ request: SetUpRequest) throws {
    switch request {
    case .read(let list, let path): driver.app.receive(.setUp(read(list, path)))
    case .create(let draft):
      do {
        let setUp = try draft.setUp(Self.law)
        let store = try store ?? CouncilStore.inMemory(crypto: .glass())
        let slip = try setUp.write(to: store, by: .account("van-phong"), at: Self.time)
        self.store = store
        answer(setUp.sitting.id, slip)
      } catch let refusal as Refusal {
        driver.app.receive(.setUp(.failed(refusal.explanation(in: .vietnamese))))
      }
    case .change(let draft):
      guard let desk = driver.app.desk, let member = desk.member else { return }
      do {
        let stored = try StoredSitting(desk.store, desk.sitting.id)
        let changes = SetUpChanges(
          of: stored, to: try draft.setUp(Self.law, changing: stored), removing: draft.removals)
        answer(
          desk.sitting.id,
          try changes.write(to: desk.store, desk.sitting.id, by: .member(member.id), at: Self.time))
      } catch let refusal as Refusal {
        driver.app.receive(.setUp(.failed(refusal.explanation(in: .vietnamese))))
      }
    case .writeSlip(let lines, _):
      slips.append(lines)
      driver.app.receive(.setUp(.slipWritten("Đã ghi.")))
    case .open(let sitting):
      guard let store else { return }
      var app = try App.signIn(Desk(store, sitting: sitting, language: .vietnamese))
      app.law = Self.law
      let size = driver.size
      driver = AppDriver(app, columns: size.columns, rows: size.rows)
      done = 0
    }
  }

  private mutating func answer(_ sitting: String, _ slip: PINSlip?) {
    for pin in slip?.pins ?? [] { pins[pin.member.id] = pin.pin }
    let lines = slip.map { slip in
      ["Mã PIN:"] + slip.pins.map { "  000000  \($0.member.id)  \($0.member.name)" }
        + (slip.recoveryCode == nil ? [] : ["Mã khôi phục:", "  AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"])
    }
    driver.app.receive(.setUp(.done(sitting: sitting, slip: lines ?? [])))
  }

  private func read(_ list: SetUpRequest.List, _ path: String) -> SetUpReply {
    guard let text = files[path] else { return .failed("\(path): không có tệp này") }
    let file = NamedFile(name: path, bytes: Array(text.utf8))
    do {
      return switch list {
      case .members: .members(try file.members())
      case .products: .products(try file.products())
      }
    } catch let faults as ImportFaults {
      return .faults(faults.faults.map { $0.explanation(in: .vietnamese) })
    } catch {
      return .failed("\(error)")
    }
  }
}

extension SetUpDriver {
  /// Fills in everything that a sitting needs, beginning on the overview.
  mutating func fillIn() throws {
    try fillInCouncil()
    try press("4 t")
    try fill("42-18532-007-2026", "Nước mắm Thu Hùng", "HTX Thu Hùng")
    driver.type("nuoc mam")
    try press("Enter Enter")
    try fill("Thôn 1, xã Kỳ Xuân", "0912345678")
    driver.press("Escape")
  }

  /// The same without products.
  mutating func fillInCouncil() throws {
    try press("1")
    try fill("UBND tỉnh Hà Tĩnh", "", "Quyết định số 1234/QĐ-UBND ngày 15/10/2026", "", "", "22/11/26", "8:00")
    try fill("Trụ sở UBND tỉnh", "20/10/2026", "", "Báo Hà Tĩnh; UBND các xã", "Lưu: VT, HĐ", "")
    try press("3 t")
    try fill("Trần Thị Minh Nguyệt", "UBND tỉnh", "", "")
    try press("t")
    try fill("Nguyễn Đức Thắng", "Sở Công Thương", "", "")
    try press("t")
    try fill("Võ Thị Lan", "Văn phòng điều phối")
    try press("Right Enter C-u")
    try fill("t1")
    driver.press("Escape")
  }
}
