import Council
import CouncilFixtures
import Rulebook
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Somebody at the keyboard who knows nothing, but signs in now and then.
struct RandomWalk {
  private var random: SeededGenerator
  private(set) var walk: SetUpDriver
  private let memory = MemoryStore()

  private static let keys: [Key] =
    [
      .up, .down, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .enter, .enter, .escape, .tab,
      .backTab, .backspace, .delete, .insert, .wordLeft, .wordRight, .function(2), .function(3), .function(4),
      .function(5), .function(6), .function(9), .function(12), .control("u"), .control("l"), .control("p"),
      .control("t"), .control("w"), .control("k"), .control("y"), .control("_"), .control("s"),
    ] + "abcdefghijklmnopqrstuvwxyz/?:.-,0123456789 ộĐ".map { .character($0) }

  /// Where the palette leads, by what is typed into it.
  private static let errands = [
    "so ho so", "lich", "bao cao", "phien", "bien ban", "in giay", "pin", "ruou", "chep", "register", "print", "papers",
  ]

  /// Before the first member has signed in, in a store that holds something of everything; one walk in eight starts
  /// without a store.
  init(seed: Int) throws {
    random = SeededGenerator(seed: UInt64(seed))
    let language = Language.allCases[seed % 2]
    guard seed % 8 != 0 else {
      walk = SetUpDriver(language)
      return
    }
    var register = try SampleRegister()
    register.council.add(String(repeating: "Nước mắm ", count: 13) + "xxx", .closed, worse: [0, 3, 1])
    register.council.add(
      "日本語 👩‍🌾 Rượu", producer: String(repeating: "Hợp tác xã", count: 12), .concluded, worse: [2])
    register.council.add("Gạo", .scoring(submitted: 1))
    walk = SetUpDriver(AppDriver(try App.signIn(register.council.desk(language: language, on: memory))))
    walk.driver.app.season = SampleSeason.source
  }

  /// Does `count` things.
  mutating func go(_ count: Int) throws {
    for _ in 0..<count {
      try step()
      expectWhole(walk.driver.canvas)
    }
  }

  private mutating func step() throws {
    if walk.driver.app.top is SignInScreen, Int.random(in: 0..<3, using: &random) == 0 {
      return try walk.press("\(Int.random(in: 1...7, using: &random)) Enter")
    }
    if walk.driver.app.top is PINScreen, Int.random(in: 0..<4, using: &random) != 0 {
      for digit in Fixture.pin { try walk.press(String(digit)) }
      return try walk.press("Enter")
    }
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<80: try walk.send(.key(Self.keys.randomElement(using: &random) ?? .enter))
    case 80..<83:
      let size = walk.driver.size
      let row = Int.random(in: -1...size.rows, using: &random)
      try walk.send(.click(Point(row: row, column: Int.random(in: -1...size.columns, using: &random))))
    case 83..<86: try walk.send(.wheel(Int.random(in: -3...3, using: &random)))
    case 86..<89: try walk.send(.paste(HardText.random(using: &random)))
    case 89..<92: resize()
    case 92..<94: walk.driver.app.refresh()
    case 94: walk.driver.answer(.said("Đã ghi: a.pdf"))
    case 95: lock()
    case 96: try walk.send(Bool.random(using: &random) ? .tick : .wake)
    default:
      try walk.press("C-p")
      for letter in Self.errands.randomElement(using: &random) ?? "" { try walk.send(.key(.character(letter))) }
      try walk.press("Enter")
    }
  }

  private mutating func resize() {
    // Mostly a window in which there is something to see.
    let isAny = Int.random(in: 0..<4, using: &random) == 0
    walk.driver.resize(
      columns: Int.random(in: isAny ? 0...300 : 80...120, using: &random),
      rows: Int.random(in: isAny ? 0...100 : 24...40, using: &random))
  }

  private mutating func lock() {
    guard let desk = walk.driver.app.desk, let member = desk.member, !walk.driver.app.isLocked else { return }
    walk.driver.app.lock()
    desk.store.keys.lock(desk.sitting.id, member.id)
  }

  /// Replays the record on empty tables: what it found against the tables that the walk left.
  func verified() throws -> Verification {
    var verifier = Verifier(crypto: .glass(), asked: nil)
    for row in memory.record { if !verifier.take(StoredRow(row)) { break } }
    try memory.read { reader in
      for table in Table.all {
        try verifier.compare(table) { take in try reader.scan(table, prefix: [], columns: nil, take) }
      }
    }
    return verifier.result
  }
}
