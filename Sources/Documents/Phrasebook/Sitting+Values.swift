import Council
import Rulebook

extension Sitting {
  /// What the places of its papers' phrases are filled with.
  var values: PhraseValues {
    [
      .authority: authority, .council: council, .title: title, .place: place, .date: VietnameseTime.day(date),
      .year: String(date.year), .decision: decision,
    ]
  }

  /// The same with the edition of the law that the sitting goes by.
  func values(_ edition: Edition) -> PhraseValues {
    values.merging([.law: edition.decision, .issued: edition.issued.printed]) { $1 }
  }
}
