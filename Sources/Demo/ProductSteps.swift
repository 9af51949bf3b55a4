import Council
import Rating
import Rulebook

/// What the council does with one product, up to the stage that the plan leaves it in.
struct ProductSteps {
  /// What is done, without its time.
  typealias Step = (intent: Intent, actor: Actor)

  let entry: AgendaEntry
  let scale: Scale
  let chair: Actor
  let members: [Member]
  let edition: Edition
  let rules: Rules

  private var planned: PlannedProduct { entry.planned }
  private var code: String { entry.product.code }

  /// Every deed, in order.
  /// - Throws: `DemoError` where the sheets do not come to the planned star.
  func deeds() throws -> [Step] {
    var deeds: [Step] = []
    func reaches(_ stage: Stage) -> Bool { planned.stage.place >= stage.place }
    if reaches(.presented) { deeds.append(move(.waiting, .presented)) }
    guard reaches(.scoring) else { return deeds }
    deeds.append(move(.presented, .scoring))
    let out = Set(planned.exceptions.map(\.member))
    let sheets = ProductSheets(entry, members: members.filter { !out.contains($0.id) }, scale: scale).sheets
    deeds += scoring(sheets)
    guard reaches(.closed) else { return deeds }
    let conclusion = try conclusion(sheets)
    deeds.append((.close(product: code, reason: "", missing: []), chair))
    guard reaches(.discussed) else { return deeds }
    deeds.append(move(.closed, .discussed))
    if reaches(.concluded) { deeds.append((.act(.conclude(product: code, conclusion)), chair)) }
    return deeds
  }

  private func move(_ from: Stage, _ to: Stage) -> Step {
    (.act(.move(product: code, from: from, to: to, reason: "")), chair)
  }

  /// The members mark their sheets one after the other; some are handed in.
  private func scoring(_ sheets: [Sheet]) -> [Step] {
    sheets.compactMap { sheet in
      let progress = progress(sheet)
      let content = content(of: sheet, marked: progress.marked(of: scale.criteria.count))
      guard content != SheetContent() else { return nil }
      return (
        .fill(product: code, member: sheet.member, content, submitted: progress == .submitted), .member(sheet.member)
      )
    }
  }

  /// The first `count` criteria of a sheet, with the member's notes on them.
  private func content(of sheet: Sheet, marked count: Int) -> SheetContent {
    var content = SheetContent(reject: sheet.reject)
    for (index, criterion) in scale.criteria.enumerated().prefix(count) {
      guard let number = sheet.choices[index] else { continue }
      content.choices[criterion.code] = number
      content.lastCriterion = criterion.code
      content.notes[criterion.code] = planned.notes[sheet.member]?[criterion.code]
    }
    return content
  }

  private func progress(_ sheet: Sheet) -> PlannedProduct.Progress {
    planned.stage == .scoring ? planned.progress[sheet.member] ?? .submitted : .submitted
  }

  /// What the engine makes of the sheets.
  private func conclusion(_ sheets: [Sheet]) throws -> Conclusion {
    let tally = Tally(sheets, by: scale)
    let verdict = Verdict(tally, edition: edition, rules: rules, decisions: Decisions())
    let wanted: (status: Status, star: Int?) = planned.rejection == nil ? (.rated, planned.star) : (.rejected, nil)
    guard verdict.status == wanted.status, verdict.star == wanted.star else {
      throw DemoError.otherResult(
        product: entry.product.name, wanted: "\(wanted.status.rawValue) \(wanted.star ?? 0)★",
        got: "\(verdict.status.rawValue) \(verdict.star ?? 0)★")
    }
    return Conclusion(
      status: verdict.status, star: verdict.star, total: tally.mean, conditions: planned.conditions,
      discussion: planned.discussion)
  }
}

extension Stage {
  /// Place in the order of a sitting.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
