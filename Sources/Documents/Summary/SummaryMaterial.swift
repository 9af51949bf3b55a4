import Council
import Rating
import Rulebook

/// Everything that the summary of a sitting (bảng tổng hợp điểm) is made of: products whose scoring is closed.
public struct SummaryMaterial: Sendable {
  public let sitting: Sitting
  /// In the council's order.
  public let members: [Member]
  public let attendance: [Attendance]
  /// The sessions, with what was noted in them.
  public let log: SittingLog
  /// The edition pinned by the sitting.
  public let edition: Edition
  /// Products left out because their scoring is not closed, in the order of the agenda.
  public let sealed: [Product]
  /// Code of the last record before the print.
  public let head: HeadCode?
  let lines: [ScoreTable.Line]
  /// Codes of the products that the council was asked about in writing.
  private let written: Set<String>

  /// Gathers the material from what anyone may read in `store`.
  public init(of sitting: String, in store: CouncilStore) throws {
    let held = try store.sitting(sitting)
    let agenda = try store.agenda(sitting, nil)
    let conclusions = Dictionary(agenda.map { ($0.product.code, $0.conclusion) }) { first, _ in first }
    var lines: [ScoreTable.Line] = []
    var sealed: [Product] = []
    for tallied in try store.tally(sitting, nil) {
      switch tallied.standing {
      case .sealed: sealed.append(tallied.product)
      case .unscored, .opened, .adopted:
        lines.append(
          ScoreTable.Line(
            product: tallied.product, conclusion: conclusions[tallied.product.code] ?? nil, answer: tallied.answer,
            adopted: tallied.adopted))
      }
    }
    self.sitting = held
    written = agenda.askedInWriting
    members = try store.members(sitting)
    attendance = try store.attendance(sitting)
    log = try store.log(sitting)
    edition = try store.edition(held.editionHash)
    self.lines = lines
    self.sealed = sealed
    head = try store.head()?.code
  }

  /// True where nothing may be printed: the scoring of no product is closed.
  public var isEmpty: Bool { lines.isEmpty }

  /// What the summary says above its table about what is missing from it.
  var notices: [String] {
    let open = lines.count { $0.conclusion == nil } + sealed.count
    return [
      open > 0 ? "DỰ THẢO: còn \(open)/\(lines.count + sealed.count) sản phẩm chưa có kết luận" : nil,
      sitting.isSample ? "DỮ LIỆU MẪU: người và điểm số là giả định, không có giá trị pháp lý" : nil,
    ].compactMap(\.self)
  }

  var table: ScoreTable { ScoreTable(edition: edition, wording: Wording(language: .vietnamese), lines: lines) }

  var roll: MinutesRoll {
    MinutesRoll(members, attendance, log, regulation: sitting.regulation, written: written)
  }
}
