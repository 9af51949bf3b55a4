import Rulebook

/// How the council is asked about a product that is assessed again, where its regulation lets members be asked in writing
/// (lấy ý kiến bằng văn bản).
public enum WrittenOpinion: Hashable, Sendable {
  /// In writing: without a quorum, and whoever is present; every member who scores and is not recused counts.
  case asked
  /// The leader has called a meeting after all: quorum and attendance count as for any other product.
  case meeting(reason: String)
}

extension [AgendaItem] {
  /// Codes of the products that the council is asked about in writing.
  public var askedInWriting: Set<String> { Set(filter { $0.opinion == .asked }.map(\.product.code)) }
}

extension Table {
  /// Products that the council meets about after it could have been asked in writing; `round` is the first round of
  /// scoring of the meeting.
  public static let meeting = Table("meeting", key: "sitting product", columns: "since# round# reason")
}

/// A meeting that was called.
struct MeetingRow: TableRow, Hashable {
  static let table = Table.meeting
  let sitting: String
  let product: String
  /// Number of the record that called it.
  let since: Int
  let round: Int
  let reason: String

  var values: [Value] { [.text(sitting), .text(product), .integer(since), .integer(round), .text(reason)] }
}

extension MeetingRow {
  init(_ columns: inout ColumnReader) throws {
    self.init(
      sitting: try columns.text(), product: try columns.text(), since: try columns.integer(),
      round: try columns.integer(), reason: try columns.text())
  }
}

extension TableReading {
  /// How the council is asked about `product`; nil where it meets in any case.
  func opinion(on product: ProductRow) throws -> WrittenOpinion? {
    // Only the few products that are assessed again make the regulation be read.
    guard product.product.kind == .reassessment else { return nil }
    return try opinion(on: product, under: sitting(product.sitting).regulation)
  }

  /// The same where the regulation is at hand.
  func opinion(on product: ProductRow, under regulation: Regulation) throws -> WrittenOpinion? {
    guard product.product.kind == .reassessment, regulation.writtenSpread != nil else { return nil }
    let meeting = try find(MeetingRow.self, product.sitting, product.product.code)
    return meeting.map { .meeting(reason: $0.reason) } ?? .asked
  }

  /// Codes of the products that the council is asked about in writing.
  func askedInWriting(in sitting: Sitting) throws -> Set<String> {
    guard sitting.regulation.writtenSpread != nil else { return [] }
    return Set(
      try all(ProductRow.self, sitting.id).filter { try opinion(on: $0, under: sitting.regulation) == .asked }
        .map(\.product.code))
  }

  /// What counts of a member in the rating of a product.
  func participation(of member: String, in product: ProductRow) throws -> Attendance? {
    let entry = try entry(of: member, for: product.product.code, in: product.sitting)
    guard try opinion(on: product) == .asked else { return entry }
    return .inWriting(member, product.product.code, entry)
  }

  /// True while a closed product waits for the round of the meeting: its attendance is still to be taken.
  func awaitsMeeting(_ product: ProductRow) throws -> Bool {
    guard product.stage == .closed || product.stage == .discussed else { return false }
    return try product.round < firstRound(of: product)
  }

  /// True once scoring was closed, so that what held then of those who were there stays: in a new round the sheets of the
  /// first one stand. Attendance says nothing of a product that was asked about in writing, and is taken anew where the
  /// council is yet to meet.
  func isPast(_ product: ProductRow) throws -> Bool {
    guard try opinion(on: product) != .asked else { return false }
    let first = try firstRound(of: product)
    return product.stage == .concluded || product.round > first || (product.stage.isRevealed && product.round == first)
  }

  /// The first round of scoring that attendance counts for.
  private func firstRound(of product: ProductRow) throws -> Int {
    guard product.product.kind == .reassessment else { return 1 }
    return try find(MeetingRow.self, product.sitting, product.product.code)?.round ?? 1
  }
}

extension Attendance {
  /// What counts of a member where the council is asked in writing: all take part themselves but those who are recused.
  static func inWriting(_ member: String, _ product: String, _ entry: Attendance?) -> Attendance {
    if let entry, entry.state == .recused { return entry }
    return Attendance(member: member, product: product, state: .present, reason: "")
  }
}
