/// The lines of `ocop criteria list`: every edition with its state in law, then its sets.
///
/// - Parameters:
///   - editions: each edition with its sets in order; empty where it has procedure and bounds only.
///   - width: columns.
/// - Returns: lines without line ends. The law's own texts stay Vietnamese in either language.
public func listing(
  of editions: [(edition: Edition, sets: [CriteriaSet])], width: Int, in language: Language
) -> [String] {
  var text = TextWrap(width: width)
  for (index, entry) in editions.enumerated() {
    if index > 0 { text.addBlank() }
    text.addSummary(of: entry.edition, in: language)
    text.addSets(entry.sets, in: language)
  }
  return text.lines
}

extension TextWrap {
  /// Decision, time in force, parts, gates, doubts.
  fileprivate mutating func addSummary(of edition: Edition, in language: Language) {
    add("\(edition.id) · \(edition.decision)")
    add(edition.timeInForce(in: language), after: "  ")
    for amendment in edition.amendments {
      add(
        language.choose(
          "sửa đổi bởi \(amendment.decision) từ \(amendment.from.printed)",
          "amended by \(amendment.decision) from \(amendment.from)"),
        after: "  ")
    }
    let parts = edition.parts.map { "\($0.code) \($0.max)" }.joined(separator: " · ")
    add(language.choose("điểm tối đa: ", "greatest points: ") + parts, after: "  ")
    add(edition.gates.title(in: language), after: "  ")
    add(language.choose("điểm chưa rõ:", "doubts:"), items: edition.doubts, indent: 2)
  }

  /// A table of the sets: number, criteria, state, title and group.
  fileprivate mutating func addSets(_ sets: [CriteriaSet], in language: Language) {
    guard !sets.isEmpty else {
      return add(language.choose("không có bộ tiêu chí", "no criteria sets"), after: "  ")
    }
    let states = sets.map { $0.state(in: language) }
    let column = max(states.map(\.count).max() ?? 0, 10)
    let criteria = language.choose("tiêu chí", "criteria")
    addBlank()
    add(
      language.choose("tên bộ (nhóm)", "title (group)"),
      after: "  " + language.choose("bộ", "set").leading(3) + "  " + criteria + "  "
        + language.choose("tình trạng", "state").trailing(column) + "  ")
    for (set, state) in zip(sets, states) {
      let count = String(set.criteria.count).leading(criteria.count)
      add(
        set.title == set.group ? set.title : "\(set.title) (\(set.group))",
        after: "  \(String(set.number).leading(3))  \(count)  \(state.trailing(column))  ")
    }
  }
}

extension Edition {
  /// "hiệu lực từ 22/05/2026, đang hiệu lực".
  func timeInForce(in language: Language) -> String {
    guard let lapsed else {
      return language.choose("hiệu lực từ \(effective.printed), chưa bị thay thế", "in force since \(effective)")
    }
    return language.choose(
      "hiệu lực từ \(effective.printed), hết hiệu lực từ \(lapsed.printed)",
      "in force from \(effective), out of force from \(lapsed)")
  }
}

extension Edition.Gates {
  /// Whether the minimums per star are known, in words.
  public func title(in language: Language) -> String {
    switch self {
    case .known: language.choose("có mức tối thiểu theo sao", "minimums per star are known")
    case .unknown:
      language.choose(
        "chưa có dữ liệu mức tối thiểu theo sao: hạng sao chỉ theo điểm",
        "minimums per star are not in the data: the star follows the points alone")
    }
  }
}

extension CriteriaSet {
  /// "đã đối chiếu", or what stands against it.
  func state(in language: Language) -> String {
    var words = [
      verified ? language.choose("đã đối chiếu", "verified") : language.choose("CHƯA ĐỐI CHIẾU", "NOT VERIFIED")
    ]
    if !doubts.isEmpty {
      words.append(language.choose("\(doubts.count) điểm chưa rõ", "doubts: \(doubts.count)"))
    }
    return words.joined(separator: ", ")
  }
}
