import Council
import Rating
import Rulebook
import Season

/// The wording of a dossier's page.
struct DossierPhrases {
  let language: Language

  // MARK: Fields

  var labelWidth: Int { 13 }
  var producer: String { language.choose("Chủ thể", "Producer") }
  var address: String { language.choose("Địa chỉ", "Address") }
  var place: String { language.choose("Xã", "Commune") }
  var phone: String { language.choose("Điện thoại", "Phone") }
  var set: String { language.choose("Bộ tiêu chí", "Criteria set") }
  var kind: String { language.choose("Loại, năm", "Kind, year") }
  var law: String { language.choose("Theo luật", "Law") }
  func set(_ number: Int?, _ set: CriteriaSet?) -> String {
    guard let number else { return language.choose("chưa chọn", "not chosen yet") }
    return language.choose("Bộ \(number)", "Set \(number)") + (set.map { " \($0.title)" } ?? "")
  }
  func kind(_ fields: Dossier) -> String {
    "\(fields.kind.title(in: language)) · " + language.choose("năm \(fields.year)", "\(fields.year)")
  }
  func law(_ answer: EditionChoice.Answer, _ dossier: RegisteredDossier) -> String {
    switch answer {
    case .edition(let edition, let reason):
      let filed = dossier.filed.map { language.choose("nộp \($0.printed), ", "filed \($0.printed), ") } ?? ""
      return "\(edition.decision): \(filed)\(reason.explanation(in: language))"
    case .refused(let refusal): return refusal.explanation(in: language)
    }
  }
  func since(_ day: CalendarDate) -> String { language.choose(" từ \(day.printed)", " since \(day.printed)") }
  func dueUntil(_ day: CalendarDate) -> String {
    language.choose(" · hạn bổ sung \(day.printed)", " · due \(day.printed)")
  }

  /// A finding that ends in a withdrawal, and until when.
  func found(_ day: CalendarDate, until last: CalendarDate) -> String {
    language.choose(
      "Kết luận vi phạm ngày \(day.printed): thu hồi chậm nhất \(last.printed) (Điều 8.4)",
      "Found on \(day.printed): to be withdrawn by \(last.printed) (Article 8.4)")
  }

  // MARK: Sections

  var steps: String { language.choose("CÁC BƯỚC", "STEPS") }
  var papers: String { language.choose("GIẤY TỜ, MINH CHỨNG", "DOCUMENTS") }
  var remarks: String { language.choose("GÓP Ý, YÊU CẦU", "REMARKS AND REQUESTS") }
  var report: String { language.choose("BÁO CÁO CỦA XÃ (MẪU 03)", "COMMUNE'S REPORT (FORM 03)") }
  var appraisals: String { language.choose("TỰ CHẤM VÀ TỔ TƯ VẤN CHẤM", "SCORES OUTSIDE THE COUNCIL") }
  var outcomes: String { language.choose("KẾT QUẢ CÁC CẤP", "RESULTS BY LEVEL") }
  var certificates: String { language.choose("GIẤY CHỨNG NHẬN", "CERTIFICATES") }
  var earlier: String { language.choose("CÁC LẦN ĐÁNH GIÁ TRƯỚC", "EARLIER RATINGS") }
  var nothing: String { language.choose("chưa có", "none yet") }

  // MARK: Steps and remarks

  func reason(_ text: String) -> String { language.choose("lý do: \(text)", "reason: \(text)") }
  /// Until when, on which ground, what came with the step.
  func about(_ step: EnteredStep) -> String {
    var parts: [String] = []
    if let due = step.due { parts.append(language.choose("hạn \(due.printed)", "due \(due.printed)")) }
    if let ground = step.ground {
      parts.append(language.choose("căn cứ thứ \(ground) của Điều 8", "ground \(ground) of Article 8"))
    }
    if !step.by.isEmpty { parts.append(language.choose("do \(step.by)", "by \(step.by)")) }
    if !step.received.isEmpty {
      parts.append(language.choose("nhận: ", "received: ") + step.received.joined(separator: "; "))
    }
    return parts.joined(separator: " · ")
  }
  func entered(_ step: EnteredStep, by name: String) -> String {
    let day = step.time.day?.printed ?? ""
    return language.choose("\(name) ghi ngày \(day)", "entered by \(name) on \(day)")
  }
  func status(_ remark: Remark) -> String {
    var parts = [remark.owner]
    if let settled = remark.settled {
      parts.append(language.choose("xong \(settled.printed)", "settled \(settled.printed)"))
      parts.append(remark.answer)
    } else {
      if remark.kind == .request { parts.append(language.choose("yêu cầu", "request")) }
      if let due = remark.due { parts.append(language.choose("hạn \(due.printed)", "due \(due.printed)")) }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  // MARK: Documents

  var stateWidth: Int { language.choose("không yêu cầu", "to be supplemented").count + 2 }
  func about(_ paper: DossierPaper) -> String {
    var parts: [String] = []
    if !paper.number.isEmpty { parts.append(language.choose("số \(paper.number)", "no. \(paper.number)")) }
    if let issued = paper.issued { parts.append(language.choose("ngày \(issued.printed)", "of \(issued.printed)")) }
    parts.append(paper.issuer)
    if let expires = paper.expires {
      parts.append(language.choose("hạn \(expires.printed)", "until \(expires.printed)"))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
  func notNoted(_ titles: [String]) -> String {
    language.choose("Chưa ghi: ", "Not noted yet: ") + titles.joined(separator: "; ")
  }
  var lapsed: String { language.choose("đã hết hạn", "has lapsed") }
  func attachment(_ file: DossierPaper.Attachment) -> String {
    language.choose("tệp", "file") + " \(file.name), \(file.sizeText(in: language)) · \(file.path)"
  }
  func about(_ report: CommuneReport) -> String {
    let number = report.number.isEmpty ? "" : language.choose("số \(report.number)", "no. \(report.number)")
    return [number, report.date.printed, report.by].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
