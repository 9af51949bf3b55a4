import Council
import Rulebook

/// The wording of corrections of printed minutes.
struct CorrectionPhrases {
  let language: Language

  var title: String { language.choose("SỬA BIÊN BẢN ĐÃ IN?", "CHANGE THE PRINTED MINUTES?") }
  var consequence: String {
    language.choose(
      "Bản đã in vẫn kiểm chứng được bằng mã của nó và được ghi là đã thay. Sau khi mở, hội đồng sửa phiên họp như thường; lần in sau khi mọi sản phẩm đã kết luận là bản mới.",
      "The printed version still verifies by its code and is marked as replaced. Once this is open, the sitting can be changed as before; the next print with every product concluded is a new version."
    )
  }
  func choose(_ kind: CorrectionKind) -> String {
    switch kind {
    case .correction:
      language.choose("Đính chính: có nội dung ghi sai", "Correction: something in the minutes is wrong")
    case .supplement:
      language.choose("Bổ sung: có nội dung còn thiếu", "Supplement: something is missing from the minutes")
    }
  }
  func label(_ kind: CorrectionKind) -> String {
    switch kind {
    case .correction: language.choose("đính chính", "correct")
    case .supplement: language.choose("bổ sung", "supplement")
    }
  }
  func reason(_ kind: CorrectionKind) -> String {
    language.choose(
      "Lý do (ghi vào \(kind.title(in: language))):", "Reason (goes into the \(kind.title(in: language))):")
  }
  var reasonMissing: String { language.choose("Phải ghi lý do.", "A reason is needed.") }
  var alreadyOpen: String {
    language.choose("Đã có người mở đính chính; Esc để quay lại.", "A correction is open already; Esc goes back.")
  }
  var open: String { language.choose("Mở biên bản để sửa", "Open the minutes for changes") }
  var openLabel: String { language.choose("mở sửa", "open") }
  var back: String { language.choose("Chọn lại loại", "Choose the kind again") }
  var backLabel: String { language.choose("lùi", "back") }
  var leave: String { language.choose("Không, quay lại", "No, go back") }
  var leaveLabel: String { language.choose("quay lại", "back") }

  // MARK: On the minutes

  var command: String {
    language.choose("Chủ tịch: sửa biên bản đã in (đính chính, bổ sung)", "Chair: correct the printed minutes")
  }
  var commandLabel: String { language.choose("đính chính", "correct") }
  var notPrinted: String {
    language.choose("Biên bản chưa in nên sửa được ngay, không cần đính chính.", "Nothing is printed: just change it.")
  }
  var officeOnly: String {
    language.choose(
      "Bản chính thức do chủ tịch, phó chủ tịch hoặc thư ký ghi ra.",
      "The chair or the secretary writes the final version."
    )
  }
}
