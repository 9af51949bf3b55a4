import Rulebook

/// Why there is nothing to print (exit status 4).
public enum PaperRefusal: ExplainedError, Hashable {
  /// Scoring is closed for no product.
  case nothingOpen
  /// No concluded product is recognised or goes up.
  case nothingGoesUp
  /// The edition prints no forms, or the agenda is empty.
  case noForms(edition: String)
  /// No product of the agenda is on the register.
  case noDossiers
  /// The register has no working session.
  case noSessions
  /// No working session has this id; the ids that there are.
  case unknownSession(String, known: [String])

  public func explanation(in language: Language) -> String {
    switch self {
    case .nothingOpen:
      language.choose(
        "chưa có sản phẩm nào khóa chấm điểm, nên không có gì để in",
        "scoring is closed for no product, so there is nothing to print")
    case .nothingGoesUp:
      language.choose(
        "không có sản phẩm đã kết luận nào được công nhận hoặc chuyển cấp trên, nên không có tờ trình hay quyết định",
        "no concluded product is recognised or goes to the next level, so there is no letter and no decision")
    case .noDossiers:
      language.choose(
        "sổ hồ sơ không có sản phẩm nào của phiên họp, nên không có gì để báo cáo",
        "no product of the sitting is on the register, so there is nothing to report")
    case .noSessions:
      language.choose(
        "sổ hồ sơ chưa ghi buổi làm việc nào", "there is no working session on the register")
    case .unknownSession(let id, let known):
      language.choose(
        "sổ hồ sơ không có buổi làm việc «\(id)»; đang có: \(known.joined(separator: ", "))",
        "no working session “\(id)” is on the register; there are: \(known.joined(separator: ", "))")
    case .noForms(let edition):
      language.choose(
        "không có Mẫu số 01, 02, 03 để in: bản luật \(edition) không có mẫu này, hoặc phiên họp chưa có sản phẩm",
        "there is no form to print: edition \(edition) has none, or the sitting has no product")
    }
  }
}
