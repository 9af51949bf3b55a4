import Council
import Rating
import Rulebook

/// What the council does with one product, up to the stage that the plan leaves it in.
struct ProductSteps {
  /// An act without its time.
  typealias Deed = (act: Act, actor: Actor)

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
  func deeds() throws -> [Deed] {
    var deeds: [Deed] = []
    func reaches(_ stage: Stage) -> Bool { planned.stage.place >= stage.place }
    if reaches(.presented) { deeds.append(move(.waiting, .presented)) }
    guard reaches(.scoring) else { return deeds }
    deeds.append(move(.presented, .scoring))
    let out = Set(planned.exceptions.map(\.member))
    let sheets = ProductSheets(entry, members: members.filter { !out.contains($0.id) }, scale: scale).sheets
    deeds += scoring(sheets)
    guard reaches(.closed) else { return deeds }
    let conclusion = try conclusion(sheets)
    deeds.append(move(.scoring, .closed))
    guard reaches(.discussed) else { return deeds }
    deeds.append(move(.closed, .discussed))
    if reaches(.concluded) { deeds.append((.conclude(product: code, conclusion), chair)) }
    return deeds
  }

  private func move(_ from: Stage, _ to: Stage) -> Deed {
    (.move(product: code, from: from, to: to, reason: ""), chair)
  }

  /// The members go through the criteria side by side, then submit one after the other.
  private func scoring(_ sheets: [Sheet]) -> [Deed] {
    let count = scale.criteria.count
    var deeds: [Deed] = []
    for (index, criterion) in scale.criteria.enumerated() {
      for sheet in sheets where index < progress(sheet).marked(of: count) {
        guard let number = sheet.choices[index] else { continue }
        let actor = Actor.member(sheet.member)
        deeds.append(
          (.tick(product: code, member: sheet.member, criterion: criterion.code, before: nil, after: number), actor))
        if let note = planned.notes[sheet.member]?[criterion.code] {
          deeds.append((.note(product: code, member: sheet.member, criterion: criterion.code, text: note), actor))
        }
      }
    }
    for sheet in sheets {
      let actor = Actor.member(sheet.member)
      if let reason = sheet.reject {
        deeds.append((.reject(product: code, member: sheet.member, reason: reason), actor))
      }
      if progress(sheet) == .submitted { deeds.append((.submit(product: code, member: sheet.member), actor)) }
    }
    return deeds
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
