extension EditionChoice {
  /// Why no edition, or not the chosen one, applies.
  public enum Refusal: ExplainedError, Hashable {
    case ratedBeforeFiled(filed: CalendarDate, rated: CalendarDate)
    case noneInForce(on: CalendarDate)
    /// The edition ended before the rating and none is known that took over.
    case lapsed(edition: String, lapsed: CalendarDate, rated: CalendarDate)
    /// Rated after the last day on which a dossier filed under the old edition could be finished under it.
    case transitionOver(
      edition: String, successor: String, kind: ApplicationKind, filed: CalendarDate, tookOver: CalendarDate,
      lastDay: CalendarDate, rated: CalendarDate)
    /// Another edition took over between filing and rating, with no rule for dossiers under way.
    case noTransition(edition: String, successor: String, tookOver: CalendarDate, rated: CalendarDate)
    case unknownEdition(String, known: [String])
    /// The law gives the dossier another edition than the one chosen.
    case anotherApplies(chosen: String, lawful: String, filed: CalendarDate, rated: CalendarDate)

    public func explanation(in language: Language) -> String {
      switch self {
      case .ratedBeforeFiled(let filed, let rated):
        language.choose(
          "ngày đánh giá \(rated.printed) trước ngày nộp hồ sơ \(filed.printed)",
          "the rating day \(rated.printed) lies before the filing day \(filed.printed)")
      case .noneInForce(let day):
        language.choose(
          "không có bản tiêu chí nào có hiệu lực vào ngày nộp hồ sơ \(day.printed)",
          "no edition was in force on the filing day \(day.printed)")
      case .lapsed(let edition, let lapsed, let rated):
        language.choose(
          "bản \(edition) hết hiệu lực từ \(lapsed.printed), không dùng được cho ngày đánh giá \(rated.printed)",
          "edition \(edition) is out of force since \(lapsed.printed) and cannot rate on \(rated.printed)")
      case .transitionOver(let edition, let successor, let kind, let filed, let tookOver, let lastDay, let rated):
        language.choose(
          "hồ sơ \(kind.title(in: .vietnamese)) nộp ngày \(filed.printed) (trước \(tookOver.printed), ngày bản "
            + "\(successor) có hiệu lực) chỉ được đánh giá theo bản \(edition) đến hết \(lastDay.printed); ngày đánh giá "
            + "\(rated.printed) đã quá hạn",
          "a \(kind.title(in: .english)) dossier filed on \(filed.printed) (before \(tookOver.printed), when \(successor) took over) "
            + "could be rated under \(edition) up to \(lastDay.printed); the rating day \(rated.printed) is too late")
      case .noTransition(let edition, let successor, let tookOver, let rated):
        language.choose(
          "bản \(successor) thay bản \(edition) từ \(tookOver.printed) mà không có quy định chuyển tiếp cho hồ sơ đang "
            + "đánh giá; ngày đánh giá \(rated.printed) phải chọn bản bằng tay",
          "\(successor) replaced \(edition) on \(tookOver.printed) with no rule for dossiers under way; for the rating day "
            + "\(rated.printed) an edition must be chosen by hand")
      case .unknownEdition(let id, let known):
        language.choose(
          "không có bản \(id); các bản: \(known.joined(separator: ", "))",
          "there is no edition \(id); editions: \(known.joined(separator: ", "))")
      case .anotherApplies(let chosen, let lawful, let filed, let rated):
        language.choose(
          "hồ sơ nộp \(filed.printed), đánh giá \(rated.printed) theo bản \(lawful), không theo bản \(chosen)",
          "a dossier filed on \(filed.printed) and rated on \(rated.printed) is under \(lawful), not \(chosen)")
      }
    }
  }
}

extension EditionChoice.Reason {
  /// Why the edition applies, for a user.
  public func explanation(in language: Language) -> String {
    switch self {
    case .inForce(let since):
      language.choose(
        "có hiệu lực khi nộp hồ sơ (từ \(since.printed))",
        "in force when the dossier was filed (since \(since.printed))")
    case .transition(let successor, let tookOver, let lastDay):
      language.choose(
        "hồ sơ nộp trước \(tookOver.printed), ngày bản \(successor) có hiệu lực; bản này dùng đến hết \(lastDay.printed)",
        "filed before \(tookOver.printed), when \(successor) took over; this edition may be used up to \(lastDay.printed)"
      )
    case .byHand(let refusal):
      language.choose("chọn bằng tay: ", "chosen by hand: ") + refusal.explanation(in: language)
    }
  }
}

extension ApplicationKind {
  /// "đánh giá lần đầu", "first-time" (Điều 6.1 of 26/2026).
  public func title(in language: Language) -> String {
    switch self {
    case .first: language.choose("đánh giá lần đầu", "first-time")
    case .upgrade: language.choose("nâng hạng", "upgrade")
    case .reassessment: language.choose("đánh giá lại", "reassessment")
    }
  }
}
