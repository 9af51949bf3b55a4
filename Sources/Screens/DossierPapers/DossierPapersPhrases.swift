import Rulebook
import Season

/// The wording of a dossier's documents.
struct DossierPapersPhrases {
  let language: Language

  func open(_ open: Int, of all: Int) -> String {
    open == 0
      ? language.choose("\(all) loại giấy tờ; giấy bắt buộc đã đủ", "\(all) documents; all that is required is there")
      : language.choose(
        "\(all) loại giấy tờ; còn \(open) loại bắt buộc chưa đủ", "\(all) documents; \(open) required ones still open")
  }
  var stateWidth: Int { language.choose("không yêu cầu", "to be supplemented").count }
  var state: String { language.choose("tình trạng", "state") }
  var title: String { language.choose("giấy tờ", "document") }
  var file: String { language.choose("tệp", "file") }
  var number: String { language.choose("số", "number") }
  var expires: String { language.choose("hạn", "until") }
  /// What stands where nothing is noted yet.
  func unknown(_ isRequired: Bool) -> String {
    isRequired ? language.choose("chưa ghi !", "not noted !") : language.choose("chưa ghi", "not noted")
  }
  func requirement(_ document: DossierList.Document) -> String {
    switch document.required {
    case .always: language.choose("bắt buộc", "required")
    case .upgrade: language.choose("bắt buộc khi nâng hạng", "required for an upgrade")
    case .reassessment: language.choose("bắt buộc khi đánh giá lại", "required for a reassessment")
    case .whereLawAsks: language.choose("nếu pháp luật chuyên ngành yêu cầu", "where another law asks for it")
    case .optional: language.choose("không bắt buộc", "optional")
    }
  }
  func supports(_ criteria: [String]) -> String {
    language.choose("minh chứng cho: ", "supports: ") + criteria.joined(separator: "; ")
  }

  // MARK: Files

  func attachment(_ file: DossierPaper.Attachment, _ state: DossierPaper.Attachment.State?) -> String {
    ([language.choose("tệp ", "file ") + file.name, file.sizeText(in: language)]
      + [state?.title(in: language), file.path].compactMap(\.self)).joined(separator: " · ")
  }
  func attached(_ file: DossierPaper.Attachment) -> String {
    language.choose("Đã gắn ", "Attached: ") + "\(file.name), \(file.sizeText(in: language))."
  }
  /// How many files are as they were, and how many are not.
  func checked(_ states: [String: DossierPaper.Attachment.State]) -> String {
    func count(_ state: DossierPaper.Attachment.State) -> Int { states.values.count { $0 == state } }
    let (same, changed, missing) = (count(.same), count(.changed), count(.missing))
    let parts = [
      language.choose("\(same)/\(states.count) tệp còn nguyên", "\(same) of \(states.count) files as they were"),
      changed == 0 ? "" : language.choose("\(changed) đã khác lúc gắn", "\(changed) changed"),
      missing == 0 ? "" : language.choose("\(missing) không còn hoặc không đọc được", "\(missing) gone or unreadable"),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ") + "."
  }
  var path: String { language.choose("Đường dẫn tệp:", "Path of the file:") }
  var reading: String { language.choose("Đang đọc tệp… (Esc: thôi)", "Reading the file… (Esc: leave)") }
  var noPath: String { language.choose("Gõ đường dẫn của tệp.", "Type the path of the file.") }
  var attachHint: String { language.choose("chưa gắn tệp; a: gắn tệp", "no file; a attaches one") }
  var noFile: String { language.choose("Giấy tờ này chưa gắn tệp nào.", "No file is attached to this document.") }
  var noFiles: String { language.choose("Hồ sơ này chưa gắn tệp nào.", "No file is attached in this dossier.") }

  // MARK: Commands

  var attach: String {
    language.choose(
      "Gắn một tệp vào giấy tờ: ghi đường dẫn, cỡ, SHA-256", "Attach a file: its path, size and SHA-256 are noted")
  }
  var attachLabel: String { language.choose("gắn tệp", "attach") }
  var attachNowLabel: String { language.choose("gắn", "attach") }
  var check: String {
    language.choose("Kiểm tra lại các tệp đã gắn: còn, khác, mất", "Check the attached files again")
  }
  var checkLabel: String { language.choose("kiểm tra tệp", "check") }
  var detach: String {
    language.choose("Gỡ tệp khỏi giấy tờ; tệp vẫn còn trên đĩa", "Take the file off; it stays on disk")
  }
  var detachLabel: String { language.choose("gỡ tệp", "take off") }
  var leaveFile: String { language.choose("Thôi, không gắn", "Leave without attaching") }
  var leaveFileLabel: String { language.choose("thôi", "leave") }

  var move: String { language.choose("Chọn giấy tờ", "Choose a document") }
  var moveLabel: String { language.choose("chọn", "choose") }
  func note(_ state: DossierPaper.State) -> String {
    language.choose("Ghi: \(state.title(in: language))", "Note as \(state.title(in: language))")
  }
  var edit: String {
    language.choose("Ghi số, ngày, nơi cấp, hạn của giấy tờ", "Number, days, issuer and note of the document")
  }
  var editLabel: String { language.choose("ghi chi tiết", "details") }
  var add: String { language.choose("Thêm giấy tờ ngoài danh mục", "Add a document beside the list") }
  var addLabel: String { language.choose("thêm", "add") }
  var nothingSelected: String { language.choose("Chưa có giấy tờ nào.", "There is no document.") }
  var keepersOnly: String {
    language.choose(
      "Việc này của thư ký, tổ tư vấn, chủ tịch hoặc phó chủ tịch.",
      "This is for the secretary, the advisory group, the chair or a deputy.")
  }
}
