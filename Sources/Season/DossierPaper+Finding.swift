import Rulebook

extension DossierPaper {
  /// A finding that ends in a withdrawal, as the paper that the register keeps of it.
  /// - Parameters:
  ///   - day: of the finding, from which the days of the withdrawal count.
  ///   - ground: of Điều 8, within `DossierStep.grounds`.
  ///   - text: what was found.
  ///   - body: who found it.
  public static func finding(
    on day: CalendarDate, ground: Int, text: String, by body: String, attachment: Attachment? = nil
  ) -> DossierPaper {
    DossierPaper(
      id: finding, title: "Kết luận để thu hồi", state: .complete, number: words(ground), issued: day, issuer: body,
      note: text, attachment: attachment)
  }

  /// The ground of Điều 8 that a finding names; nil for any other paper.
  public var ground: Int? {
    id == Self.finding ? DossierStep.grounds.first { Self.words($0) == number } : nil
  }

  /// The day of a finding that still stands; nil where it was dropped, and for any other paper.
  public var found: CalendarDate? { id == Self.finding && state == .complete ? issued : nil }

  private static func words(_ ground: Int) -> String { "căn cứ thứ \(ground) của Điều 8" }
}
