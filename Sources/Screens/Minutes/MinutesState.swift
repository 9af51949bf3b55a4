import Documents

/// Whether the minutes are final.
struct MinutesState: Hashable, Sendable {
  /// Products concluded.
  let concluded: Int
  let all: Int

  init(_ material: MinutesMaterial) {
    concluded = material.items.count { $0.isConcluded }
    all = material.items.count
  }

  /// True until every product is concluded.
  var isDraft: Bool { concluded < all || all == 0 }
}
