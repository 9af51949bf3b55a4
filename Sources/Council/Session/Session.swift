import Rulebook

/// One session (buổi) of a sitting, as it is opened.
public struct Session: Hashable, Sendable {
  /// From 1, without gaps.
  public let number: Int
  public let date: CalendarDate
  /// `HH:mm`; nil until known.
  public let begins: String?
  /// Where it meets; nil for the sitting's own place.
  public let place: String?

  /// Creates a session.
  public init(number: Int, date: CalendarDate, begins: String?, place: String? = nil) {
    self.number = number
    self.date = date
    self.begins = begins
    self.place = place
  }

  /// The first session of `sitting`: its day, hour and place.
  public static func first(of sitting: Sitting) -> Session {
    Session(number: 1, date: sitting.date, begins: sitting.begins)
  }
}

/// A session as it was held, or is being held.
public struct HeldSession: Hashable, Sendable {
  public let session: Session
  /// `HH:mm`; nil while it is open.
  public let ends: String?
  /// Number of the record by which a product began to be scored in it for the first time; nil until then.
  public let scoringSince: Int?

  /// Creates a held session.
  public init(session: Session, ends: String? = nil, scoringSince: Int? = nil) {
    self.session = session
    self.ends = ends
    self.scoringSince = scoringSince
  }

  public var number: Int { session.number }
  public var isOpen: Bool { ends == nil }
}

/// Attendance as it was noted: what holds from when on.
public struct AttendanceEntry: Hashable, Sendable {
  /// Number of the record.
  public let number: Int
  /// When it was noted, which is when it takes effect.
  public let time: Timestamp
  /// The session that was open; nil where none was.
  public let session: Int?
  public let attendance: Attendance

  /// Creates an entry.
  public init(number: Int, time: Timestamp, session: Int?, attendance: Attendance) {
    self.number = number
    self.time = time
    self.session = session
    self.attendance = attendance
  }
}

/// That a product was handed over to a deputy, or taken back.
public struct HandOver: Hashable, Sendable {
  /// Product's code.
  public let product: String
  /// Member's id; nil where the chair took the product back.
  public let to: String?
  public let reason: String
  public let time: Timestamp

  /// Creates a note.
  public init(product: String, to: String?, reason: String, time: Timestamp) {
    self.product = product
    self.to = to
    self.reason = reason
    self.time = time
  }
}

/// The sessions of a sitting with everything that was noted about who was there and who led.
public struct SittingLog: Hashable, Sendable {
  /// In their order; the last one may be open.
  public let sessions: [HeldSession]
  /// In the order of the record.
  public let entries: [AttendanceEntry]
  /// In the order of the record.
  public let handOvers: [HandOver]

  /// Creates a log; empty by default.
  public init(sessions: [HeldSession] = [], entries: [AttendanceEntry] = [], handOvers: [HandOver] = []) {
    self.sessions = sessions
    self.entries = entries
    self.handOvers = handOvers
  }

  /// The session that is open now; nil between sessions.
  public var open: HeldSession? { sessions.last { $0.isOpen } }
}
