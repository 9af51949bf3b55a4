/// What `u` takes back: every change with the place where it was made, the latest at the end.
struct FormHistory: Hashable, Sendable {
  /// A change and the criterion that was current.
  struct Entry: Hashable, Sendable {
    let change: FormChange
    let place: Int
  }

  private(set) var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }

  /// Remembers `change`, made at `place`.
  mutating func remember(_ change: FormChange, at place: Int) {
    entries.append(Entry(change: change, place: place))
  }

  /// Takes the latest entry out; nil where there is none.
  mutating func takeLast() -> Entry? { entries.popLast() }

  /// Forgets everything, as after a submission or a change from elsewhere.
  mutating func clear() { entries = [] }
}
