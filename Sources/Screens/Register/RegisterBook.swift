import Council
import Season
import TerminalUI

/// The register in memory: read once, sorted, filtered and searched without the store.
///
/// What only a search or an order needs is made when it is first asked for.
struct RegisterBook: Sendable {
  /// In the order of the codes.
  let dossiers: [RegisteredDossier]
  private var texts: [SearchText] = []
  private var orders: [RegisterOrder: [Int]] = [:]

  init(_ dossiers: [RegisteredDossier]) { self.dossiers = dossiers }

  /// The code of the one dossier that `later` has beside those of the book: the one just entered.
  func newcomer(in later: [RegisteredDossier]) -> String? {
    guard later.count == dossiers.count + 1 else { return nil }
    let place = dossiers.indices.first { dossiers[$0].fields.code != later[$0].fields.code } ?? dossiers.count
    return later[place].fields.code
  }

  /// What is shown of a book.
  struct Excerpt: Sendable {
    /// Places of the dossiers that are shown, in their order.
    var rows: [Int] = []
    /// True where nothing matches what was typed and the rows are those that come near.
    var isNear = false
    /// How many stand at each stage, whatever stage is filtered for.
    var counts: [DossierStage: Int] = [:]
  }

  /// The dossiers that `filter` lets through and that match `query`, in `order`.
  mutating func excerpt(_ filter: RegisterFilter, _ query: SearchQuery, by order: RegisterOrder) -> Excerpt {
    let all = places(by: order).filter { filter.admitsPlace(of: dossiers[$0]) }
    var excerpt = Excerpt(rows: all)
    if !query.isEmpty {
      prepareTexts()
      excerpt.rows = all.filter { texts[$0].matches(query) }
      if excerpt.rows.isEmpty {
        excerpt.rows = all.filter { texts[$0].resembles(query) }
        excerpt.isNear = true
      }
    }
    for row in excerpt.rows { excerpt.counts[dossiers[row].stage, default: 0] += 1 }
    if let stage = filter.stage { excerpt.rows.removeAll { dossiers[$0].stage != stage } }
    return excerpt
  }

  private mutating func places(by order: RegisterOrder) -> [Int] {
    if let known = orders[order] { return known }
    let places = order.places(of: dossiers)
    orders[order] = places
    return places
  }

  /// Makes what a search needs, unless it is there: before the first letter, not with it.
  mutating func prepareTexts() {
    guard texts.isEmpty else { return }
    texts = dossiers.map { dossier in
      let fields = dossier.fields
      return SearchText([fields.code, fields.name, fields.producer, fields.commune, fields.district])
    }
  }
}
