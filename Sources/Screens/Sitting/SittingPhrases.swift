import Council
import Rulebook

/// The wording of the sitting's page.
struct SittingPhrases {
  let language: Language

  // MARK: Sessions and quorum

  /// "Buổi 2 · 23/11/2026 · từ 08:00 · Hội trường B".
  func session(_ held: HeldSession) -> String {
    let session = held.session
    let hours =
      switch (session.begins, held.ends) {
      case (let begins?, let ends?): "\(begins)–\(ends)"
      case (let begins?, nil): language.choose("từ \(begins)", "from \(begins)")
      case (nil, let ends?): language.choose("đến \(ends)", "until \(ends)")
      case (nil, nil): language.choose("chưa rõ giờ", "hour not known")
      }
    return [
      language.choose("Buổi \(held.number)", "Session \(held.number)"), session.date.printed, hours, session.place,
    ]
    .compactMap(\.self).joined(separator: " · ")
  }
  var isOpen: String { language.choose("ĐANG HỌP", "OPEN") }
  var isOver: String { language.choose("đã đóng", "closed") }
  /// Beside the last session, once it is over.
  var isOverForNow: String {
    language.choose("ĐÃ ĐÓNG · thư ký mở buổi mới: b", "CLOSED · the secretary opens the next: b")
  }
  var noneOpen: String {
    language.choose("CHƯA MỞ BUỔI HỌP: thư ký bấm b để mở buổi", "NO SESSION IS OPEN: the secretary opens one by b")
  }

  func quorum(_ quorum: Quorum) -> String {
    let led =
      quorum.isLed
      ? language.choose("có người chủ trì", "led by the chair or a deputy")
      : language.choose("KHÔNG có chủ tịch, phó chủ tịch", "NEITHER chair nor deputy")
    return language.choose(
      "Có mặt \(quorum.present)/\(quorum.of) người chấm · cần \(quorum.needed) · \(led)",
      "\(quorum.present)/\(quorum.of) scorers present · \(quorum.needed) needed · \(led)")
  }
  func isMet(_ isMet: Bool) -> String {
    isMet ? language.choose("ĐỦ thành phần", "QUORUM") : language.choose("CHƯA ĐỦ thành phần", "NO QUORUM")
  }

  // MARK: Members

  func column(_ column: SittingColumns.Column) -> String {
    switch column {
    case .number: ""
    case .name: language.choose("Thành viên", "Member")
    case .role: language.choose("Vai trò", "Role")
    case .state: language.choose("Điểm danh", "Roll")
    case .since: language.choose("Từ", "Since")
    case .reason: language.choose("Lý do, đi thay", "Reason, delegate")
    }
  }

  func role(_ role: Role) -> String {
    switch role {
    case .chair: language.choose("chủ tịch", "chair")
    case .deputy: language.choose("phó chủ tịch", "deputy")
    case .member: language.choose("ủy viên", "member")
    case .secretary: language.choose("thư ký", "secretary")
    case .advisory: language.choose("tổ tư vấn", "advisory")
    case .observer: language.choose("quan sát", "observer")
    }
  }

  func state(_ entry: Attendance?) -> String {
    switch entry?.state {
    case .present:
      entry?.delegate == nil ? language.choose("có mặt", "present") : language.choose("đi thay", "delegate")
    case .absent: language.choose("vắng", "absent")
    case .left: language.choose("đã về", "gone")
    case .recused: language.choose("không chấm", "recused")
    case nil: language.choose("chưa điểm danh", "not called")
    }
  }

  /// One sentence on the selected member.
  func situation(_ line: SittingRoll.Line, isLate: Bool, delegatesScore: Bool) -> String {
    guard let entry = line.entry else {
      return language.choose("Chưa điểm danh trong buổi này: coi như vắng.", "Not called in this session: absent.")
    }
    let time = line.since.map { String($0.clock.prefix(5)) } ?? ""
    let reason = entry.reason.isEmpty ? "" : ": \(entry.reason)"
    switch entry.state {
    case .present:
      guard let delegate = entry.delegate else {
        return isLate
          ? language.choose("Đến sau, có mặt từ \(time)\(reason).", "Came late, present since \(time)\(reason).")
          : language.choose("Có mặt từ đầu buổi\(reason).", "Present from the beginning\(reason).")
      }
      let vote = delegatesScore ? language.choose("chấm điểm", "scores") : language.choose("không chấm", "no vote")
      return [delegate.name(for: line.member.name, in: language), vote, delegate.office, delegate.paper]
        .joined(separator: " · ")
    case .absent: return language.choose("Vắng\(reason).", "Absent\(reason).")
    case .left: return language.choose("Ra về lúc \(time)\(reason).", "Left at \(time)\(reason).")
    case .recused: return language.choose("Không tham gia chấm\(reason).", "Keeps out of scoring\(reason).")
    }
  }

  // MARK: The product

  func product(_ item: AgendaItem, leader: String?) -> String {
    let led = leader.map { language.choose("điều hành: \($0)", "led by \($0)") }
    let scorers = language.choose("\(item.of) người chấm", "\(item.of) score")
    return [item.stage.label(in: language), scorers, led].compactMap(\.self).joined(separator: " · ")
  }
  func productNumber(_ number: Int, of count: Int) -> String {
    language.choose("Sản phẩm ←→ \(number)/\(count): ", "Product ←→ \(number)/\(count): ")
  }
  func keptOut(_ members: [(member: Member, entry: Attendance)]) -> String {
    guard !members.isEmpty else {
      return language.choose(
        "Không có ai được ghi là không chấm sản phẩm này.", "Nobody is kept out of this product by a note of its own.")
    }
    let told = members.map { "\($0.member.name) (\($0.entry.reason))" }.joined(separator: ", ")
    return language.choose("Không chấm sản phẩm này: \(told)", "Kept out of this product: \(told)")
  }
  var isKeptOut: String { language.choose("không chấm SP này", "not this product") }
  var noProduct: String { language.choose("Chưa có sản phẩm nào.", "There is no product yet.") }
  var history: String { language.choose("Diễn biến", "What was noted") }
}
