import Council
import Rating

extension MinutesBuilder {
  /// Who scored the product again, why, and what that changed; nothing where nobody did.
  func rounds(of item: MinutesMaterial.Item) -> [Block] {
    guard let versions = item.versions, !versions.rounds.isEmpty else { return [] }
    let rounds = versions.rounds.map { round in
      let changes = versions.changes(in: round).map(change).joined(separator: "; ")
      return "Vòng \(round.number), lý do: \(round.reason). \(changes)."
    }
    return [
      paragraph("Chấm lại (phiếu các vòng trước vẫn giữ trong hồ sơ):", .tight), dashes(rounds + means(of: versions)),
    ]
  }

  /// "Ủy viên 3: 71 → 78".
  private func change(_ change: SheetVersions.Change) -> String {
    let name = roll.scorer(change.member.id, of: nil)
    guard change.isHandedIn else { return "\(name): không nộp lại, giữ \(points(change.before))" }
    if change.before == change.after { return "\(name): giữ \(points(change.after))" }
    return "\(name): \(points(change.before)) → \(points(change.after))"
  }

  private func points(_ total: Int?) -> String { total.map(String.init) ?? "chưa có điểm" }

  private func means(of versions: SheetVersions) -> [String] {
    guard let first = versions.firstMean, let final = versions.finalMean else { return [] }
    let places = sitting.regulation.rules.decimals
    func printed(_ mean: Fraction) -> String {
      wording.mean(mean, places: places, level: nil, edition: material.edition)
    }
    return ["Điểm trung bình lần đầu \(printed(first)), sau khi chấm lại \(printed(final))."]
  }
}
