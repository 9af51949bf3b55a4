import Council
import Rulebook
import Season

/// What is late or due soon on a day, the most urgent first.
public struct DeadlineList: Sendable {
  /// How many days are looked ahead where nobody says otherwise.
  public static let usualHorizon = 180
  /// Days within which the body that recognised withdraws, from the finding (Điều 8.4 of 26/2026).
  public static let withdrawalDays = 15

  public let today: CalendarDate
  /// By last day, then by the dossier's code.
  public let deadlines: [Deadline]

  /// Reckons what is due.
  ///
  /// - Parameters:
  ///   - dossiers: all of a register.
  ///   - entries: what they have.
  ///   - editions: the law; rounds and certificates follow the one in force `today`, a dossier the one of its filing.
  ///   - today: the day looked from.
  ///   - horizon: days ahead; what is late is listed always.
  public init(
    dossiers: [RegisteredDossier], entries: RegisterEntries, editions: [Edition], today: CalendarDate,
    horizon: Int = usualHorizon
  ) {
    self.today = today
    let docket = Docket(dossiers: dossiers, entries: entries, editions: editions, today: today)
    let last = today.dayNumber + horizon
    deadlines = (docket.rounds + dossiers.flatMap(docket.deadlines)).filter { $0.day.dayNumber <= last }
      .sorted { ($0.day, $0.dossier?.code ?? "", $0.key) < ($1.day, $1.dossier?.code ?? "", $1.key) }
  }

  /// Reads the register of `store`.
  public init(
    of register: CouncilRegister, editions: [Edition], today: CalendarDate, horizon: Int = usualHorizon
  ) throws {
    self.init(
      dossiers: try register.dossiers(), entries: try register.entries(), editions: editions, today: today,
      horizon: horizon)
  }

  /// Those whose last day has passed.
  public var late: [Deadline] { deadlines.filter { $0.daysLeft(on: today) < 0 } }
}
