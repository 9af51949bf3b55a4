import Council
import Rating
import Rulebook
import Season
import StrictJSON

/// Plays a plan: pins the law, sets the sitting up, rates product after product.
struct DemoSitting {
  let id: String
  let plan: Plan
  let source: DemoSource
  /// Who sets the sitting up.
  private let account = Actor.account("demo")

  init(id: String, plan: Plan, source: DemoSource) {
    self.id = id
    self.plan = plan
    self.source = source
  }

  /// The sitting with `count` products.
  func demo(products count: Int) throws -> Demo {
    guard let chair = plan.members.first(where: { $0.role == .chair }) else { throw DemoError.noChair }
    let edition = try source.edition(plan.edition)
    let numbers = Set(plan.agenda(count) { _ in "" }.map(\.planned.set)).sorted()
    var scales: [Int: PinnedScale] = [:]
    var pins: [Act] = [pin(edition)]
    for number in numbers {
      let set = try source.set(plan.edition, number)
      let text = set.json.canonicalText
      let hash = source.digest.hexadecimal(of: text)
      scales[number] = PinnedScale(scale: try Scale(set), hash: hash)
      pins.append(.pinSet(edition: plan.edition, number: number, hash: hash, text: text))
    }
    let agenda = plan.agenda(count) { scales[$0]?.hash ?? "" }
    let sitting = sitting(edition)
    let setUp =
      pins + [.openSitting(sitting), .openSession(.first(of: sitting))] + people + agenda.flatMap(acts)
      + dossiers(agenda, scales, edition).map(Act.season)
    let council = plan.members.filter { $0.role == .chair || $0.role == .deputy || $0.role == .member }
    var deeds = try agenda.flatMap { entry -> [ProductSteps.Step] in
      guard let scale = scales[entry.product.set]?.scale else { return [] }
      return try ProductSteps(
        entry: entry, scale: scale, chair: .member(chair.id), members: council, edition: edition,
        rules: plan.regulation.rules
      ).deeds()
    }
    if let ends = plan.ends { deeds.append((.act(.closeSession(number: 1, ends: ends)), account)) }
    let schedule = Schedule(plan)
    return Demo(
      sitting: id, setUp: schedule.timed(setUp: setUp.map { (.act($0), account) }, in: id),
      deeds: schedule.timed(deeds: deeds, in: id))
  }

  /// The dossiers of the agenda, where the edition prints forms to fill from them.
  private func dossiers(_ agenda: [AgendaEntry], _ scales: [Int: PinnedScale], _ edition: Edition) -> [SeasonAct] {
    guard !edition.forms.isEmpty else { return [] }
    let dossiers = DemoDossiers(edition: edition, date: plan.date)
    return agenda.flatMap { entry in
      scales[entry.product.set].map { dossiers.acts(entry, scale: $0.scale) } ?? []
    }
  }

  private func pin(_ edition: Edition) -> Act {
    let text = edition.json.canonicalText
    return .pinEdition(hash: source.digest.hexadecimal(of: text), text: text)
  }

  private func sitting(_ edition: Edition) -> Sitting {
    Sitting(
      id: id, title: plan.title, authority: plan.authority, council: plan.council, decision: plan.decision,
      level: plan.level, edition: plan.edition,
      editionHash: source.digest.hexadecimal(of: edition.json.canonicalText), date: plan.date, place: plan.place,
      begins: plan.begins, ends: plan.ends, guests: plan.guests, recipients: plan.recipients,
      regulation: plan.regulation, isSample: true)
  }

  /// Members, all of them present.
  private var people: [Act] {
    plan.members.flatMap { member in
      [.addMember(member), .attend(Attendance(member: member.id, product: nil, state: .present, reason: ""))]
    }
  }

  /// A product, and who keeps out of it.
  private func acts(_ entry: AgendaEntry) -> [Act] {
    [.addProduct(entry.product)]
      + entry.planned.exceptions.map {
        .attend(Attendance(member: $0.member, product: entry.product.code, state: $0.state, reason: $0.reason))
      }
  }
}
