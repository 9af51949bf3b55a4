import Rulebook

/// The wording of the commands of the register's list.
extension RegisterPhrases {
  var move: String { language.choose("Chọn dòng", "Choose a line") }
  var moveLabel: String { language.choose("chọn", "choose") }
  var page: String {
    language.choose(
      "Lên, xuống một trang; Home, End: về đầu, về cuối", "By a page; Home, End: to the first, to the last")
  }
  var open: String { language.choose("Mở hồ sơ đang chọn", "Open the selected dossier") }
  var openLabel: String { language.choose("mở", "open") }
  var nothingSelected: String { language.choose("Chưa có hồ sơ nào được chọn.", "No dossier is selected.") }
  var find: String {
    language.choose(
      "Tìm theo tên, mã, chủ thể, xã: không cần dấu, sai một chữ cũng được",
      "Find by name, code, producer or place; accents and one wrong letter do not matter")
  }
  var findLabel: String { language.choose("tìm", "find") }
  var byStage: String { language.choose("Chỉ xem hồ sơ ở một bước", "Only dossiers at one stage") }
  var byStageLabel: String { language.choose("giai đoạn", "stage") }
  var byYear: String { language.choose("Chỉ xem hồ sơ của một năm", "Only dossiers of one year") }
  var byYearLabel: String { language.choose("năm", "year") }
  var byPlace: String { language.choose("Chỉ xem hồ sơ của một xã", "Only dossiers of one place") }
  var byPlaceLabel: String { language.choose("xã", "place") }
  var sort: String {
    language.choose(
      "Xếp theo mã, tên, giai đoạn, xã, năm: mỗi lần bấm một cách", "Sort by code, name, stage, place, year in turn")
  }
  var sortLabel: String { language.choose("xếp", "sort") }
  var new: String { language.choose("Lập hồ sơ mới", "Enter a new dossier") }
  var newLabel: String { language.choose("hồ sơ mới", "new") }
  var widen: String { language.choose("Bỏ lọc, xem lại tất cả", "Show everything again") }
  var widenLabel: String { language.choose("bỏ lọc", "show all") }
  var take: String { language.choose("Lọc theo dòng đang chọn", "Narrow to the selected line") }
  var takeLabel: String { language.choose("lọc", "narrow") }
  var leave: String { language.choose("Thôi, giữ như cũ", "Leave it as it was") }
  var leaveLabel: String { language.choose("thôi", "leave") }

  // MARK: From elsewhere

  var register: String {
    language.choose("Sổ hồ sơ: mọi hồ sơ từ ý tưởng đến giấy chứng nhận", "The register of dossiers")
  }
  var registerLabel: String { language.choose("sổ hồ sơ", "register") }
  var outcomes: String {
    language.choose("Ghi kết quả đã kết luận của phiên vào hồ sơ", "Enter the sitting's conclusions into the dossiers")
  }
  var outcomesLabel: String { language.choose("kết quả phiên", "results") }
  var noOutcomes: String {
    language.choose(
      "Không còn kết quả nào của phiên chưa ghi vào hồ sơ.", "Every conclusion of the sitting is in its dossier.")
  }
}
