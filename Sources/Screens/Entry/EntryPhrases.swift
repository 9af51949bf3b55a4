import Council
import Deadlines
import Rulebook
import Season

/// The wording of entries on the register.
struct EntryPhrases {
  let language: Language

  /// What follows of leaving the form.
  var leaveFollows: String {
    language.choose(
      "F9 ghi cả phiếu một lần; Esc rời đi, không ghi gì.",
      "F9 writes all of it at once; Esc leaves, nothing is written.")
  }

  func subject(_ dossier: Dossier) -> String { "\(dossier.name) · \(dossier.code) · \(dossier.producer)" }

  // MARK: Titles

  var stepTitle: String { language.choose("CHUYỂN BƯỚC", "A STEP") }
  var newTitle: String { language.choose("HỒ SƠ MỚI", "NEW DOSSIER") }
  var changeTitle: String { language.choose("SỬA HỒ SƠ", "CHANGE THE DOSSIER") }
  var paperTitle: String { language.choose("GIẤY TỜ", "DOCUMENT") }
  var remarkTitle: String { language.choose("GÓP Ý HOẶC YÊU CẦU MỚI", "NEW REMARK OR REQUEST") }
  var settlingTitle: String { language.choose("GÓP Ý ĐÃ XỬ LÝ XONG", "A REMARK IS SETTLED") }
  var reportTitle: String { language.choose("BÁO CÁO CỦA XÃ (MẪU 03)", "COMMUNE'S REPORT (FORM 03)") }
  var holds: String { language.choose("đúng", "confirmed") }
  var holdsNot: String { language.choose("không đúng", "not confirmed") }
  var findingTitle: String { language.choose("KẾT LUẬN ĐỂ THU HỒI", "FINDING OF A WITHDRAWAL") }
  var aboutFinding: String {
    language.choose(
      "Thu hồi trong \(DeadlineList.withdrawalDays) ngày từ ngày kết luận (Điều 8.4); lịch mùa sẽ nhắc.",
      "Withdrawn within \(DeadlineList.withdrawalDays) days of the finding (Article 8.4); the calendar shows it.")
  }
  var notYet: String { language.choose("Ngày kết luận không sau hôm nay.", "The finding is not after today.") }
  var outcomeTitle: String { language.choose("KẾT QUẢ ĐÁNH GIÁ", "RESULT OF A RATING") }
  var certificateTitle: String { language.choose("GIẤY CHỨNG NHẬN", "CERTIFICATE") }

  // MARK: Steps

  func now(_ dossier: RegisteredDossier) -> String {
    let stage = dossier.stage.title(in: language)
    return language.choose(
      "Đang ở bước «\(stage)» từ \(dossier.since.printed).", "Now “\(stage)”, since \(dossier.since.printed).")
  }
  /// A stage to go to; those that are not next say that they need a reason.
  func target(_ stage: DossierStage, isUsual: Bool) -> String {
    stage.title(in: language) + (isUsual ? "" : language.choose(" (phải ghi lý do)", " (with a reason)"))
  }
  func ground(_ number: Int) -> String {
    language.choose("căn cứ thứ \(number) của Điều 8", "ground \(number) of Article 8")
  }
  func incomplete(_ titles: [String]) -> String {
    language.choose(
      "Còn giấy tờ thiếu hoặc cần bổ sung: \(titles.joined(separator: "; ")). Chuyển tiếp phải ghi lý do.",
      "Documents are missing: \(titles.joined(separator: "; ")). Going on needs a reason.")
  }
  func filedAfter(_ day: CalendarDate) -> String {
    language.choose(
      "Ngày nộp không muộn hơn ngày hồ sơ vào sổ (\(day.printed)).",
      "Filed no later than the dossier's entry (\(day.printed)).")
  }
  var noStep: String {
    language.choose("Hồ sơ này không còn bước nào nữa.", "There is no further step for this dossier.")
  }
  func tooEarly(_ since: CalendarDate) -> String {
    language.choose(
      "Không sớm hơn bước trước (\(since.printed)).", "Not before the step that it follows (\(since.printed)).")
  }
  var dueBefore: String {
    language.choose("Hạn bổ sung không sớm hơn ngày trả.", "The day due is not before that of the return.")
  }

  // MARK: Kinds

  func kind(_ kind: Remark.Kind) -> String {
    switch kind {
    case .remark: language.choose("nhận xét", "remark")
    case .request: language.choose("yêu cầu", "request")
    }
  }
  var noSession: String { language.choose("không từ buổi nào", "none") }
  func session(_ event: SeasonEvent) -> String { "\(event.date.printed) \(event.title)" }
  var notRated: String { language.choose("không xếp hạng", "not rated") }
  func stars(_ count: Int) -> String { RatingPhrases(language: language).stars(count) }
  func term(_ edition: Edition) -> String {
    language.choose(
      "Hạn \(edition.certificate.validMonths) tháng theo \(edition.decision); sửa được.",
      "\(edition.certificate.validMonths) months by \(edition.decision); can be changed.")
  }

  // MARK: Faults

  func missing(_ name: EntryField.Name) -> String {
    language.choose("Phải ghi: \(label(name).lowercased()).", "Needed: \(label(name).lowercased()).")
  }
  var noDay: String {
    language.choose(
      "Ghi ngày như 22/11/2026, 5/3/26, hoặc 5/3 của năm nay.", "A day like 22/11/2026, 5/3/26, or 5/3 of this year.")
  }
  var badCode: String {
    language.choose(
      "Mã dạng tỉnh-xã-số-năm, ví dụ 42-18532-007-2026.",
      "A code province-commune-number-year, such as 42-18532-007-2026.")
  }
  var codeTaken: String { language.choose("Mã này đã có trong sổ.", "The register has this code already.") }
  var digitsOnly: String { language.choose("Mã xã chỉ gồm chữ số.", "The commune's code is digits alone.") }
  var badYear: String { language.choose("Năm gồm bốn chữ số.", "A year of four digits.") }
  var badSet: String { language.choose("Số của bộ tiêu chí, ví dụ 9.", "The number of a criteria set, such as 9.") }
  var badTotal: String {
    language.choose(
      "Điểm như 82,33 hoặc đúng phân số 247/3, từ 0 đến 100.", "Points like 82.33 or exactly 247/3, 0–100.")
  }
  var expiresBefore: String {
    language.choose("Ngày hết hạn không sớm hơn ngày cấp.", "The last day is not before the day of issue.")
  }
  var endsBefore: String {
    language.choose("Ngày hết hạn phải sau ngày cấp.", "The term ends after the day of the certificate.")
  }
  var needed: String { language.choose("(phải ghi)", "(needed)") }
  var optional: String { language.choose("(bỏ trống được)", "(may be empty)") }

  // MARK: Commands

  var choose: String {
    language.choose(
      "Đổi giá trị; số 1–9 hoặc chữ đầu: chọn thẳng", "Change the value; 1–9 or a first letter picks one")
  }
  var chooseLabel: String { language.choose("đổi", "change") }
  var next: String { language.choose("Mục sau; ở mục cuối: ghi", "The next field; at the last one: save") }
  var nextLabel: String { language.choose("mục sau", "next") }
  var move: String { language.choose("Sang mục khác", "Another field") }
  var moveLabel: String { language.choose("mục khác", "fields") }
  var save: String { language.choose("Ghi vào sổ", "Save") }
  var saveLabel: String { language.choose("ghi", "save") }
  var leave: String { language.choose("Thôi, không ghi", "Leave without saving") }
  var leaveLabel: String { language.choose("thôi", "leave") }
}
