import Council
import Rating
import Rulebook

/// The wording of opinions asked in writing, and of the meeting that is called after all.
struct MeetingPhrases {
  let language: Language

  // MARK: How the council is asked

  /// "lấy ý kiến bằng văn bản"; nil where the council meets in any case.
  func short(_ opinion: WrittenOpinion?) -> String? {
    switch opinion {
    case .asked?: language.choose("lấy ý kiến bằng văn bản", "asked in writing")
    case .meeting?: language.choose("đã chuyển sang họp", "turned into a meeting")
    case nil: nil
    }
  }

  /// One sentence for the pages of a product.
  func sentence(_ opinion: WrittenOpinion) -> String {
    switch opinion {
    case .asked:
      language.choose(
        "Lấy ý kiến bằng văn bản: không cần đủ thành phần họp, không tính có mặt.",
        "Asked in writing: without a quorum, whoever is present.")
    case .meeting(let reason):
      language.choose("Đã chuyển từ lấy ý kiến bằng văn bản sang họp: \(reason)", "A meeting was called: \(reason)")
    }
  }

  /// "Đề nghị họp: … "; one line a reason.
  func proposal(_ proposal: MeetingProposal, _ scale: Scale) -> [String] {
    proposal.reasons.map {
      language.choose("Đề nghị họp: ", "A meeting is proposed: ") + $0.explanation(in: language, scale) + "."
    }
  }
  func without(_ reason: String) -> String {
    language.choose("Không họp, lý do: \(reason)", "No meeting, because: \(reason)")
  }

  // MARK: Concluding without a meeting

  var askWhyNot: String {
    language.choose(
      "ý kiến bằng văn bản khác nhau; vì sao không họp? (ghi vào biên bản)",
      "the opinions in writing differ; why is there no meeting? (goes into the minutes)")
  }
  var goOn: String { language.choose("Sang bước sau", "Go on") }
  var goOnLabel: String { language.choose("tiếp", "go on") }

  // MARK: Calling a meeting

  var title: String { language.choose("HỌP VỀ SẢN PHẨM NÀY?", "MEET ABOUT THIS PRODUCT?") }
  var consequence: String {
    language.choose(
      "Từ đây tính đủ thành phần họp và có mặt như các sản phẩm khác. Phiếu đã nộp vẫn giữ; khi họp, chủ tịch yêu cầu chấm lại.",
      "From here on quorum and attendance count as for any other product. Sheets submitted stand; at the meeting the chair asks for a new round."
    )
  }
  var reason: String { language.choose("Lý do họp (ghi vào biên bản):", "Why (goes into the minutes):") }
  var reasonMissing: String { language.choose("Phải ghi lý do.", "A reason is needed.") }
  var call: String {
    language.choose(
      "Chủ tịch: chuyển sang họp (đang lấy ý kiến bằng văn bản)", "Chair: meet instead of asking in writing")
  }
  var callLabel: String { language.choose("chuyển sang họp", "meet") }
  var back: String { language.choose("Không, quay lại", "No, go back") }
  var backLabel: String { language.choose("quay lại", "back") }
  var notInWriting: String {
    language.choose(
      "Sản phẩm này không lấy ý kiến bằng văn bản.", "This product is not asked about in writing.")
  }
  var notNow: String {
    language.choose(
      "Đang chấm hoặc đã kết luận nên chưa chuyển sang họp được.", "Not while it is scored or concluded.")
  }
  var begins: String {
    language.choose(
      "Lấy ý kiến bằng văn bản: mọi thành viên, trừ người có liên quan, đều chấm mà không cần họp. Điểm được niêm phong đến khi khóa chấm.",
      "Asked in writing: all members who are not recused score, without a meeting. Scores stay sealed until scoring is closed."
    )
  }

  /// Why a meeting cannot be called about `item`; nil where it can.
  func whyNotCalled(_ item: AgendaItem?, by member: Member?) -> String? {
    let agenda = ProductListPhrases(language: language)
    guard member?.role.leads ?? false else { return agenda.chairOnly }
    guard let item else { return agenda.nothingSelected }
    guard item.opinion == .asked else { return notInWriting }
    return item.stage == .scoring || item.stage == .concluded ? notNow : nil
  }
}
