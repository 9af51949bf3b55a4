import Council
import SetUp
import Rating
import Rulebook

/// What an import has set up, and what it assumed, for the one who ran it.
struct SetUpSummary {
  let setUp: SittingSetUp
  let absent: [String: String]
  let language: Language

  private var sitting: Sitting { setUp.sitting }

  /// The lines, without the place where the sitting was put.
  var lines: [String] {
    [heading, edition] + filing + people + [quorum, products, sets] + unverified + defaults
  }

  private var heading: String {
    language.choose(
      "  \(sitting.title); ngày \(sitting.date.printed), \(sitting.place)",
      "  \(sitting.title); \(sitting.date.printed), \(sitting.place)")
  }

  private var edition: String {
    language.choose("  Bản của luật: ", "  Edition: ")
      + "\(setUp.edition.id) (\(setUp.edition.decision)): \(setUp.reason.explanation(in: language))"
  }

  private var filing: [String] {
    guard setUp.assumesFilingDay else { return [] }
    return [
      language.choose(
        "  Tệp không nêu ngày nộp hồ sơ (filed): coi như nộp ngày \(sitting.date.printed)",
        "  The file names no filing day (filed): taken to be \(sitting.date.printed)")
    ]
  }

  private var people: [String] {
    let scoring = setUp.members.count { $0.role.scores(under: sitting.regulation) }
    let count = language.choose(
      "  Thành viên: \(setUp.members.count), trong đó \(scoring) người chấm điểm",
      "  Members: \(setUp.members.count), of whom \(scoring) score")
    let present = language.choose(
      absent.isEmpty
        ? "  Có mặt: mọi người, buổi 1 đã mở (ai vắng: --absent MÃ:LÝ DO)" : "  Có mặt: mọi người, buổi 1 đã mở, trừ:",
      absent.isEmpty
        ? "  Present: everybody, session 1 is open (who is not: --absent ID:REASON)"
        : "  Present: everybody, session 1 is open, except:")
    let missing = setUp.members.compactMap { member in
      absent[member.id].map { "    \(member.id) \(member.name): \($0)" }
    }
    return [count, present] + missing
  }

  private var quorum: String {
    let roll = Roll(setUp.members, setUp.attendance(absent: absent), regulation: sitting.regulation)
    let quorum = Quorum(roll, regulation: sitting.regulation)
    let least = sitting.regulation.quorum
    let words = quorum.isMet ? language.choose("đủ", "a quorum") : language.choose("CHƯA đủ", "NO quorum")
    return language.choose(
      "  Thành phần họp: \(words) (\(quorum.present)/\(quorum.of) người chấm điểm có mặt, cần \(least.text))",
      "  Quorum: \(words) (\(quorum.present)/\(quorum.of) of those who score, \(least.text) needed)")
  }

  private var products: String {
    language.choose(
      "  Sản phẩm: \(setUp.products.count), theo thứ tự trong tệp",
      "  Products: \(setUp.products.count), in the order of the file")
  }

  private var sets: String {
    language.choose("  Bộ tiêu chí được ghim: ", "  Criteria sets pinned: ")
      + setUp.sets.map { String($0.number) }.joined(separator: ", ")
  }

  private var unverified: [String] {
    let numbers = setUp.sets.filter { !$0.verified }.map { String($0.number) }
    guard !numbers.isEmpty else { return [] }
    return [
      language.choose("  Bộ chưa đối chiếu đủ nguồn: ", "  Sets that are not verified: ")
        + numbers.joined(separator: ", ")
    ]
  }

  private var defaults: [String] {
    guard !setUp.defaults.isEmpty else { return [] }
    let heading = language.choose(
      "  Quy chế: tệp không nêu, lấy mặc định (quy chế khác thì nêu trong tệp trước khi lập; --dry-run để xem):",
      "  Regulation: not in the file, so a default was taken (state it before importing if it differs; see by --dry-run):"
    )
    let values = SettingValues(regulation: sitting.regulation, edition: setUp.edition.id, language: language)
    return [heading] + setUp.defaults.map { "    \($0.rawValue) = \(values[$0])" }
  }
}

extension Fraction {
  /// `3/4`.
  var text: String { "\(numerator)/\(denominator)" }
}
