import Council
import Rulebook
import SetUp

/// What the settings of a regulation are called, mean and allow.
extension SetUpPhrases {
  func regulationName(_ setting: Setting) -> String {
    switch setting {
    case .minimums: language.choose("Mức tối thiểu đạt khi", "A minimum is met by")
    case .rejections: language.choose("Loại, dừng đánh giá khi", "Rejection, stop by")
    case .decimals: language.choose("Số chữ số thập phân khi in", "Decimals in print")
    case .spread: language.choose("Chênh lệch điểm tối đa", "Greatest spread")
    case .quorum: language.choose("Số người tối thiểu để họp", "Quorum")
    case .chairMustBePresent: language.choose("Phải có chủ tịch mới họp", "Chair must be present")
    case .secretaryScores: language.choose("Thư ký chấm điểm", "Secretary scores")
    case .delegatesScore: language.choose("Người đi thay chấm điểm", "Delegates score")
    case .forwardingNeedsMinimums: language.choose("Gửi lên cần đủ mức 5 sao", "Sending up needs 5★ minimums")
    case .showsProducerScores: language.choose("Thấy điểm chủ thể tự chấm", "Producer's scores shown")
    case .showsAdvisoryScores: language.choose("Thấy điểm tổ tư vấn", "Advisory scores shown")
    case .namesInPrints: language.choose("Tên thành viên trong bản in", "Members in print")
    case .jointCriteria: language.choose("Tiêu chí thống nhất chung", "Joint criteria")
    case .lockMinutes: language.choose("Khóa màn hình sau (phút)", "Screen lock after (minutes)")
    default: language.choose("Ý kiến văn bản: chênh từ", "In writing: spread from")
    }
  }

  /// One sentence on what a setting decides.
  func explanation(_ setting: Setting) -> String {
    switch setting {
    case .minimums:
      language.choose(
        "Khi các phiếu khác nhau, thế nào thì sản phẩm đạt mức tối thiểu của một hạng sao.",
        "Where sheets differ: when a product meets the minimum of a star.")
    case .rejections:
      language.choose(
        "Khi có phiếu đề nghị loại hoặc dừng, ai quyết định.", "Who decides where sheets reject or stop a product.")
    case .decimals:
      language.choose("Từ 0 đến 6; chỉ để in, không làm đổi hạng sao.", "0–6; print only, no star changes.")
    case .spread:
      language.choose(
        "Hai tổng điểm chênh quá số điểm này (0–100) thì thảo luận, chấm lại; «không»: không giới hạn.",
        "Totals further apart than this (0–100) are discussed and scored again; none: no limit.")
    case .quorum:
      language.choose("Phần thành viên phải có mặt, dạng 3/4 hoặc 75%.", "Share of members present, as 3/4 or 75%.")
    case .chairMustBePresent:
      language.choose(
        "Chủ tịch, hoặc phó chủ tịch thay, phải có mặt.", "The chair, or a deputy instead, must be there.")
    case .secretaryScores:
      language.choose("Thư ký có chấm như ủy viên không.", "Whether the secretary scores as a member.")
    case .delegatesScore:
      language.choose(
        "Đại diện đi thay thành viên vắng có chấm điểm không.", "Whether who stands in for an absent member scores.")
    case .forwardingNeedsMinimums:
      language.choose(
        "Gửi lên trung ương: đòi mọi mức tối thiểu của 5 sao, hay chỉ cần đủ điểm.",
        "Sending up: every minimum of five stars, or points alone.")
    case .showsProducerScores:
      language.choose("Khi chấm, thành viên thấy điểm chủ thể tự chấm.", "Members see the producer's own score.")
    case .showsAdvisoryScores:
      language.choose("Khi chấm, thành viên thấy điểm của tổ tư vấn.", "Members see the advisory group's score.")
    case .namesInPrints:
      language.choose(
        "Trong bảng điểm của biên bản: nêu tên, hay «Ủy viên số 3».", "In tables of scores: by name or by number.")
    case .jointCriteria:
      language.choose(
        "Mã các tiêu chí hội đồng thống nhất một điểm, cách nhau bằng dấu phẩy, ví dụ 2.1, 2.2; hoặc «không».",
        "Codes of the criteria that the council agrees on, e.g. 2.1, 2.2; or none.")
    case .lockMinutes:
      language.choose(
        "Không ai bấm phím sau 1–120 phút thì hỏi lại mã PIN.", "1–120 minutes without a key ask for the PIN.")
    default:
      language.choose(
        "Đánh giá lại bằng văn bản: tổng điểm chênh quá bao nhiêu (0–100) thì đề nghị họp; «không»: luôn họp.",
        "Reassessment in writing: the spread (0–100) above which a meeting is proposed; none: always meet.")
    }
  }

  // MARK: Choices

  func choices(_ setting: Setting) -> [SetUpChoice] {
    switch setting {
    case .minimums:
      [
        SetUpChoice(value: "majority", label: language.choose("quá nửa số phiếu", "more than half")),
        SetUpChoice(value: "all", label: language.choose("tất cả các phiếu", "every sheet")),
        SetUpChoice(value: "mean", label: language.choose("điểm trung bình", "the mean")),
        SetUpChoice(value: "chair", label: language.choose("chủ tịch kết luận", "the chair")),
      ]
    case .rejections:
      [
        SetUpChoice(value: "majority", label: language.choose("quá nửa số phiếu", "more than half")),
        SetUpChoice(value: "chair", label: language.choose("chủ tịch kết luận", "the chair")),
      ]
    case .namesInPrints:
      [
        SetUpChoice(value: "nêu tên", label: language.choose("nêu tên", "by name")),
        SetUpChoice(value: "đánh số", label: language.choose("đánh số", "by number")),
      ]
    case .chairMustBePresent, .secretaryScores, .delegatesScore, .forwardingNeedsMinimums, .showsProducerScores,
      .showsAdvisoryScores:
      [
        SetUpChoice(value: "có", label: language.choose("có", "yes")),
        SetUpChoice(value: "không", label: language.choose("không", "no")),
      ]
    default: []
    }
  }

  var levels: [SetUpChoice] {
    [Level.Name.province, .national, .district].map { SetUpChoice(value: $0.typed, label: $0.title(in: language)) }
  }

  var roles: [SetUpChoice] {
    Role.allCases.map { SetUpChoice(value: $0.typed, label: $0.title(in: language)) }
  }

  /// A role in a column: `phó chủ tịch`.
  func shortRole(_ typed: String) -> String {
    language.choose(typed, Role.allCases.first { $0.typed == typed }?.title(in: .english) ?? typed)
  }

  func kinds(_ kinds: [ApplicationKind]) -> [SetUpChoice] {
    kinds.map { SetUpChoice(value: $0.typed, label: $0.title(in: language)) }
  }

  /// The edition by the law: `2026-26, theo ngày nộp hồ sơ`.
  func byLaw(_ id: String?, isNamed: Bool) -> String {
    let words = language.choose("theo ngày nộp hồ sơ", "by the filing day")
    return isNamed ? words : id.map { "\($0), \(words)" } ?? words
  }
  func byHand(_ id: String) -> String { language.choose("\(id), chọn bằng tay", "\(id), chosen by hand") }
}
