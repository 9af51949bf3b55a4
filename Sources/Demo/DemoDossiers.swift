import Council
import Rating
import Rulebook
import Season

/// Invents the dossier of one product: documents, the producer's and the advisory group's scores, the commune's report.
struct DemoDossiers {
  /// Days before the sitting on which dossiers came before the council, and on which they were scored beforehand.
  private static let filedBefore = 40
  private static let appraisedBefore = 20

  let edition: Edition
  let date: CalendarDate

  /// What puts the product's dossier on the register.
  func acts(_ entry: AgendaEntry, scale: Scale) -> [SeasonAct] {
    let product = entry.product
    let filed = date.adding(days: -Self.filedBefore) ?? date
    let appraised = date.adding(days: -Self.appraisedBefore) ?? date
    let fields = Dossier(
      code: product.code, name: product.name, producer: product.producer, set: product.set, kind: product.kind,
      commune: "Xã mẫu \(entry.planned.unit)", address: product.address, phone: product.phone, year: date.year)
    return [
      .enrol(fields, stage: .council, date: filed, reason: "dữ liệu mẫu"),
      .paper(
        dossier: product.code,
        DossierPaper(
          id: "businessRegistration", title: "Giấy đăng ký kinh doanh", state: .complete,
          number: "ĐKKD-\(entry.serial) (mẫu)", issued: filed, issuer: "Cơ quan đăng ký (mẫu)")),
      .paper(
        dossier: product.code,
        DossierPaper(
          id: "testReport", title: "Phiếu kiểm nghiệm chất lượng, ATTP theo tiêu chuẩn công bố", state: .complete,
          number: "PKN-\(entry.serial) (mẫu)", issued: filed, issuer: "Trung tâm kiểm nghiệm (mẫu)",
          expires: filed.adding(months: 12))),
      .report(dossier: product.code, report(on: appraised)),
      .appraise(dossier: product.code, appraisal(.producer, entry, scale, by: "Đại diện chủ thể (mẫu)", on: filed)),
      .appraise(dossier: product.code, appraisal(.advisory, entry, scale, by: "Tổ tư vấn (mẫu)", on: appraised)),
    ]
  }

  /// The commune confirms the points that the edition asks about.
  private func report(on day: CalendarDate) -> CommuneReport {
    let titles = edition.levels.first { !$0.reportsOn.isEmpty }?.reportsOn ?? []
    return CommuneReport(
      number: "", date: day, by: "Lãnh đạo UBND xã (mẫu)",
      points: titles.map { CommuneReport.Point(title: $0, finding: "Phù hợp với hồ sơ (mẫu)", holds: true) })
  }

  /// Producers see a little more in their products than the council, advisory groups a little.
  private func appraisal(
    _ source: Appraisal.Source, _ entry: AgendaEntry, _ scale: Scale, by: String, on day: CalendarDate
  ) -> Appraisal {
    var random = SeededGenerator(seed: UInt64(entry.serial) &* (source == .producer ? 7919 : 104_729))
    let maker = SheetMaker(scale, star: entry.planned.star ?? 3, lost: entry.planned.lost)
    let target = min(100, entry.planned.points + (source == .producer ? 5 : 1))
    let marks = maker.sheet(target: target, dissenting: [], random: &random)
    var choices: [String: Int] = [:]
    for (index, criterion) in scale.criteria.enumerated() { choices[criterion.code] = marks[index] }
    return Appraisal(source: source, date: day, by: by, choices: choices)
  }
}
