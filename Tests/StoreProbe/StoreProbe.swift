import Council
import CouncilFixtures
import Glibc
import SQLiteStore
import Sealing

/// Changes one tick of one sheet back and forth, and prints for each, once it is durable, the number of the record and
/// the microseconds that it took.
///
/// `store-probe FILE MEMBER [COUNT [MILLISECONDS]]`: so many ticks, so far apart; the tests kill it at random moments
/// and look for what it had acknowledged.
@main
enum StoreProbe {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else { exit(2) }
    let store = try SQLiteStore.open(arguments[1], crypto: .sodium)
    let member = arguments[2]
    let limit = arguments.count > 3 ? Int(arguments[3]) ?? .max : .max
    let pause = arguments.count > 4 ? UInt32(arguments[4]) ?? 0 : 0
    let product = Fixture.products[0]
    let council = store.engine.store
    try Fixture.signIn(council, [member])
    let own = try council.sheet(Fixture.sittingID, product, member, member)
    var before = own.choices["1.1"]
    var done = 0
    while done < limit {
      let after = (before ?? 0) % 3 + 1
      let tick = Intent.tick(product: product, member: member, criterion: "1.1", before: before, after: after)
      let start = ContinuousClock.now
      let row = try council.perform(tick, Fixture.sittingID, .member(member), Fixture.time(done))
      let microseconds = (ContinuousClock.now - start).components.attoseconds / 1_000_000_000_000
      // One write(2) a line: what stands in the pipe was acknowledged, whole lines only.
      let line = Array("\(row.number) \(microseconds) \(after)\n".utf8)
      guard write(STDOUT_FILENO, line, line.count) == line.count else { exit(1) }
      before = after
      done += 1
      if pause > 0 { usleep(pause * 1000) }
    }
    try store.close()
  }
}
