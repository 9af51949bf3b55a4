import Rulebook

extension Refusal {
  /// About paper sheets.
  func paper(in language: Language) -> String {
    switch self {
    case .onPaper:
      language.choose(
        "phiếu này đang được nhập từ phiếu giấy; muốn tự chấm trên máy, nhờ người nhập hủy phiếu giấy",
        "this sheet is being typed in from paper; to mark it here, have the typist cancel the paper sheet")
    case .noPaper(let member):
      language.choose("\(member) không có phiếu giấy đang nhập", "no paper sheet of \(member) is being typed in")
    case .ownSheetBegun(let member):
      language.choose(
        "\(member) đã tự chấm trên máy sản phẩm này; phiếu chỉ hoàn tất trên máy, không nhập từ giấy được",
        "\(member) has marked this product at the machine; the sheet can only be finished there")
    case .notATypist(let member):
      language.choose(
        "\(member) không nhập phiếu giấy này được: cần chủ tịch, phó chủ tịch, thư ký hoặc tổ tư vấn, không liên quan sản phẩm và không phải chính người chấm",
        "\(member) cannot type this sheet: it takes a chair, deputy, secretary or adviser who is not recused and not the member"
      )
    case .oneTypist:
      language.choose("phải có hai người khác nhau nhập phiếu giấy", "a paper sheet needs two different typists")
    case .otherTypist(let member):
      language.choose("phiếu giấy này đang chờ \(member)", "this paper sheet waits for \(member)")
    case .paperFinished:
      language.choose(
        "bản nhập này đã ký, không sửa được; muốn nhập lại thì hủy phiếu giấy, nêu lý do",
        "this entry is signed; to type it again, cancel the paper sheet with a reason")
    default:
      language.choose("phiếu giấy này chưa nhập đủ hai lần", "this paper sheet has not been typed in twice yet")
    }
  }
}
