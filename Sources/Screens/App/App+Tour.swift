extension App {
  /// Invites to the tour, where there is one.
  public mutating func inviteToTour() {
    if top.frame.isSample { say(TourPhrases(language: language).invitation) }
  }

  /// Begins the tour on a sample sitting; ends one that is under way.
  mutating func startOrEndTour() {
    let words = TourPhrases(language: language)
    if tour != nil {
      tour = nil
      say(words.ended)
    } else if top.frame.isSample {
      tour = Tour(at: top)
    } else {
      say(words.samplesOnly)
    }
  }

  /// Lets the tour see what the last event led to.
  mutating func followTour() {
    let screen = top
    tour?.look(at: screen)
    guard tour?.isOver == true else { return }
    tour = nil
    say(TourPhrases(language: language).over)
  }
}
