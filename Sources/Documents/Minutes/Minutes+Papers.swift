import Council

extension MinutesBuilder {
  /// Whose sheets were typed in from paper, and by whom; nothing where all members scored at a keyboard.
  func papers(of item: MinutesMaterial.Item) -> [Block] {
    guard let versions = item.versions else { return [] }
    var pairs: [(typists: [String], owners: [String])] = []
    for sheets in versions.members {
      for version in sheets.versions where !version.typists.isEmpty {
        let round = versions.rounds.isEmpty ? "" : ", vòng \(version.round)"
        let owner = roll.scorer(sheets.member.id, of: item.product.code) + round
        if let place = pairs.firstIndex(where: { $0.typists == version.typists }) {
          pairs[place].owners.append(owner)
        } else {
          pairs.append((version.typists, [owner]))
        }
      }
    }
    return pairs.map { pair in
      let typists = pair.typists.map(roll.name(of:)).joined(separator: " và ")
      return paragraph("Phiếu giấy:", "\(typists) nhập và ký phiếu của \(pair.owners.joined(separator: "; ")).")
    }
  }
}
