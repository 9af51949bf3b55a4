import Rulebook

extension Guard {
  /// Takes a member off the council, or a product off the agenda, while nothing rests on it yet.
  func checkRemoval(_ act: Act) throws {
    try checkOffice()
    switch act {
    case .removeMember(let id, let reason):
      let member = try tables.member(id, in: sitting)
      guard actor != .member(id) else { throw Refusal.removesOneself }
      // What was handed to the chair or a deputy opens the seal for as long as the sitting lasts.
      guard try tables.share(of: .member(id), in: sitting) == nil else {
        throw Refusal.holdsSeal(member: member.name)
      }
      try requireNothingScored()
      guard !reason.isBlank else { throw Refusal.reasonMissing }
    case .removeProduct(let code, let reason):
      let product = try tables.product(code, in: sitting)
      guard product.stage == .waiting else { throw Refusal.otherStage(product: code, product.stage) }
      try requireUnscored(code)
      guard !reason.isBlank else { throw Refusal.reasonMissing }
    default: throw Refusal.notEntitled
    }
  }
}

extension Refusal {
  /// The explanation of a refused removal.
  func removal(in language: Language) -> String {
    switch self {
    case .holdsSeal(let member):
      language.choose(
        "\(member) giữ khóa niêm phong của phiên họp nên không bỏ được; người khác thay thì sửa tên và cấp mã PIN mới",
        "\(member) holds a key to the sitting's seal and cannot be removed; for a successor, change the name and give a new PIN"
      )
    default:
      language.choose(
        "không tự bỏ mình khỏi hội đồng được; hãy nhờ chủ tịch hoặc thư ký khác",
        "nobody removes oneself from the council; ask the chair or another secretary")
    }
  }
}
