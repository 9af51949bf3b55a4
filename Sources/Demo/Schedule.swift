import Council
import Rulebook

/// Spreads what is done over the day of a sitting; times never go back.
struct Schedule {
  /// Where a sitting under way has come to.
  private static let now = 16 * 3600 + 30 * 60
  /// How long before the sitting it is set up.
  private static let setUpTime = 30 * 60

  private let date: CalendarDate
  /// Seconds since midnight.
  private let begins: Int
  private let ends: Int

  init(_ plan: Plan) {
    date = plan.date
    begins = Self.seconds(plan.begins) ?? 8 * 3600
    ends = max(begins, plan.ends.flatMap(Self.seconds) ?? Self.now)
  }

  /// Times `steps` in the half hour before the sitting begins.
  func timed(setUp steps: [ProductSteps.Step], in sitting: String) -> [Deed] {
    spread(steps, in: sitting, from: max(0, begins - Self.setUpTime), to: begins)
  }

  /// Times `steps` while the sitting lasts.
  func timed(deeds steps: [ProductSteps.Step], in sitting: String) -> [Deed] {
    spread(steps, in: sitting, from: begins, to: ends)
  }

  private func spread(_ steps: [ProductSteps.Step], in sitting: String, from start: Int, to end: Int) -> [Deed] {
    steps.enumerated().map { place, step in
      Deed(
        step.intent, sitting: Self.isOnRegister(step.intent) ? "" : sitting, actor: step.actor,
        time: moment(start + place * (end - start) / steps.count))
    }
  }

  /// The register belongs to no sitting.
  private static func isOnRegister(_ intent: Intent) -> Bool { if case .act(.season) = intent { true } else { false } }

  /// `2026-11-22T09:41:07+07:00`.
  private func moment(_ seconds: Int) -> Timestamp {
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return Timestamp("\(date)T\(clock.joined(separator: ":"))+07:00")
  }

  /// Seconds since midnight of `HH:mm`.
  private static func seconds(_ clock: String) -> Int? {
    let numbers = clock.split(separator: ":").compactMap { Int($0) }
    return numbers.count == 2 ? numbers[0] * 3600 + numbers[1] * 60 : nil
  }
}
