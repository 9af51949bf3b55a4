import Council
import CouncilFixtures
import Foundation
import Glibc
import Rating
import SQLiteStore
import Sealing
import TestSupport
import Testing

/// Fifteen members at once on one file, some of whose programs are killed at random.
///
/// For some seconds here; `OCOP_CROWD_SECONDS=600 swift test --filter CrowdTests` is the long run, a tick a second
/// each, and prints what a save took.
@Suite("A crowd on one file")
struct CrowdTests {
  private static let members = (1...15).map { number in
    Member(id: "u\(number)", name: "Ủy viên \(number)", office: "", role: number == 1 ? .chair : .member)
  }

  /// One member's program, started again when it is killed.
  private final class Scorer {
    let member: String
    let path: String
    let pause: Int
    private var process: Process?
    private var output: Pipe?
    private(set) var lines: [[Int]] = []

    init(_ member: String, _ path: String, pause: Int) {
      self.member = member
      self.path = path
      self.pause = pause
    }

    func start() throws {
      let process = Process()
      let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      process.executableURL = folder.appendingPathComponent("store-probe")
      process.arguments = [path, member, "\(Int.max)", "\(pause)"]
      process.environment = ["SWIFT_BACKTRACE": "enable=no"]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      self.process = process
      self.output = output
    }

    /// Kills the program, whatever it is at, and takes what it had acknowledged.
    func kill() throws {
      guard let process, let output else { return }
      Glibc.kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      lines += text.split(separator: "\n").map { $0.split(separator: " ").compactMap { Int($0) } }
    }
  }

  @Test("loses no acknowledged tick and never stands still, and the record gives the tables again")
  func crowd() throws {
    let asked = ProcessInfo.processInfo.environment["OCOP_CROWD_SECONDS"].flatMap { Int($0) }
    let folder = Folder()
    let path = folder.file()
    let store = try SQLiteStore.create(path, crypto: .sodium)
    let council = store.engine.store
    _ = try council.performAll(Fixture.setUp(members: Self.members))
    try Fixture.signIn(council, ["u1"])
    try council.perform(
      Act.move(product: Fixture.products[0], from: .waiting, to: .scoring, reason: ""), Fixture.sittingID,
      .member("u1"), Fixture.time(95))
    try store.close()
    let scorers = Self.members.map { Scorer($0.id, path, pause: asked == nil ? 150 : 1000) }
    for scorer in scorers { try scorer.start() }
    var random = SeededGenerator(seed: 15)
    let end = ContinuousClock.now + .seconds(asked ?? 6)
    var killed = 0
    while ContinuousClock.now < end {
      usleep(UInt32.random(in: 200_000...900_000, using: &random))
      guard let scorer = scorers.randomElement(using: &random) else { continue }
      try scorer.kill()
      try scorer.start()
      killed += 1
    }
    for scorer in scorers { try scorer.kill() }
    try check(scorers, path)
    let times = scorers.flatMap(\.lines).compactMap { $0.count > 1 ? $0[1] : nil }.sorted()
    #expect(times.count > 30 && killed > 3)
    if asked != nil {
      print("\(times.count) ticks, \(killed) kills; a save took, in ms, half the time at most")
      print(
        "\(times[times.count / 2] / 1000), p99 \(times[times.count * 99 / 100] / 1000), worst \(times[times.count - 1] / 1000)"
      )
    }
  }

  private func check(_ scorers: [Scorer], _ path: String) throws {
    let verification = try SQLiteStore.verify(path, crypto: .sodium)
    #expect(verification.faults == [])
    let store = try SQLiteStore.open(path, crypto: .sodium)
    let council = store.engine.store
    var numbers: Set<Int> = []
    for scorer in scorers {
      let acknowledged = scorer.lines.compactMap(\.first)
      #expect(acknowledged == acknowledged.sorted() && !acknowledged.isEmpty, "\(scorer.member)")
      numbers.formUnion(acknowledged)
      // The last tick shown as saved stands, unless one more was written when the signal came.
      try Fixture.signIn(council, [scorer.member])
      let sheet = try council.sheet(Fixture.sittingID, Fixture.products[0], scorer.member, scorer.member)
      let last = scorer.lines.last?.last ?? 0
      #expect([last, last % 3 + 1].contains(sheet.choices["1.1"]), "\(scorer.member)")
    }
    #expect(numbers.count == scorers.reduce(0) { $0 + $1.lines.count })
    #expect(numbers.allSatisfy { $0 <= verification.records })
    try store.close()
  }
}
