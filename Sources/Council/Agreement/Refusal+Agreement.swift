import Rulebook

extension Refusal {
  /// About criteria that the council agrees on together.
  func agreement(in language: Language) -> String {
    switch self {
    case .jointCriterion(let code):
      language.choose(
        "tiêu chí \(code) do hội đồng thống nhất chung, nhập một lần cho mọi phiếu; không chấm riêng",
        "criterion \(code) is agreed on by the council and entered once for all; nobody marks it alone")
    case .notJoint(let code):
      language.choose(
        "quy chế không giao tiêu chí \(code) cho hội đồng thống nhất chung; từng thành viên tự chấm",
        "the regulation does not have criterion \(code) agreed on together; each member marks it")
    case .notAgreed(let codes):
      language.choose(
        "chưa nộp được: hội đồng chưa thống nhất mức của \(codes.joined(separator: ", ")); nhờ chủ tịch hoặc thư ký nhập (phím j ở danh sách sản phẩm)",
        "not handed in: the council has yet to agree on \(codes.joined(separator: ", ")); the chair or the secretary enters it (key j in the product list)"
      )
    case .otherThanAgreed(let code):
      language.choose(
        "có phiếu ghi tiêu chí \(code) khác mức hội đồng đã thống nhất",
        "a sheet has another option in criterion \(code) than the council agreed on")
    default:
      language.choose(
        "đã khóa chấm một lần nên không đổi mức thống nhất được nữa",
        "scoring was closed once: what was agreed on stands")
    }
  }
}
