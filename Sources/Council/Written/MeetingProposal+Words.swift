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
      let criteria = minimums.reduce(into: [Int]()) { criteria, result in
        if criteria.last != result.minimum.criterion { criteria.append(result.minimum.criterion) }
      }
      let splits = criteria.map { criterion in
        let own = minimums.filter { $0.minimum.criterion == criterion }.map { $0.split(in: language) }
        return "\(scale.criteria[criterion].code) (\(own.joined(separator: ", ")))"
      }
      return language.choose("chưa thống nhất mức tối thiểu: ", "split on minimums: ") + splits.joined(separator: "; ")
    }
  }
}

extension MinimumResult {
  /// "4 sao 3/5".
  fileprivate func split(in language: Language) -> String {
    "\(minimum.star) \(language.choose("sao", minimum.star == 1 ? "star" : "stars")) \(metBy)/\(of)"
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
