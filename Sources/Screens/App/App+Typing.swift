import Council
import TerminalUI

extension App {
  /// How keys become letters in the field that is being edited; `.off` where none is.
  var typing: TypingMethod { top.composes ? preferences.typing ?? .off : .off }

  /// Hands an event to the screen on top, through the typing method where one is on.
  ///
  /// Characters and Backspace go on with the word, any other key and a paste end it.
  mutating func compose(_ event: Event) -> [Effect] {
    guard typing != .off else {
      word = nil
      return answer(event)
    }
    var word = word.flatMap { $0.method == typing ? $0 : nil } ?? TypedWord(typing, style: preferences.toneStyle)
    defer { self.word = word }
    switch event {
    case .key(.character(let character)): return answer(word.type(character).map(Event.retype) ?? event)
    case .key(.backspace): return answer(word.backspace().map(Event.retype) ?? event)
    case .key, .paste:
      let ending = word.end().map { answer(.retype($0)) } ?? []
      return ending + answer(event)
    case .retype, .click, .wheel, .resize, .wake, .tick, .end: return answer(event)
    }
  }

  /// Takes preferences of whoever is at the keyboard, and has them kept.
  mutating func prefer(_ preferences: Preferences) -> [Effect] {
    book[member?.id] = preferences
    return [.keep(preferences, member: member?.id)]
  }

  /// Takes the typing method that comes next, and says what is on now.
  mutating func changeTyping() -> [Effect] {
    var changed = preferences
    changed.typing = (changed.typing ?? .off).next
    let effects = prefer(changed)
    showPreferences()
    say(TypingPhrases(language: language).isOn(changed.typing ?? .off))
    return effects
  }

  /// Whether keys go into a field for Vietnamese text.
  var isInText: Bool { top.isEditing && top.composes }

  /// Tells of the typing methods where a text field opens, until someone types: that is an answer too, and is kept.
  mutating func offerTyping(hasTyped: Bool) -> [Effect] {
    guard offersTyping, preferences.typing == nil else { return [] }
    guard !hasTyped else {
      var changed = preferences
      changed.typing = .off
      return prefer(changed)
    }
    if isInText, top.frame.message == nil { say(TypingPhrases(language: language).offer) }
    return []
  }
}
