import Council
import Rulebook
import Season

/// Every wording of the scoring form, in both languages side by side; legal texts come from the set and stay as they are.
struct FormPhrases: Hashable, Sendable {
  let language: Language

  /// One of two wordings.
  func choose(_ vietnamese: String, _ english: String) -> String { language.choose(vietnamese, english) }
}

// MARK: - Head

extension FormPhrases {
  func set(_ number: Int) -> String {
    let digits = number < 10 ? "0\(number)" : "\(number)"
    return choose("Bộ \(digits)", "Set \(digits)")
  }

  func position(_ position: Int, of count: Int) -> String {
    choose("Sản phẩm \(position)/\(count)", "Product \(position)/\(count)")
  }

  func marked(_ marked: Int, of asked: Int) -> String {
    choose("đã chấm \(marked)/\(asked)", "marked \(marked)/\(asked)")
  }

  var total: String { choose("Tổng", "Total") }

  /// The flag of a set with doubts; `key` opens them.
  func doubtful(key: String) -> String {
    choose("! bộ có điểm nghi vấn: bấm \(key)", "! the set has doubts: press \(key)")
  }

  var submittedMark: String { choose("ĐÃ NỘP", "SUBMITTED") }
  var readOnlyMark: String { choose("CHỈ XEM", "READ ONLY") }

  /// That the member is asked to score again, and why.
  func again(_ round: FormRound) -> String {
    choose("Chấm lại vòng \(round.number) – \(round.reason)", "Score again, round \(round.number) – \(round.reason)")
  }

  /// Why the sheet cannot be changed.
  func locked(_ lock: FormLock) -> String {
    switch lock {
    case .submitted:
      choose(
        "Phiếu đã nộp, chỉ xem được; muốn sửa, đề nghị chủ tịch mở lại phiếu.",
        "The sheet is submitted and can only be read; ask the chair to open it again.")
    case .closed:
      choose(
        "Chủ tịch đã khóa chấm điểm sản phẩm này, chỉ xem được.", "The chair has closed scoring; this can only be read."
      )
    case .notOpened:
      choose(
        "Chủ tịch chưa mở chấm điểm sản phẩm này, mới chỉ xem được.",
        "The chair has not opened scoring yet; this can only be read.")
    case .onPaper:
      choose(
        "Phiếu này nhập từ phiếu giấy, không chấm và chưa xem được ở đây; muốn tự chấm thì nhờ người nhập hủy phiếu giấy.",
        "This sheet is typed in from paper and cannot be marked or seen here yet; to mark it here, have the paper given up."
      )
    case .notAsked(let round):
      choose(
        "Vòng \(round) chỉ chấm lại phiếu được yêu cầu; phiếu này giữ nguyên, chỉ xem được.",
        "Round \(round) asks for other sheets; this one stands and can only be read.")
    case .notScorer:
      choose(
        "Ủy viên này không chấm sản phẩm này, chỉ xem được.",
        "This member does not score the product; it can only be read.")
    }
  }
}

// MARK: - Criterion

extension FormPhrases {
  /// "2đ", as options and rows print points.
  func points(_ points: Int) -> String { choose("\(points)đ", "\(points)pt") }

  func most(_ points: Int) -> String {
    choose("tối đa \(points) điểm", points == 1 ? "1 point at most" : "\(points) points at most")
  }
  var paper: String { choose("Giấy tờ:", "Document:") }
  var dossierTitle: String { choose("HỒ SƠ", "DOSSIER") }
  func moreInDossier(_ lines: Int) -> String { choose("còn \(lines) dòng; h: xem hết", "\(lines) more lines; h: all") }
  var noDossier: String {
    choose("Sản phẩm này chưa có hồ sơ trong sổ.", "The register has no dossier of this product.")
  }

  /// "mức 3 → 2đ": what a key picked.
  func picked(_ number: Int, _ points: Int) -> String {
    number == 0
      ? choose("không mức nào → 0đ", "none → 0pt")
      : choose("mức \(number) → \(self.points(points))", "option \(number) → \(self.points(points))")
  }

  var noneHolds: String { choose("Không đạt mức nào", "None of them holds") }

  func group(_ title: String) -> String { choose("Nhóm: \(title)", "Group: \(title)") }

  func oneCase(_ key: String, _ text: String) -> String {
    let isNamed = text.lowercased().hasPrefix("trường hợp")
    return isNamed ? "\(text) (\(key))" : choose("Trường hợp \(key): \(text)", "Case \(key): \(text)")
  }

  var hint: String { choose("Giải thích:", "Explanation:") }
  var requirement: String { choose("Yêu cầu:", "Requirement:") }
  var evidence: String { choose("Minh chứng:", "Evidence:") }
  var note: String { choose("Ghi chú:", "Note:") }
  var rejectIf: String { choose("Loại (phím r):", "Rejected (key r):") }
  var stopIf: String { choose("Dừng (phím s):", "Stopped (key s):") }

  /// Criteria listed in `stopIfZero`.
  var stopsAtZero: String {
    choose(
      "Được 0 điểm ở tiêu chí này thì phiếu tự dừng đánh giá.", "0 points here stop the assessment by itself.")
  }

  /// Why a criterion is not asked.
  func notAsked(_ governor: String, _ minPoints: Int, has points: Int) -> String {
    choose(
      "Không hỏi: chỉ chấm khi \(governor) có từ \(minPoints) điểm; phiếu này cho \(governor) \(points) điểm.",
      "Not asked: only where \(governor) has \(minPoints) or more points; this sheet gives it \(points).")
  }

  /// Why a criterion cannot be marked yet.
  func pending(_ governor: String, _ minPoints: Int) -> String {
    choose(
      "Chưa hỏi: chấm \(governor) trước, chỉ chấm khi \(governor) có từ \(minPoints) điểm.",
      "Not asked yet: mark \(governor) first; asked only where it has \(minPoints) or more points.")
  }

  /// A mark that is kept though it does not count.
  func kept(_ number: Int) -> String {
    number == 0
      ? choose("«Không đạt mức nào» đã chọn vẫn giữ, nhưng không tính.", "The mark “none” is kept but not counted.")
      : choose("Mức \(number) đã chọn vẫn giữ, nhưng không tính.", "Option \(number) is kept but not counted.")
  }

  /// The last row of a criterion that does not fit.
  func moreText(page: Int, of pages: Int) -> String {
    choose("Phím cách: xem tiếp (trang \(page)/\(pages))", "Space: read on (page \(page)/\(pages))")
  }

  var noCriteria: String { choose("Bộ này không có tiêu chí.", "This set has no criteria.") }

  /// "Chủ thể tự chấm: 2đ · Tổ tư vấn: 1đ"; nil where neither gave points.
  func appraised(producer: Int?, advisory: Int?) -> String? {
    let parts = [
      producer.map { language.choose("Chủ thể tự chấm: ", "Producer: ") + points($0) },
      advisory.map { language.choose("Tổ tư vấn: ", "Advisory group: ") + points($0) },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// Whose scores are entered.
  func source(_ source: Appraisal.Source) -> String {
    switch source {
    case .producer: language.choose("Chủ thể tự chấm", "Producer's scores")
    case .advisory: language.choose("Tổ tư vấn chấm", "Advisory group's scores")
    }
  }
  var councilOnly: String {
    language.choose(
      "Điểm này được ghi ngay từng tiêu chí vào hồ sơ; không nộp, không loại, không dừng.",
      "These scores go into the dossier as they are entered: nothing is handed in, rejected or stopped.")
  }
  var noSet: String {
    choose("Hồ sơ chưa có bộ tiêu chí.", "The dossier has no criteria set.")
  }
}
