import Council
import Rating
import Rulebook

/// The products of a sitting by star (danh sách sản phẩm theo hạng sao): from five down, the highest total first; those
/// without a star last, with the reason.
struct StarList {
  /// The products of one star.
  struct Group {
    /// "5 sao (2 sản phẩm)".
    let title: String
    let lines: [ScoreTable.Line]
  }

  static let titles = ["STT", "Mã số", "Tên sản phẩm", "Chủ thể", "Tổng điểm", "Kết luận"]

  let groups: [Group]
  private let scores: ScoreTable

  /// Groups the lines of a sitting's table: only what the chair concluded has its place under a star.
  init(_ scores: ScoreTable) {
    self.scores = scores
    func group(_ title: String, _ lines: [ScoreTable.Line]) -> Group? {
      lines.isEmpty ? nil : Group(title: "\(title) (\(lines.count) sản phẩm)", lines: lines)
    }
    let stars = scores.edition.stars.map(\.stars).sorted(by: >)
    groups =
      stars.compactMap { star in
        group(scores.wording.stars(star), Self.ranked(scores.lines.filter { $0.concludedStar == star }))
      }
      + [group("Chưa xếp hạng", scores.lines.filter { $0.concludedStar == nil })].compactMap(\.self)
  }

  /// The highest total first; equal ones in the order of the agenda.
  private static func ranked(_ lines: [ScoreTable.Line]) -> [ScoreTable.Line] {
    lines.enumerated().sorted { first, second in
      let (one, other) = (first.element.conclusion?.total, second.element.conclusion?.total)
      guard let one, let other, one != other else {
        return one != nil && other == nil || ((one == nil) == (other == nil) && first.offset < second.offset)
      }
      return one > other
    }.map(\.element)
  }

  var table: Table {
    var number = 0
    let rows = groups.flatMap { group in
      [Table.Row([.init([.bold(group.title)], columnSpan: Self.titles.count, alignment: .left)])]
        + group.lines.map { line in
          number += 1
          return Table.Row(
            [
              "\(number)", line.product.code, line.product.name, line.product.producer, scores.total(line) ?? "–",
              scores.outcome(line),
            ].map { .init($0) })
        }
    }
    return Table(
      columns: [
        .init(width: 4, alignment: .centre), .init(width: 18), .init(width: 30), .init(width: 30),
        .init(width: 9, alignment: .right), .init(width: 30),
      ],
      header: [Table.Row(Self.titles.map { .header($0) })], rows: rows)
  }
}

extension ScoreTable.Line {
  /// The star that the chair concluded; nil where there is none.
  fileprivate var concludedStar: Int? { conclusion?.status == .rated ? conclusion?.star : nil }
}
