import Rulebook
import StrictJSON

/// The last row of the record as far as anyone may know it: nothing of the act itself.
public struct RecordHead: Hashable, Sendable {
  /// From 1.
  public let number: Int
  public let time: Timestamp
  /// 64 hexadecimal digits; kept to the chain.
  let hash: String

  /// Creates the head from the columns of the last row.
  public init(number: Int, time: Timestamp, hash: String) {
    self.number = number
    self.time = time
    self.hash = hash
  }

  /// The code that is printed on minutes.
  public var code: HeadCode { HeadCode(hash: hash) }
}

/// How the rows of the record hang together: each hash covers its row and the hash before.
public enum Chain {
  /// The hash before the first row.
  public static let origin = String(repeating: "0", count: 64)

  /// SHA-256 over the canonical JSON array of every other column, in the order of the table.
  public static func hash(
    number: Int, time: Timestamp, actor: String, sitting: String, act: String, content: String, previous: String,
    by digest: Digest
  ) -> String {
    digest.hexadecimal(
      of: JSONValue.array([
        .integer(number), .string(time.text), .string(actor), .string(sitting), .string(act), .string(content),
        .string(previous),
      ]).canonicalText)
  }

  /// The row that follows `head`.
  static func row(after head: RecordHead?, _ entry: Entry, by digest: Digest) -> RecordRow {
    let number = (head?.number ?? 0) + 1
    let previous = head?.hash ?? origin
    let act = entry.act.recordedName
    let content = entry.act.json.canonicalText
    return RecordRow(
      number: number, time: entry.time, actor: entry.actor, sitting: entry.sitting, act: act, content: content,
      previous: previous,
      hash: hash(
        number: number, time: entry.time, actor: entry.actor.text, sitting: entry.sitting, act: act, content: content,
        previous: previous, by: digest))
  }
}

extension RecordRow {
  /// The row as the head of the record.
  var head: RecordHead { RecordHead(number: number, time: time, hash: hash) }
}

/// An act with who does it, where and when: what becomes a row of the record.
public struct Entry: Hashable, Sendable {
  public let act: Act
  /// Sitting's id.
  public let sitting: String
  public let actor: Actor
  public let time: Timestamp

  /// Creates an entry.
  public init(_ act: Act, sitting: String, actor: Actor, time: Timestamp) {
    self.act = act
    self.sitting = sitting
    self.actor = actor
    self.time = time
  }
}
