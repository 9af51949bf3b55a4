import Rulebook

extension Refusal {
  /// About opinions in writing.
  func writing(in language: Language) -> String {
    switch self {
    case .notInWriting(let product):
      language.choose(
        "sản phẩm \(product) không lấy ý kiến bằng văn bản: hội đồng vốn họp",
        "product \(product) is not asked about in writing: the council meets anyway")
    default:
      language.choose(
        "ý kiến bằng văn bản khác nhau nên đề nghị họp: hãy tổ chức họp, hoặc nêu lý do không họp rồi kết luận",
        "the opinions in writing differ and a meeting is proposed: call one, or say why not and conclude")
    }
  }
}
