import Council
import Rating
import Rulebook

extension MinutesBuilder {
  /// What the council concluded by the national council's result; empty where it rated the product itself.
  func adopted(_ item: MinutesMaterial.Item) -> [Block] {
    guard let result = item.adopted else { return [] }
    return [
      paragraph(
        "Kết luận của chủ tọa:", "\(wording.stars(result.star)); \(result.basis(in: .vietnamese)). Không có phiếu chấm."
      ),
      dashes([wording.sentence(recognition(result)), "Không chuyển lại lên cấp trung ương"]),
    ]
  }

  private func recognition(_ result: AdoptedResult) -> String {
    guard let level = result.promotion.recognisedBy else {
      return "công nhận: chưa, chỉ công nhận từ \(wording.stars(result.edition.certificate.minStars))"
    }
    return "công nhận: \(level.title(in: .vietnamese)) công nhận \(wording.stars(result.star))"
  }
}

extension AdoptedResult {
  /// For the last column of a sitting's table.
  var inShort: String {
    let recognised = promotion.recognisedBy.map { "\($0.title(in: .vietnamese)) công nhận" } ?? "không công nhận"
    return "\(recognised), theo kết quả cấp trung ương"
  }
}
