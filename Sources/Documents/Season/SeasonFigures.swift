import Council
import Rulebook
import Season

/// Counts the tables of a season's report.
struct SeasonFigures {
  typealias Entry = SeasonMaterial.Entry

  /// A column that counts the dossiers for which it holds.
  private struct Measure {
    let title: String
    /// True where it counts others of the measures together, so that a bar beside theirs would mislead.
    let isSum: Bool
    let holds: (Entry) -> Bool

    init(_ title: String, isSum: Bool = false, _ holds: @escaping (Entry) -> Bool) {
      self.title = title
      self.isSum = isSum
      self.holds = holds
    }
  }

  let material: SeasonMaterial
  let words: SeasonPhrases
  /// True where places need their province's name.
  private let hasProvinces: Bool

  init(_ material: SeasonMaterial, words: SeasonPhrases) {
    self.material = material
    self.words = words
    hasProvinces = Set(material.entries.map(\.province)).count > 1
  }

  /// In the order of the report.
  var tables: [FigureTable] {
    [
      counted(words.progress, by: place, progress, bars: true),
      counted(words.progressByProvince, by: province, progress),
      missingPlans, counted(words.byStar, by: place, stars, charts: true),
      counted(words.byStarAndProvince, by: province, stars),
      counted(words.bySector, by: place, sectors, charts: true),
      counted(words.bySectorAndProvince, by: province, sectors),
      sets, stages, counted(words.byYear, by: place, years), counted(words.byKind, by: place, kinds),
      targets, grants, events,
    ]
  }

  // MARK: By place

  private func place(_ entry: Entry) -> String {
    let name = entry.place.isEmpty ? words.noPlace : entry.place
    return hasProvinces ? "\(name) (\(provinceName(entry)))" : name
  }

  /// Nil where the register has one province only: the table would repeat the one by place.
  private func province(_ entry: Entry) -> String? { hasProvinces ? provinceName(entry) : nil }

  private func provinceName(_ entry: Entry) -> String { material.provinces[entry.province] ?? entry.province }

  /// A row a group of dossiers, those with most of them first; nothing where no measure is left.
  private func counted(
    _ title: String, by group: (Entry) -> String?, _ measures: [Measure], bars: Bool = false,
    charts: Bool = false
  ) -> FigureTable {
    let groups = Dictionary(grouping: material.entries.filter { group($0) != nil }) { group($0) ?? "" }
    let rows = groups.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }.map { name, entries in
      [.words(name)] + measures.map { measure in FigureTable.Cell.figure(entries.count(where: measure.holds)) }
    }
    return FigureTable(
      title, [.words(words.place, width: 24)] + measures.map { .figure($0.title, width: 10) },
      measures.isEmpty ? [] : rows, sums: words.sum, bars: bars ? 1 : nil,
      charted: charts ? measures.indices.filter { !measures[$0].isSum }.map { $0 + 1 } : [])
  }

  private var progress: [Measure] {
    [
      Measure(words.registered) { _ in true }, Measure(words.accepted) { $0.isAccepted },
      Measure(words.plansIn) { $0.hasPlan }, Measure(words.plansMissing) { $0.lacksPlan },
      Measure(words.filed) { $0.stage.isFiled }, Measure(words.rated) { $0.star != nil },
    ]
  }

  private var stars: [Measure] {
    let known = material.entries.compactMap(\.star)
    guard !known.isEmpty else { return [] }
    let each = (1...5).reversed().filter(known.contains).map { star in
      Measure(words.stars(star)) { $0.star == star }
    }
    let fromThree = Measure(words.fromThree, isSum: true) { ($0.star ?? 0) >= 3 }
    return [fromThree] + each + [Measure(words.notRated) { $0.star == nil }]
  }

  private var sectors: [Measure] {
    var first: [String: Int] = [:]
    for set in material.entries.compactMap(\.set) { first[set.sector] = min(first[set.sector] ?? .max, set.number) }
    guard !first.isEmpty else { return [] }
    let each = first.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { sector, _ in
      Measure(sector) { $0.set?.sector == sector }
    }
    let hasOthers = material.entries.contains { $0.set == nil }
    return hasOthers ? each + [Measure(words.noSet) { $0.set == nil }] : each
  }

  private var years: [Measure] {
    let years = Set(material.entries.map(\.dossier.fields.year)).sorted()
    return years.count < 2 ? [] : years.map { year in Measure(String(year)) { $0.dossier.fields.year == year } }
  }

  private var kinds: [Measure] {
    ApplicationKind.allCases.map { kind in Measure(words.kind(kind)) { $0.dossier.fields.kind == kind } }
  }

  // MARK: By set and stage

  private var sets: FigureTable {
    let groups = Dictionary(grouping: material.entries.filter { $0.set != nil }) { $0.set?.number ?? 0 }
    let rows = groups.sorted { $0.key < $1.key }.flatMap { number, entries in
      Dictionary(grouping: entries) { $0.set?.title ?? "" }.sorted { $0.key < $1.key }.map { title, entries in
        [
          FigureTable.Cell.words("\(Wording(language: words.language).setNumber(number)) \(title)"),
          .words(entries.first?.set?.sector ?? ""), .words(entries.first?.set?.group ?? ""), .figure(entries.count),
        ]
      }
    }
    return FigureTable(
      words.bySet,
      [
        .words(words.set, width: 40), .words(words.sector, width: 24), .words(words.group, width: 24),
        .figure(words.products, width: 10),
      ], rows, sums: words.sum, bars: 3)
  }

  private var stages: FigureTable {
    let rows = DossierStage.allCases.map { stage in
      (stage, material.entries.count { $0.stage == stage })
    }.filter { $0.1 > 0 }
    return FigureTable(
      words.byStage, [.words(words.stage, width: 30), .figure(words.products, width: 10)],
      rows.map { [.words($0.title(in: words.language)), .figure($1)] }, sums: words.sum, bars: 1)
  }

  /// The business plans that were asked for and are not in, by name.
  private var missingPlans: FigureTable {
    FigureTable(
      words.missingPlans,
      [
        .words(words.product, width: 30), .words(words.producer, width: 24), .words(words.code, width: 18),
        .words(words.place, width: 20), .words(words.since, width: 12),
      ],
      material.entries.filter(\.lacksPlan).map { entry in
        let fields = entry.dossier.fields
        return [fields.name, fields.producer, fields.code, place(entry), entry.dossier.since.printed]
          .map(FigureTable.Cell.words)
      })
  }
}
