import Rulebook
import Season

extension SeasonFigures {
  /// What places have set themselves, held against what came of it.
  var targets: FigureTable {
    FigureTable(
      words.targets,
      [
        .words(words.place, width: 22), .words(words.target, width: 26), .words(words.wanted, width: 12),
        .figure(words.reached, width: 8), .words(words.fulfilment, width: 26),
      ],
      material.targets.map { target in
        let result = TargetResult(target, in: material)
        return [
          .words(target.place), .words(words.measure(target)), .words(words.range(target)),
          result.count.map(FigureTable.Cell.figure) ?? .unknown, .words(words.fulfilment(result.fulfilment)),
        ]
      })
  }

  /// Funds that were given; sums are of what is known.
  var grants: FigureTable {
    FigureTable(
      words.grants,
      [
        .words(words.place, width: 22), .figure(words.products, width: 10), .figure(words.amount, width: 16),
        .words(words.date, width: 12), .words(words.purpose, width: 40),
      ],
      material.grants.map { grant in
        [
          .words(grant.place), .figure(grant.products), grant.amount.map(FigureTable.Cell.figure) ?? .unknown,
          .words(grant.date?.printed ?? ""), .words(grant.purpose),
        ]
      }, sums: words.sum)
  }

  /// Trainings, visits, working sessions and plans, by day.
  var events: FigureTable {
    FigureTable(
      words.events,
      [
        .words(words.title, width: 30), .words(words.date, width: 24), .words(words.what, width: 14),
        .words(words.place, width: 16), .words(words.number, width: 14), .figure(words.attendance, width: 8),
        .words(words.notes, width: 40),
      ],
      material.events.map { event in
        [
          .words(event.title), .words(words.days(event)), .words(words.kind(event.kind)), .words(event.place),
          .words(event.number), event.attendance.map(FigureTable.Cell.figure) ?? .unknown,
          .words(event.notes.joined(separator: "; ")),
        ]
      })
  }
}
