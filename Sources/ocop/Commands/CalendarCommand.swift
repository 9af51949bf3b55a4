import ArgumentParser
import Council
import Deadlines
import Documents
import Exchange
import Rulebook
import RulebookFiles
import SQLiteStore
import Season
import StrictJSON

/// `ocop calendar STORE [--date D] [--days N] [--json] [--ics FILE]`.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: told(
      "Lịch mùa OCOP: việc quá hạn và sắp đến hạn, gấp nhất trước.",
      "The season's calendar: what is overdue or soon due, most urgent first."))

  @OptionGroup var common: CommonOptions

  @Argument(help: .store) var store: String
  @Option(
    help: .told(
      "Tính đến ngày này, dạng 2026-11-22 (mặc định: hôm nay).", "As on this day, such as 2026-11-22 (default: today).",
      value: "D"))
  var date: String?
  @Option(help: .told("Xem trước bao nhiêu ngày.", "How many days to look ahead.", value: "N")) var days = DeadlineList
    .usualHorizon
  @Flag(help: .json)
  var json = false
  @Option(
    help: .told(
      "Tệp lịch mới để ghi (iCalendar); không ghi đè.",
      "A new calendar file to write (iCalendar); nothing is overwritten.", value: "FILE")) var ics: String?

  func validate() throws {
    guard (0...Self.mostDays).contains(days) else { throw ValidationError("--days: 0–\(Self.mostDays)") }
  }

  /// A hundred years.
  private static let mostDays = 36_525

  func run() throws {
    let now = Clock.system.now()
    guard let today = date.map(CalendarDate.init) ?? now.day else {
      throw OptionFault("--date", "một ngày dạng 2026-11-22", "a date such as 2026-11-22")
    }
    let list = try DeadlineList(
      of: LiveStore.open(store, access: .readOnly).register, editions: common.library().allEditions(),
      today: today, horizon: days)
    if let ics {
      let file = CalendarFile(list, made: now, language: common.language)
      try WholeFile.write(Array(file.text.utf8), toNew: ics)
    }
    if json {
      try Output.print(list.json(in: common.language).prettyText)
    } else if let ics {
      try Output.print(ics)
    } else {
      try Output.print(
        PlainText(width: Self.columns).lines(CalendarText.document(list, language: common.language))
          .joined(separator: "\n"))
    }
  }

  private static let columns = 120
}

extension CalendarFile {
  /// The deadlines of `list` as whole days; `made` is the moment of the file.
  init(_ list: DeadlineList, made: Timestamp, language: Language) {
    self.init(
      name: language.choose("Lịch mùa OCOP", "OCOP season"), stamp: Moment(made.text)?.utcStamp ?? "",
      events: list.deadlines.map { deadline in
        Event(
          id: [deadline.key, deadline.dossier?.code].compactMap(\.self).joined(separator: ".") + "@ocop",
          day: deadline.day,
          summary: "OCOP: " + deadline.title(in: language) + (deadline.dossier.map { " · \($0.name)" } ?? ""),
          description: ([deadline.dossier.map { "\($0.name) (\($0.code)), \($0.producer)" }]
            + [deadline.task(in: language)]).compactMap(\.self).joined(separator: "\n"))
      })
  }
}
