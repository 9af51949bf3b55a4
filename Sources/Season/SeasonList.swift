import Rulebook

/// The lists that a season has beside its dossiers; an entry of one has an id of its own.
public enum SeasonList: String, Hashable, Sendable, CaseIterable {
  case event, target, grant

  /// What ids that are proposed begin with: `su-kien`.
  private var stem: String {
    switch self {
    case .event: "su-kien"
    case .target: "chi-tieu"
    case .grant: "kinh-phi"
    }
  }

  /// The id after those of `year` in `ids`: `su-kien-2026-03`.
  public func nextID(year: Int, after ids: [String]) -> String {
    let start = "\(stem)-\(year)-"
    let serials = ids.filter { $0.hasPrefix(start) }.compactMap { Int($0.dropFirst(start.count)) }
      .filter(Bounds.ordinal.contains)
    let next = (serials.max() ?? 0) + 1
    return start + (next < 10 ? "0\(next)" : String(next))
  }
}
