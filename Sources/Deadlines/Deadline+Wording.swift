import Council
import Rulebook
import Season

extension Deadline {
  /// "Nộp hồ sơ đánh giá lại", "File the reassessment".
  public func title(in language: Language) -> String {
    switch matter {
    case .roundFiling(let round):
      language.choose("Nộp hồ sơ \(round.title(in: language))", "Dossiers of \(round.title(in: language))")
    case .roundRating(let round, _):
      language.choose("Đánh giá \(round.title(in: language))", "Rating of \(round.title(in: language))")
    case .reassessmentFiling: language.choose("Nộp hồ sơ đánh giá lại", "File the reassessment")
    case .reassessmentRating: language.choose("Đánh giá lại", "Rate the reassessment")
    case .certificateEnd: language.choose("Giấy chứng nhận hết hạn", "The certificate ends")
    case .certificateExtension: language.choose("Hết thời gian kéo dài", "The extension ends")
    case .supplement: language.choose("Bổ sung hồ sơ bị trả", "Supplement the returned dossier")
    case .remark(let remark):
      remark.kind == .request
        ? language.choose("Yêu cầu số \(remark.number)", "Request \(remark.number)")
        : language.choose("Nhận xét số \(remark.number)", "Remark \(remark.number)")
    case .transition: language.choose("Hết chuyển tiếp giữa hai bản", "The transition ends")
    case .communeReport: language.choose("Báo cáo của UBND xã", "The commune's report")
    case .withdrawal: language.choose("Thu hồi công nhận", "Withdraw the recognition")
    }
  }

  /// What is to be done until when, with the article of the decision where it gives the day.
  public func task(in language: Language) -> String {
    switch matter {
    case .roundFiling:
      return language.choose(
        "Hồ sơ nộp trước \(dayAfter.printed), ngày đó đã muộn (Điều 5).",
        "Dossiers are filed before \(dayAfter.printed), which is too late itself (Article 5).")
    case .roundRating(_, let waiting):
      let open =
        waiting == 0
        ? "" : language.choose(" Còn \(waiting) hồ sơ chưa có kết quả.", " Without a result so far: \(waiting).")
      return language.choose(
        "Đánh giá xong trước \(dayAfter.printed), ngày đó đã muộn (Điều 5).",
        "Rated before \(dayAfter.printed), which is too late itself (Article 5).") + open
    case .reassessmentFiling(let opens, let end):
      return language.choose(
        "Nộp từ \(opens.printed) đến hết \(day.printed); giấy chứng nhận hết hạn \(end.printed) (Điều 7.6).",
        "To be filed from \(opens.printed) to \(day.printed); the certificate ends on \(end.printed) (Article 7.6).")
    case .reassessmentRating(let days):
      return language.choose(
        "Có kết quả trong \(days) ngày từ ngày nộp (Điều 7.6).",
        "Rated within \(days) days of the filing (Article 7.6).")
    case .certificateEnd(let extended):
      let more = extended.map {
        language.choose(
          " Đánh giá lại chậm thì còn dùng đến hết \($0.printed) (Điều 12.3).",
          " Where the reassessment is late, it holds on up to \($0.printed) (Article 12.3).")
      }
      return language.choose("Ngày cuối của thời hạn.", "The last day of the term.") + (more ?? "")
    case .certificateExtension(let end):
      return language.choose(
        "Đã hết hạn \(end.printed); đánh giá lại chậm thì dùng đến hết \(day.printed) (Điều 12.3).",
        "The term ended on \(end.printed); where the reassessment is late, it holds on up to \(day.printed) (Article 12.3)."
      )
    case .supplement:
      return language.choose("Chủ thể bổ sung và nộp lại hồ sơ.", "The producer supplements it and files it again.")
    case .remark(let remark): return remark.text + (remark.owner.isEmpty ? "" : " (\(remark.owner))")
    case .transition(let edition, let successor):
      return language.choose(
        "Nộp trước khi bản \(successor) có hiệu lực: đánh giá xong theo bản \(edition) đến hết \(day.printed) (Điều 12.2).",
        "Filed before \(successor) took over: to be finished under \(edition) up to \(day.printed) (Article 12.2).")
    case .communeReport(let days):
      return language.choose(
        "UBND xã báo cáo trong \(days) ngày làm việc từ ngày nộp (Điều 7.2); chưa trừ ngày lễ.",
        "The commune reports within \(days) working days of the filing (Article 7.2); public holidays not counted out.")
    case .withdrawal(let found, let days):
      return language.choose(
        "Kết luận vi phạm ngày \(found.printed): thu hồi trong \(days) ngày (Điều 8.4).",
        "Found on \(found.printed): to be withdrawn within \(days) days (Article 8.4).")
    }
  }

  /// "còn 12 ngày", "hôm nay", "quá 3 ngày"; in English "in 12 days", "today", "3 days late".
  public func distance(from today: CalendarDate, in language: Language) -> String {
    let days = daysLeft(on: today)
    func count(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }
    if days == 0 { return language.choose("hôm nay", "today") }
    return days > 0
      ? language.choose("còn \(days) ngày", "in \(count(days))")
      : language.choose("quá \(-days) ngày", "\(count(-days)) late")
  }

  /// The first day that is late: what the decisions name by "trước ngày".
  private var dayAfter: CalendarDate { day.adding(days: 1) ?? day }
}

extension SeasonRound {
  /// "Đợt 2 năm 2026 (cấp tỉnh)", "round 2 of 2026 (province)".
  public func title(in language: Language) -> String {
    language.choose(
      "\(name) năm \(year) (\(level.title(in: language)))", "round \(number) of \(year) (\(level.title(in: language)))")
  }
}
