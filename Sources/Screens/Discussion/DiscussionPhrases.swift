import Rating
import Rulebook

/// The wording of a discussion: totals, and what would change the result.
struct DiscussionPhrases {
  let language: Language

  // MARK: Commands

  var open: String {
    language.choose(
      "Thảo luận: phiếu khác nhau ở đâu, điều gì làm đổi sao", "Discuss: where sheets differ, what decides")
  }
  var openLabel: String { language.choose("thảo luận", "discuss") }

  // MARK: Totals

  func mean(_ total: String, sheets: Int) -> String {
    language.choose(
      "trung bình \(total) · \(sheets) phiếu", "mean \(total) · \(sheets == 1 ? "1 sheet" : "\(sheets) sheets")")
  }
  var totals: String {
    language.choose("TỔNG ĐIỂM CỦA TỪNG THÀNH VIÊN, MỖI DẤU MỘT PHIẾU", "EVERY MEMBER'S TOTAL, A DOT FOR A SHEET")
  }

  // MARK: Points

  var margins: String { language.choose("CÒN CÁCH MỐC ĐIỂM BAO NHIÊU", "HOW FAR FROM THE BOUNDS") }
  func sum(_ sum: Int, sheets: Int, mean: String) -> String {
    language.choose(
      "\(sheets) phiếu cộng lại \(sum) điểm, trung bình \(mean)",
      "\(sheets == 1 ? "1 sheet adds" : "\(sheets) sheets add") up to \(sum), a mean of \(mean)")
  }
  func margin(_ margin: Sensitivity.Margin, mean: String, star: String) -> String {
    let points = abs(margin.points)
    let bound = "\(star) (\(margin.bound))"
    if margin.points == 0 {
      return language.choose("vừa đúng mốc \(bound), không dư điểm nào", "exactly at \(bound), nothing to spare")
    }
    return margin.points > 0
      ? language.choose(
        "trên mốc \(bound): dư \(points) điểm tổng, tức trung bình dư \(mean)",
        "above \(bound): \(points) of the sum to spare, that is \(mean) of the mean")
      : language.choose(
        "tới mốc \(bound): thiếu \(points) điểm tổng, tức trung bình thiếu \(mean)",
        "to \(bound): \(points) of the sum short, that is \(mean) of the mean")
  }

  // MARK: One ballot

  var ballots: String {
    language.choose("MỘT PHIẾU CÓ QUYẾT ĐỊNH KẾT QUẢ KHÔNG", "DOES ONE BALLOT DECIDE")
  }
  func noBallot(_ now: String) -> String {
    language.choose(
      "Không: không tính một phiếu bất kỳ thì vẫn \(now).", "No: without any one of the sheets, still \(now).")
  }
  func someBallots(_ now: String) -> String {
    language.choose(
      "Có. Không tính riêng phiếu dưới đây thì không phải \(now) mà là:",
      "Yes. Without the one sheet named, it would not be \(now) but:")
  }
  func without(_ members: [String], _ prospect: String) -> String {
    let names = members.joined(separator: ", ")
    return members.count == 1
      ? "\(names): \(prospect)" : language.choose("một trong \(names): \(prospect)", "one of \(names): \(prospect)")
  }
  var onlyShown: String {
    language.choose("Chỉ để xem khi thảo luận: phiếu nào cũng được tính.", "Only shown: every sheet counts.")
  }
  var unfinished: String {
    language.choose("chưa xếp hạng được, còn phiếu phải chấm nốt", "no star yet, sheets are still to be finished")
  }

  // MARK: One minimum

  func unmet(_ count: Int) -> String {
    count == 0
      ? language.choose("MỨC TỐI THIỂU", "MINIMUMS")
      : language.choose("MỨC TỐI THIỂU CHƯA ĐẠT (\(count))", "MINIMUMS NOT MET (\(count))")
  }
  func tight(_ count: Int) -> String {
    language.choose("MỨC TỐI THIỂU VỪA ĐỦ ĐẠT (\(count))", "MINIMUMS JUST MET (\(count))")
  }
  func met(_ count: Int) -> String {
    language.choose("MỨC TỐI THIỂU ĐẠT, CÒN DƯ (\(count))", "MINIMUMS MET WITH SOME TO SPARE (\(count))")
  }
  var openMark: String { language.choose("Dấu ?: chờ chủ tịch quyết định.", "?: left to the chair.") }
  var allMet: String { language.choose("Mọi mức tối thiểu đều đạt.", "Every minimum is met.") }
  var pointsShort: String { language.choose("vì còn thiếu điểm", "for want of points") }
  var othersUnmet: String { language.choose("vì còn mức khác chưa đạt", "for others are not met") }
  func ifMet(_ changed: String) -> String {
    language.choose("nếu riêng mức này đạt: \(changed)", "if this one alone were met: \(changed)")
  }
  func ifMissed(_ changed: String, byPoints: Bool) -> String {
    byPoints
      ? language.choose("nếu bớt một điểm: \(changed)", "with one point less: \(changed)")
      : language.choose("nếu bớt một thành viên chọn: \(changed)", "with one member fewer: \(changed)")
  }
  func stillIfMet(_ now: String, why: String?) -> String {
    let reason = why.map { ", \($0)" } ?? ""
    return language.choose(
      "Riêng từng mức sau đây đạt thì vẫn \(now)\(reason):", "With any one of these met, still \(now)\(reason):")
  }
  func stillIfMissed(_ now: String, byPoints: Bool) -> String {
    byPoints
      ? language.choose(
        "Bớt một điểm ở từng mức sau đây thì vẫn \(now):", "With one point less at any one of these, still \(now):")
      : language.choose(
        "Bớt một thành viên chọn từng mức sau đây thì vẫn \(now):",
        "With one member fewer at any one of these, still \(now):")
  }
}
