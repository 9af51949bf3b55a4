import Council
import Rating
import Rulebook

extension MinutesBuilder {
  /// "; lấy ý kiến bằng văn bản", behind the kind of a product; empty where the council met in any case.
  func asked(_ item: MinutesMaterial.Item) -> String {
    switch item.opinion {
    case .asked?: "; lấy ý kiến bằng văn bản"
    case .meeting(let reason)?: "; chuyển từ lấy ý kiến bằng văn bản sang họp, lý do: \(reason)"
    case nil: ""
    }
  }

  /// Where members who were asked in writing differ, and why the council did not meet about it.
  func proposal(_ item: MinutesMaterial.Item, _ conclusion: Conclusion) -> [Block] {
    guard item.opinion == .asked, let answer = item.answer,
      let proposal = MeetingProposal(answer, under: sitting.regulation)
    else { return [] }
    let reasons = proposal.reasons.map { $0.explanation(in: .vietnamese, answer.tally.scale) }
    return [
      paragraph("Đề nghị họp:", reasons.joined(separator: "; ") + "."),
      paragraph("Không họp, lý do:", conclusion.withoutMeeting + (conclusion.withoutMeeting.hasSuffix(".") ? "" : ".")),
    ]
  }
}
