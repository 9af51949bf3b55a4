import Council
import CouncilFixtures
import Exchange
import Rulebook
import Season
import SetUp

/// A store with nothing but a register, and lists that are put on it.
struct RegisterDesk {
  static let header = "code,name,producer,set,kind,stage,district,commune,phone,address,year\n"

  let store: CouncilStore
  let date: CalendarDate

  init(date: CalendarDate = Fixture.date) throws {
    store = try CouncilStore.inMemory(crypto: Fixture.crypto)
    self.date = date
  }

  /// Does `acts` by the account.
  func perform(_ acts: [SeasonAct]) throws {
    _ = try store.performAll(
      acts.map { Deed(.season($0), sitting: "", actor: Fixture.operatorAccount, time: Fixture.time(1)) })
  }

  func plan(_ csv: String, updates: Bool = false) throws -> RegisterPlan {
    try plan(ListFile(csv: NamedFile(name: "f.csv", bytes: Array(csv.utf8))), updates: updates)
  }

  func plan(_ list: ListFile, updates: Bool = false) throws -> RegisterPlan {
    try RegisterPlan(
      list, into: store.register, sets: 1...26,
      places: PlaceList(
        provinces: [Province(code: "42", name: "Hà Tĩnh")], former: [Province(code: "30", name: "Hải Dương")],
        communes: store.register.communes()),
      updates: updates, date: date, reason: "nhập từ f.csv")
  }

  /// Puts a list on the register.
  @discardableResult func take(_ csv: String, updates: Bool = false) throws -> RegisterPlan {
    let plan = try plan(csv, updates: updates)
    try perform(plan.acts)
    return plan
  }

  /// What is wrong with a list, one row a line.
  func complaints(_ csv: String, updates: Bool = false) throws -> [String] {
    do {
      _ = try plan(csv, updates: updates)
      return []
    } catch let faults as ImportFaults {
      return faults.rows(in: .vietnamese)
    }
  }
}
