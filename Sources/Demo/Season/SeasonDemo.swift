import Council
import Rulebook
import Season

/// The season of 2020 as provinces reported it, entered on the register; what they left unnamed is invented and marked
/// "(mẫu)".
public enum SeasonDemo {
  /// Name of the demo and of its plan in `Resources/demo`.
  public static let id = "season-2020"

  /// The acts that enter a season, in order.
  /// - Parameter plan: text of `Resources/demo/season-2020.json`.
  /// - Throws: `JSONError` and `FieldError` for a faulty plan.
  public static func acts(plan: String) throws -> [SeasonAct] {
    let plan = try SeasonPlan(text: plan)
    var serials: [String: Int] = [:]
    var acts: [SeasonAct] = []
    for lot in plan.lots {
      for place in 0..<(lot.names.count + lot.samples) {
        let key = "\(lot.province)-\(lot.commune)-\(lot.year)"
        serials[key, default: 0] += 1
        guard
          let code = ProductCode(
            province: lot.province, commune: lot.commune, serial: serials[key] ?? 1, year: lot.year)
        else { continue }
        acts += lot.acts(place, code: code.description, edition: plan.edition)
      }
    }
    return acts + plan.targets.map(SeasonAct.target) + plan.grants.map(SeasonAct.grant)
      + plan.events.map(SeasonAct.event)
  }

  /// Enters a season on the register of `store`.
  /// - Throws: as `acts`, and `Refusal` where the plan does what the register's rules forbid.
  public static func play(plan: String, on store: CouncilStore) throws {
    _ = try store.performAll(
      acts(plan: plan).map { Deed(.season($0), sitting: "", actor: .account("demo"), time: time) })
  }

  /// When everything is entered.
  private static let time = Timestamp("2020-10-14T16:00:00+07:00")
}

extension SeasonPlan.Lot {
  /// What enters the dossier at `place` in the lot, real names first.
  fileprivate func acts(_ place: Int, code: String, edition: String) -> [SeasonAct] {
    guard let first = steps.first else { return [] }
    let isReal = place < names.count
    let number = place - names.count + 1
    let name = isReal ? names[place] : "\(sample) \(district) \(number < 10 ? "0" : "")\(number) (mẫu)"
    let dossier = Dossier(
      code: code, name: name, producer: "Chủ thể \(code.dropLast(5)) (mẫu)", set: set, kind: kind, district: district,
      year: year)
    var acts: [SeasonAct] = [.enrol(dossier, stage: first.to, date: first.date, reason: first.reason)]
    acts += steps.dropFirst().map { .step(dossier: code, $0) }
    if let star, let day = steps.last?.date {
      acts.append(
        .outcome(
          dossier: code,
          Outcome(
            level: .district, edition: edition, date: day, total: nil, star: star, source: "Hội đồng cấp huyện")))
    }
    if !request.isEmpty {
      acts.append(.remark(dossier: code, Remark(number: 1, kind: .request, text: request, owner: "Chủ thể", due: due)))
    }
    return acts
  }
}
