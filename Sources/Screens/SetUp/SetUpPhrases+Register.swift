import Rulebook

/// The wording of products that are taken from the register.
extension SetUpPhrases {
  var fromRegister: String {
    language.choose("Lấy hồ sơ chờ hội đồng từ sổ hồ sơ", "Take dossiers before the council from the register")
  }
  var fromRegisterLabel: String { language.choose("từ sổ hồ sơ", "register") }
  var space: String { language.choose("cách", "Space") }
  var mark: String { language.choose("Đánh dấu, bỏ dấu hồ sơ này", "Mark, unmark this dossier") }
  var markLabel: String { language.choose("đánh dấu", "mark") }
  var markAll: String { language.choose("Đánh dấu tất cả; lần nữa thì bỏ dấu", "Mark all; once more, none") }
  var markAllLabel: String { language.choose("tất cả", "all") }
  var takeDossiers: String {
    language.choose(
      "Lấy các hồ sơ đã đánh dấu; chưa đánh dấu thì hồ sơ đang chọn", "Take those marked, or else the selected one")
  }
  func marked(_ count: Int, of all: Int) -> String {
    count == 0
      ? language.choose("Chưa đánh dấu hồ sơ nào: Enter lấy hồ sơ đang chọn.", "None marked: Enter takes this one.")
      : language.choose(
        "Đã đánh dấu \(count)/\(all) hồ sơ: Enter lấy các hồ sơ ấy.", "\(count) of \(all) marked: Enter takes them.")
  }
  func setElsewhere(_ number: Int, edition: String) -> String {
    language.choose(
      "Bản \(edition) không có bộ \(number): lấy rồi chọn lại bộ.",
      "Edition \(edition) has no set \(number): take it, then choose a set.")
  }
  func tookDossiers(_ count: Int) -> String {
    language.choose(
      "Đã lấy \(count) sản phẩm từ sổ hồ sơ; u để hoàn tác.",
      "Took \(count) \(count == 1 ? "product" : "products") from the register; u undoes it.")
  }

  // MARK: Why not

  var nobodyWaits: String {
    language.choose(
      "Sổ hồ sơ không có hồ sơ nào chờ hội đồng.", "The register has no dossier before the council.")
  }
  var allOnAgenda: String {
    language.choose(
      "Mọi hồ sơ chờ hội đồng đã có trong danh sách của một phiên họp.",
      "Every dossier before the council is on a sitting's agenda already.")
  }
}
