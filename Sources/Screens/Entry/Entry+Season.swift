import Season

/// What the entries of the season's book share.
extension Entry {
  /// The fault of a whole number, `least` at least.
  func whole(_ name: EntryField.Name, from least: Int, required isRequired: Bool, _ words: EntryPhrases) -> String? {
    if fields.text(name).isEmpty { return isRequired ? words.missing(name) : nil }
    return fields.number(name).map { $0 >= least } == true ? nil : words.noNumber(from: least)
  }

  /// The year of the season; nil for anything but four digits.
  var season: Int? { fields.number(.year).flatMap { (1000...9999).contains($0) ? $0 : nil } }

  func yearFault(_ words: EntryPhrases) -> String? { season == nil ? words.badYear : nil }

  /// A new entry has an id of its own.
  func idFault(among ids: [String], _ words: EntryPhrases) -> String? {
    required(.id, words) ?? (ids.contains(fields.text(.id)) ? words.idTaken : nil)
  }

  /// Proposes the id of the year in the form in place of what was `proposed`, unless another one was typed; answers what
  /// is proposed now.
  mutating func proposeID(of list: SeasonList, after ids: [String], insteadOf proposed: String) -> String {
    guard fields.text(.id) == proposed, let year = season else { return proposed }
    let next = list.nextID(year: year, after: ids)
    fields.set(.id, to: next)
    return next
  }
}
