import Council
import Deadlines
import Rulebook

/// "matter last-day" of what is due on `today`, rounds left out.
func due(
  on today: String, _ dossiers: [RegisteredDossier], _ entries: RegisterEntries = RegisterEntries()
) throws -> [String] {
  try list(on: today, dossiers, entries).deadlines.filter { $0.dossier != nil }.map { "\($0.key) \($0.day)" }
}

/// What is due on `today`.
func list(
  on today: String, _ dossiers: [RegisteredDossier] = [], _ entries: RegisterEntries = RegisterEntries(),
  horizon: Int = DeadlineList.usualHorizon
) throws -> DeadlineList {
  DeadlineList(
    dossiers: dossiers, entries: entries, editions: try Facts.editions.get(), today: try Facts.day(today),
    horizon: horizon)
}
