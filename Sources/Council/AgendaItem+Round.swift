extension AgendaItem {
  /// True while some members score again.
  public var isRescored: Bool { stage == .scoring && round > 1 }

  /// True where the sheet of `member` is asked for in the round under way.
  public func asks(_ member: String) -> Bool { round == 1 || asked.contains(member) }
}
