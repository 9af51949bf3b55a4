import Council
import Rating
import Rulebook

/// What is said of a sitting, before the edition of the law is known.
struct SittingSettings {
  let date: CalendarDate
  let jointCriteria: JointCriteriaSetting
  private let id: String
  private let title: String
  private let authority: String
  private let council: String
  private let decision: String
  private let level: Level.Name
  private let place: String
  private let begins: String?
  private let guests: [String]
  private let recipients: [String]
  private let regulation: Regulation

  /// Reads the settings; nil and faults where one that is needed is missing or wrong.
  init?(_ rows: CouncilRows, _ faults: inout FaultList) {
    let settings = rows.settings
    guard settings.header != nil else { return nil }
    let id = settings.optional(.id, .name, &faults)
    let title = settings.required(.title, &faults)
    let authority = settings.required(.authority, &faults)
    let council = settings.required(.council, &faults)
    let decision = settings.required(.decision, &faults)
    let level = settings.required(.level, .level, &faults)
    let date = settings.required(.date, .date, &faults)
    let place = settings.required(.place, &faults)
    begins = settings.optional(.begins, .clock, &faults)
    jointCriteria = JointCriteriaSetting(settings, &faults)
    regulation = rows.regulation(jointCriteria, &faults)
    guests = settings.list(.guests)
    recipients = settings.list(.recipients)
    guard let title, let authority, let council, let decision, let level, let date, let place else { return nil }
    self.id = id ?? "\(level.rawValue)-\(date)"
    self.title = title
    self.authority = authority
    self.council = council
    self.decision = decision
    self.level = level
    self.date = date
    self.place = place
  }

  /// The level must be one that scores under `edition` on the day.
  func check(under edition: Edition, _ settings: SettingCells, _ faults: inout FaultList) {
    do throws(LevelError) {
      _ = try edition.scoringLevel(level, on: date)
    } catch {
      faults.add(.level(error), line: settings.line(of: .level), column: Setting.level.rawValue)
    }
  }

  /// The sitting, bound to the text of `edition` under `hash`.
  /// - Parameter offersSpread: where nothing is said of the spread, the edition's own is taken.
  func sitting(under edition: Edition, hash: String, offersSpread: Bool) -> Sitting {
    var regulation = regulation
    if offersSpread, let spread = edition.spread {
      regulation.rules.spread = spread
      regulation.sources[Setting.spread.rawValue] = "mặc định của bản \(edition.id), tệp không nêu"
    }
    return Sitting(
      id: id, title: title, authority: authority, council: council, decision: decision, level: level,
      edition: edition.id, editionHash: hash, date: date, place: place, begins: begins, guests: guests,
      recipients: recipients, regulation: regulation)
  }
}
