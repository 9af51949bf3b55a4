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

  // MARK: Commands

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
