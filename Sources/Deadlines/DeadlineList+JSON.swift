import Rulebook
import Season
import StrictJSON

extension DeadlineList {
  /// The day looked from, and every deadline with its words in `language`.
  public func json(in language: Language) -> JSONValue {
    .members([
      "today": .string(today.description),
      "deadlines": .array(deadlines.map { $0.json(on: today, in: language) }),
    ])
  }
}

extension Deadline {
  fileprivate func json(on today: CalendarDate, in language: Language) -> JSONValue {
    .members([
      "day": .string(day.description), "daysLeft": .integer(daysLeft(on: today)), "key": .string(key),
      "title": .string(title(in: language)), "task": .string(task(in: language)),
      "dossier": dossier.map { .members(["code": .string($0.code), "name": .string($0.name)]) } ?? .null,
    ])
  }
}
