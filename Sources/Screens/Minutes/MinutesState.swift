import Council
import Documents

/// Whether the minutes are final.
struct MinutesState: Hashable, Sendable {
  /// Products concluded.
  let concluded: Int
  let all: Int
  /// Number of the session that is open; nil where none is.
  let openSession: Int?
  /// Versions so far, the oldest first.
  let versions: [Printing]

  init(_ material: MinutesMaterial) {
    concluded = material.items.count { $0.isConcluded }
    all = material.items.count
    openSession = material.log.open?.number
    versions = material.versions
  }

  /// True until every product is concluded and every session closed.
  var isDraft: Bool { concluded < all || all == 0 || openSession != nil }

  /// True where these minutes are printed, and say what they say until a correction is opened.
  var isPrinted: Bool { versions.last?.issue != nil }
}
