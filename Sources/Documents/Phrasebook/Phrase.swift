/// A phrase of the papers that a council may word for itself; the raw value is its key in `wording.json`.
///
/// What carries the law's meaning or the record stays in the code: verdicts, drafts, samples, the code of the record.
public enum Phrase: String, Hashable, Sendable, CaseIterable {
  // Every paper.
  case recipients = "recipients.heading"

  // Minutes, and the summary beside them.
  case minutesNumber = "minutes.number"
  case minutesBegin = "minutes.begin"
  case minutesPlace = "minutes.place"
  case minutesAttendance = "minutes.attendance"
  case minutesBasis = "minutes.basis"
  case minutesBases = "minutes.bases"
  case minutesProducts = "minutes.products"
  case minutesSummary = "minutes.summary"
  case minutesEnd = "minutes.end"
  case minutesSecretary = "minutes.secretary"
  case minutesPresiding = "minutes.presiding"
  case minutesRecipients = "minutes.recipients"
  case summaryTitle = "summary.title"
  case summaryByStar = "summary.byStar"

  // The letter to the next level.
  case letterNumber = "letter.number"
  case letterPlaceAndDate = "letter.placeAndDate"
  case letterTitle = "letter.title"
  case letterSubject = "letter.subject"
  case letterTo = "letter.to"
  case letterBases = "letter.bases"
  case letterResult = "letter.result"
  case letterRequest = "letter.request"
  case letterClosing = "letter.closing"
  case letterSignature = "letter.signature"
  case letterRecipients = "letter.recipients"
  case letterList = "letter.list"
  case letterListNote = "letter.listNote"

  // The decision of recognition.
  case decisionNumber = "decision.number"
  case decisionPlaceAndDate = "decision.placeAndDate"
  case decisionTitle = "decision.title"
  case decisionSubject = "decision.subject"
  case decisionBases = "decision.bases"
  case decisionResult = "decision.result"
  case decisionExecution = "decision.execution"
  case decisionSignature = "decision.signature"
  case decisionRecipients = "decision.recipients"
  case decisionList = "decision.list"
  case decisionListNote = "decision.listNote"

  // The minutes of a working session.
  case sessionAuthority = "session.authority"
  case sessionBody = "session.body"
  case sessionNumber = "session.number"
  case sessionTitle = "session.title"
  case sessionBegin = "session.begin"
  case sessionPlace = "session.place"
  case sessionEnd = "session.end"
  case sessionSecretary = "session.secretary"
  case sessionChair = "session.chair"
  case sessionRecipients = "session.recipients"

  // The advisory group's report.
  case advisoryBody = "advisory.body"
  case advisoryNumber = "advisory.number"
  case advisoryPlaceAndDate = "advisory.placeAndDate"
  case advisoryTitle = "advisory.title"
  case advisorySubject = "advisory.subject"
  case advisoryTo = "advisory.to"
  case advisoryBases = "advisory.bases"
  case advisoryClosing = "advisory.closing"
  case advisorySignature = "advisory.signature"
  case advisoryRecipients = "advisory.recipients"

  /// True for a list of lines; else the phrase is one line.
  public var isList: Bool {
    switch self {
    case .minutesBases, .minutesRecipients, .letterBases, .letterRecipients, .decisionBases, .decisionRecipients,
      .sessionRecipients, .advisoryBases, .advisoryRecipients:
      true
    default: false
    }
  }

  /// The places that the phrase must have, for a paper without them would lack a fact.
  public var required: [Placeholder] {
    switch self {
    case .minutesNumber: [.number]
    case .minutesBegin, .minutesEnd: [.time, .date]
    case .minutesPlace, .sessionPlace: [.place]
    case .minutesBases: [.decision, .law]
    case .sessionBegin, .sessionEnd: [.date]
    case .letterSubject, .letterTo: [.target]
    case .letterBases, .decisionBases, .advisoryBases: [.law, .decision]
    case .letterResult, .decisionResult: [.date, .record]
    case .letterRequest: [.target, .count]
    default: []
    }
  }

  /// The places that the phrase may have, those that it must have first.
  public var allowed: [Placeholder] {
    let others: [Placeholder] =
      switch self {
      case .recipients: []
      case .sessionAuthority, .sessionBody, .sessionNumber, .sessionTitle, .sessionBegin, .sessionPlace, .sessionEnd,
        .sessionSecretary, .sessionChair, .sessionRecipients:
        [.title, .place, .date, .year]
      case .letterBases, .decisionBases, .advisoryBases: sitting + [.issued]
      case .letterNumber, .letterPlaceAndDate, .letterTitle, .letterResult, .letterRequest, .letterClosing,
        .letterSignature, .letterSubject, .letterTo, .letterRecipients, .letterList, .letterListNote:
        sitting + [.target]
      default: sitting
      }
    return required + others.filter { !required.contains($0) }
  }

  /// What every paper of a sitting can tell.
  private var sitting: [Placeholder] { [.authority, .council, .title, .place, .date, .year] }
}
