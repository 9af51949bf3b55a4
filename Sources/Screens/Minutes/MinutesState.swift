import Council
import Documents

/// Whether the minutes are final.
struct MinutesState: Hashable, Sendable {
  /// Products concluded.
  let concluded: Int
  let all: Int
  /// Versions so far, the oldest first.
  let versions: [Printing]

  init(_ material: MinutesMaterial) {
    concluded = material.items.count { $0.isConcluded }
    all = material.items.count
    versions = material.versions
  }

  /// True until every product is concluded.
  var isDraft: Bool { concluded < all || all == 0 }

  /// True where these minutes are printed, and say what they say until a correction is opened.
  var isPrinted: Bool { versions.last?.issue != nil }
}
