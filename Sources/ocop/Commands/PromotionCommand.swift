import ArgumentParser
import Documents
import Rating
import Rulebook
import StrictJSON

/// `ocop promotion …`: who recognises a star reached elsewhere, and where the dossier goes.
struct PromotionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promotion",
    abstract: told(
      "Cấp công nhận và việc chuyển cấp của một kết quả đã có.",
      "Who recognises a result reached elsewhere, and where the dossier goes."))

  @OptionGroup var common: CommonOptions

  @Option(help: .told("Bản của luật, ví dụ 2023-148.", "Edition of the law, such as 2023-148.", value: "E"))
  var edition: String
  @Option(
    help: .told("commune, district, province hoặc national.", "commune, district, province or national.", value: "L"))
  var level: String
  @Option(help: .told("Ngày đánh giá, ví dụ 2025-07-06.", "Day of the rating, such as 2025-07-06.", value: "D"))
  var date: String?
  @Option(help: .told("Tổng điểm trung bình, dạng phân số.", "The mean total, as a fraction.", value: "N/D")) var total:
    String
  @Option(help: .told("Hạng sao đạt được, 1 đến 5.", "The star reached, 1 to 5.", value: "K")) var star: String

  @Flag(help: .json)
  var json = false

  func run() throws {
    let shelf = RuleShelf(try common.library())
    guard let law = try shelf.edition(edition) else {
      throw OptionFault("--edition", "một bản của luật có trong bộ dữ liệu", "an edition that exists")
    }
    guard let name = Level.Name(rawValue: level) else {
      throw OptionFault(
        "--level", "commune, district, province hoặc national", "commune, district, province or national")
    }
    guard let day = date.map(CalendarDate.init) ?? law.defaultDate else {
      throw OptionFault("--date", "một ngày dạng 2026-11-22", "a date such as 2026-11-22")
    }
    guard let mean = Fraction(spelled: total), mean >= Fraction(0), mean <= Fraction(100) else {
      throw OptionFault("--total", "một phân số từ 0 đến 100, ví dụ 438/5", "a fraction from 0 to 100, such as 438/5")
    }
    guard star.allSatisfy(\.isNumber), let stars = Int(star), (1...5).contains(stars),
      mean >= Fraction(law.bound(of: stars))
    else {
      throw OptionFault(
        "--star", "một số sao từ 1 đến 5 không vượt quá mức mà tổng điểm đạt",
        "a number of stars from 1 to 5 that the total reaches")
    }
    let rule: Level
    do { rule = try law.scoringLevel(name, on: day) } catch { throw Input.Fault(name: "--level", cause: error) }
    let promotion = Promotion(total: mean, star: stars, unmet: [], level: rule, edition: law)
    try Output.print(
      json
        ? promotion.json.prettyText
        : PromotionText.lines(
          promotion, total: mean, star: stars, level: rule, edition: law, language: common.language, width: 100
        ).joined(separator: "\n"))
  }
}

/// A value of an option that is not what it must be.
struct OptionFault: ExplainedError {
  let option: String
  let expected: (vietnamese: String, english: String)

  init(_ option: String, _ vietnamese: String, _ english: String) {
    self.option = option
    expected = (vietnamese, english)
  }

  func explanation(in language: Language) -> String {
    language.choose("\(option): cần \(expected.vietnamese)", "\(option): expected \(expected.english)")
  }
}

extension Fraction {
  /// Reads `438/5` or `90`; nil for anything else, for a denominator of 0, and for what has numbers past a billion in
  /// lowest terms, with which sums could overflow.
  fileprivate init?(spelled text: String) {
    let words = text.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = words.compactMap { word in word.allSatisfy(\.isNumber) ? Int(word) : nil }
    guard (1...2).contains(words.count), numbers.count == words.count, numbers.count == 1 || numbers[1] > 0 else {
      return nil
    }
    self.init(numbers[0], numbers.count == 2 ? numbers[1] : 1)
    guard max(numerator, denominator) <= 1_000_000_000 else { return nil }
  }
}
