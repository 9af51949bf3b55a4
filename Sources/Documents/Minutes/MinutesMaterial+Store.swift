import Council
import Rulebook

extension MinutesMaterial {
  /// Gathers the material from what anyone may read in `store`; products still in scoring come without a rating.
  ///
  /// Minutes that were printed keep the code of their print, and tell the keys that there were then: every copy of a
  /// version is the same.
  ///
  /// - Parameter number: number of the minutes; nil leaves room for it.
  public init(of sitting: String, in store: CouncilStore, number: Int? = nil) throws {
    let held = try store.sitting(sitting)
    let versions = try store.printings(sitting)
    let ratings = try store.tally(sitting, nil).map { ($0.product.code, $0) }
    let tallied = Dictionary(ratings) { first, _ in first }
    let issue = versions.last?.issue
    let signatures = try store.signatures(sitting)
    let joint = held.regulation.jointCriteria
    let agreed = try joint.isEmpty ? [] : store.agreed(sitting).filter { joint.contains($0.criterion) }
    let items = try store.agenda(sitting, nil).map { line in
      Item(
        product: line.product, stage: line.stage, pinned: try store.set(line.product.setHash),
        conclusion: line.conclusion,
        answer: line.conclusion == nil ? nil : tallied[line.product.code]?.answer,
        agreed: agreed.filter { $0.product == line.product.code },
        versions: line.conclusion == nil ? nil : try store.versions(sitting, line.product.code),
        opinion: line.opinion, adopted: tallied[line.product.code]?.adopted)
    }
    self.init(
      sitting: held, members: try store.members(sitting), attendance: try store.attendance(sitting),
      log: try store.log(sitting), edition: try store.edition(held.editionHash), items: items,
      signatures: issue.map { issue in signatures.map { $0.before(issue.record) } } ?? signatures,
      head: try issue?.head ?? store.head()?.code,
      number: number, versions: versions)
  }
}
