import Rating
import Rulebook

extension MeetingProposal.Reason {
  /// In words, without a capital letter.
  /// - Parameter scale: the criteria, for their codes.
  public func explanation(in language: Language, _ scale: Scale) -> String {
    switch self {
    case .totals(let apart, let limit):
      return language.choose(
        "tổng điểm cao nhất và thấp nhất cách nhau \(apart) điểm, quá \(limit) điểm",
        "highest and lowest total are \(apart) apart, more than \(limit)")
    case .results(let results):
      return language.choose("theo từng phiếu: ", "sheet by sheet: ")
        + results.map { "\($0.title(in: language)) (\($0.sheets))" }.joined(separator: ", ")
    case .minimums(let minimums):
      let splits = minimums.map { result in
        let stars = String(repeating: "*", count: result.minimum.star)
        return "\(scale.criteria[result.minimum.criterion].code) \(stars) \(result.metBy)/\(result.of)"
      }
      return language.choose("chưa thống nhất mức tối thiểu: ", "split on minimums: ") + splits.joined(separator: "; ")
    }
  }
}

extension MeetingProposal.OwnResult {
  fileprivate func title(in language: Language) -> String {
    switch status {
    case .rated: "\(star ?? 0) " + language.choose("sao", star == 1 ? "star" : "stars")
    case .rejected: language.choose("loại", "rejected")
    case .stopped: language.choose("dừng đánh giá", "stopped")
    case .undecided: language.choose("chưa quyết định", "undecided")
    }
  }
}
