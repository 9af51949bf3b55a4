import Rulebook

/// The wording around verifying the record.
struct VerificationPhrases {
  let language: Language

  var title: String { language.choose("KIỂM CHỨNG SỔ GHI", "VERIFY THE RECORD") }
  var about: [String] {
    [
      language.choose(
        "Đọc lại sổ ghi từ dòng đầu: thứ tự, chuỗi băm, chữ ký; tính lại mọi con số, mọi sao rồi so với kho.",
        "Reads the record again from its first row: order, chain of hashes, signatures; derives every number and star and compares them with the store."
      ),
      language.choose(
        "Không ghi gì vào kho và không mở phiếu niêm phong. Kho lớn thì mất một lúc; trong khi chờ vẫn xem được trang khác.",
        "Writes nothing and opens no sealed sheet. A large store takes a while; other pages can be read meanwhile."),
    ]
  }
  var enter: String { language.choose("Enter: bắt đầu kiểm chứng", "Enter begins") }

  // MARK: Under way

  var checkingFile: String { language.choose("Đang kiểm tra tệp kho…", "Checking the file…") }
  var replaying: String { language.choose("Đang đọc lại sổ ghi", "Reading the record again") }
  var stopping: String { language.choose("Đang dừng…", "Stopping…") }
  var cancelled: String {
    language.choose("Đã dừng; chưa kiểm chứng xong.", "Stopped; the record is not verified, neither way.")
  }

  // MARK: What came out

  var holds: String {
    language.choose(
      "KHO ĐÚNG: sổ ghi nguyên vẹn, mọi con số khớp.", "THE STORE HOLDS: the record is whole, and every number agrees.")
  }
  var fails: String {
    language.choose(
      "KHO KHÔNG ĐÚNG: kho khác với sổ ghi, hoặc sổ ghi bị sửa.",
      "THE STORE DOES NOT HOLD: it differs from the record, or the record was changed.")
  }
  var records: String { language.choose("Số dòng ghi:             ", "Records:          ") }
  var signatures: String { language.choose("Chữ ký đúng:             ", "Signatures:       ") }
  var sealed: String { language.choose("Phiếu còn niêm phong:    ", "Sheets sealed:    ") }
  var head: String { language.choose("Mã kiểm chứng:           ", "Head code:        ") }
  func onMinutes(_ version: Int, _ code: String) -> String {
    language.choose(
      "Biên bản in bản \(version) mang mã \(code).", "The minutes printed as version \(version) carry \(code).")
  }
  var compare: String {
    language.choose(
      "So mã in trên một biên bản bất kỳ với sổ này: ocop verify KHO --head MÃ.",
      "To hold a code on any printed minutes against this record: ocop verify STORE --head CODE.")
  }
  var whatToDo: String {
    language.choose(
      "Ngừng dùng tệp này, giữ nguyên nó, lấy bản sao lưu gần nhất ra kiểm chứng và báo người phụ trách máy.",
      "Stop using this file, keep it as it is, verify the latest backup, and tell whoever looks after the machine.")
  }

  // MARK: Commands

  var open: String {
    language.choose("Kiểm chứng sổ ghi của kho, xem mã kiểm chứng", "Verify the store's record; its head code")
  }
  var openLabel: String { language.choose("kiểm chứng", "verify") }
  var page: String { language.choose("Kiểm chứng sổ ghi", "Verify the record") }
  var start: String { language.choose("Kiểm chứng từ dòng đầu", "Verify from the first row on") }
  var startLabel: String { language.choose("kiểm chứng", "verify") }
  var cancel: String { language.choose("Dừng; chưa biết đúng hay không", "Stop; nothing is known then") }
  var cancelLabel: String { language.choose("dừng", "stop") }
}
