import Council
import Documents
import Rating

extension MinutesMaterial {
  /// Gathers the material of the desk's sitting, as far as it is revealed.
  public init(_ desk: Desk) throws {
    let store = desk.store
    let sitting = desk.sitting.id
    let answers = Dictionary(
      try store.tally(sitting, nil).map { ($0.product.code, $0.answer) }, uniquingKeysWith: { first, _ in first })
    self.init(
      sitting: try store.sitting(sitting), members: try store.members(sitting),
      attendance: try store.attendance(sitting), edition: try store.edition(desk.sitting.editionHash),
      items: try store.agenda(sitting, desk.member?.id).map { item in
        Item(
          product: item.product, stage: item.stage, pinned: try store.set(item.product.setHash),
          conclusion: item.conclusion, answer: answers[item.product.code] ?? nil)
      },
      head: try store.head()?.code)
  }
}
