import Rulebook

/// The wording of the commands of a dossier's page.
extension DossierPhrases {
  var step: String { language.choose("Chuyển hồ sơ sang bước khác", "Take the dossier a step") }
  var stepLabel: String { language.choose("chuyển bước", "step") }
  var noStep: String { language.choose("Đã thu hồi: phải lập hồ sơ mới.", "Withdrawn: a new dossier is needed.") }
  var documents: String { language.choose("Giấy tờ: ghi đủ, thiếu, số, hạn", "Documents: state, number, term") }
  var documentsLabel: String { language.choose("giấy tờ", "documents") }
  var remark: String { language.choose("Thêm góp ý hoặc yêu cầu", "Add a remark or a request") }
  var remarkLabel: String { language.choose("góp ý", "remark") }
  var settle: String { language.choose("Ghi một góp ý đã xử lý xong", "Note that a remark is settled") }
  var settleLabel: String { language.choose("xong góp ý", "settle") }
  var noneOpen: String { language.choose("Không có góp ý nào đang mở.", "No remark is open.") }
  var producerScores: String {
    language.choose("Nhập điểm chủ thể tự chấm (Mẫu 02)", "Enter the producer's own scores (form 02)")
  }
  var producerScoresLabel: String { language.choose("tự chấm", "own scores") }
  var advisoryScores: String { language.choose("Nhập điểm của tổ tư vấn", "Enter the advisory group's scores") }
  var advisoryScoresLabel: String { language.choose("tổ tư vấn", "advisory") }
  var noSet: String { language.choose("Chọn bộ tiêu chí cho hồ sơ trước (s).", "Choose the criteria set first (s).") }
  var communeReport: String { language.choose("Nhập báo cáo của xã (Mẫu 03)", "Enter the commune's report (form 03)") }
  var communeReportLabel: String { language.choose("báo cáo xã", "report") }
  var outcome: String { language.choose("Ghi kết quả đánh giá của một cấp", "Enter the result of a level") }
  var outcomeLabel: String { language.choose("kết quả", "result") }
  var certify: String { language.choose("Ghi giấy chứng nhận", "Enter a certificate") }
  var certifyLabel: String { language.choose("chứng nhận", "certificate") }
  var notRecognised: String {
    language.choose("Chưa công nhận thì chưa có giấy chứng nhận.", "The product is not recognised yet.")
  }
  var finding: String {
    language.choose("Ghi kết luận vi phạm để thu hồi (Điều 8)", "Enter the finding of a withdrawal (Article 8)")
  }
  var findingLabel: String { language.choose("kết luận thu hồi", "finding") }
  var nothingToWithdraw: String {
    language.choose("Chỉ thu hồi sản phẩm đang được công nhận.", "Only what is recognised can be withdrawn.")
  }
  var change: String { language.choose("Sửa các mục của hồ sơ, kèm lý do", "Change the fields, with a reason") }
  var changeLabel: String { language.choose("sửa", "change") }
}
