import Rulebook

/// Whole-day events as a calendar program reads them (RFC 5545).
public struct CalendarFile: Hashable, Sendable {
  /// One event.
  public struct Event: Hashable, Sendable {
    /// The same for the same event in every file, so that a later import changes it instead of adding another.
    public let id: String
    public let day: CalendarDate
    public let summary: String
    public let description: String

    /// Creates an event of one day.
    public init(id: String, day: CalendarDate, summary: String, description: String) {
      self.id = id
      self.day = day
      self.summary = summary
      self.description = description
    }
  }

  /// The calendar's name.
  public let name: String
  /// When the file is made, in UTC: `20261122T024107Z`.
  public let stamp: String
  public let events: [Event]

  /// Creates a calendar.
  public init(name: String, stamp: String, events: [Event]) {
    self.name = name
    self.stamp = stamp
    self.events = events
  }

  /// The file: UTF-8, lines ended by CR LF and folded after at most 75 octets.
  public var text: String {
    let lines =
      [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ocop//season calendar//VI", "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
      ] + events.flatMap(lines) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(of event: Event) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(Self.escaped(event.id))", "DTSTAMP:\(stamp)",
      "DTSTART;VALUE=DATE:\(Self.basic(event.day))",
      // The end is the first day after the event.
      "DTEND;VALUE=DATE:\(Self.basic(event.day.adding(days: 1) ?? event.day))",
      "SUMMARY:\(Self.escaped(event.summary))", "DESCRIPTION:\(Self.escaped(event.description))",
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  /// `20261122`.
  private static func basic(_ day: CalendarDate) -> String { day.description.filter { $0 != "-" } }

  /// Text as a value (section 3.3.11): backslash, semicolon, comma and line breaks escaped, no other control characters.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": out += "\\\(scalar)"
      case "\n", "\r": out += "\\n"
      case _ where scalar.properties.generalCategory == .control: out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// A line folded (section 3.1): at most 75 octets each, every further one led by a space; no character is split.
  static func folded(_ line: String) -> String {
    var (out, octets) = ("", 0)
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > longest {
        out += "\r\n "
        octets = 1
      }
      out.unicodeScalars.append(scalar)
      octets += size
    }
    return out
  }

  /// Octets of a line without its end.
  private static let longest = 75
}
