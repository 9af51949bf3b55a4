import Council
import Rating
import Rulebook
import Season

// MARK: - Changing the sheet

extension ScoringForm {
  /// Carries `change` out in memory, remembers it for `undo` and hands it to the shell to be saved.
  mutating func commit(_ change: FormChange) -> [Effect] {
    history.remember(change, at: place)
    return save(change)
  }

  /// Carries `change` out in memory and hands it to the shell to be saved.
  mutating func save(_ change: FormChange) -> [Effect] {
    if isSettled { unsaved = [] }
    unsaved.append(change)
    sheet.apply(change)
    guard let entered = subject.entered else { return [.save(change.intent(on: subject))] }
    let scores = entered.appraisal(sheet.state)
    return [.save(.act(.season(.appraise(dossier: subject.product.code, scores))))]
  }
}

// MARK: - Marks

extension ScoringForm {
  /// Why the current criterion takes no mark; nil where it does.
  var unmarkable: String? { lock.map { phrases.locked($0) } ?? agreed(at: place) ?? notAsked(at: place) }

  /// Why the criterion at `index` is not the member's own to mark; nil where it is.
  func agreed(at index: Int) -> String? {
    guard subject.joint.contains(index) else { return nil }
    let words = AgreementPhrases(language: frame.language)
    return sheet.choices[index] == nil ? words.lockedOpen : words.lockedAgreed
  }

  /// Why the criterion at `index` is not asked; nil where it is.
  func notAsked(at index: Int) -> String? {
    guard subject.scale.criteria.indices.contains(index), let condition = subject.scale.conditions[index] else {
      return nil
    }
    switch sheet.question(at: index) {
    case .asked: return nil
    case .pending(let governor): return phrases.pending(subject.scale.criteria[governor].code, condition.minPoints)
    case .notAsked(let governor):
      return phrases.notAsked(
        subject.scale.criteria[governor].code, condition.minPoints, has: Int(sheet.score.points[governor]))
    }
  }

  /// Marks the option `number` of the current criterion and goes on to the next blank one.
  mutating func pick(_ number: Int) -> [Effect] {
    guard let current else { return [] }
    guard (1...max(1, current.options.count)).contains(number), !current.options.isEmpty else {
      say(phrases.noSuchOption(current.code, count: current.options.count))
      return []
    }
    return mark(number, on: current)
  }

  /// The number that 0 stands for: that none holds, or else the one option that is printed with 0 points; nil where
  /// several are, each in a case of its own.
  private var none: Int? {
    guard let current else { return nil }
    let printed = current.options.indices.filter { current.options[$0].points == 0 }
    return current.allowsNone ? 0 : printed.count == 1 ? printed[0] + 1 : nil
  }

  /// Why 0 says nothing here: several options of 0 points are printed; nil where it does.
  var noneRefused: String? {
    guard let current, none == nil else { return nil }
    return phrases.noneRefused(current.options.indices.filter { current.options[$0].points == 0 }.map { $0 + 1 })
  }

  /// Marks the current criterion with 0 points.
  mutating func pickNone() -> [Effect] {
    guard let current, let none else { return [] }
    return mark(none, on: current)
  }

  /// Makes the current criterion blank again.
  mutating func clear() -> [Effect] {
    guard let current else { return [] }
    if let agreed = agreed(at: place) {
      say(agreed)
      return []
    }
    guard let before = sheet.choices[place] else {
      say(phrases.nothingToClear(current.code))
      return []
    }
    let asked = askedBits
    let effects = commit(.tick(index: place, before: before, after: nil))
    say(([phrases.cleared(current.code)] + consequences(since: asked)).joined(separator: " · "))
    return effects
  }

  private mutating func mark(_ number: Int, on criterion: Criterion) -> [Effect] {
    let before = sheet.choices[place]
    let asked = askedBits
    let stopped = sheet.score.stopsByItself
    let points = subject.scale.points(of: number, at: place)
    let effects = before == number ? [] : commit(.tick(index: place, before: before, after: number))
    var sentences = [
      before == number
        ? phrases.markedAgain(criterion.code, number, points) : phrases.marked(criterion.code, number, points)
    ]
    sentences += consequences(since: asked)
    if sheet.score.stopsByItself, !stopped {
      sentences.append(
        phrases.stopsByItself(sheet.stoppingCriteria.map { subject.scale.criteria[$0].code }))
    }
    if sheet.isComplete { sentences.append(phrases.allMarked) }
    say(sentences.joined(separator: " · "))
    go(to: sheet.nextBlank(after: place) ?? place)
    return effects
  }

  /// Bit i: the criterion at i is asked, or its condition is still open.
  private var askedBits: UInt64 { sheet.score.applies | sheet.score.pending }

  /// What a mark did to criteria that depend on it.
  private func consequences(since before: UInt64) -> [String] {
    let now = askedBits
    func codes(_ bits: UInt64) -> [String] {
      subject.scale.criteria.indices.filter { bits & (UInt64(1) << UInt64($0)) != 0 }
        .map { subject.scale.criteria[$0].code }
    }
    let (gone, new) = (codes(before & ~now), codes(now & ~before))
    return (gone.isEmpty ? [] : [phrases.noLongerAsked(gone)]) + (new.isEmpty ? [] : [phrases.nowAsked(new)])
  }
}

// MARK: - Undo

extension ScoringForm {
  /// Takes the latest change back and goes to where it was made.
  mutating func undo() -> [Effect] {
    guard let entry = history.takeLast(), let change = entry.change.inverse else { return [] }
    let effects = save(change)
    go(to: entry.place)
    say(phrases.undone(describe(change)))
    return effects
  }

  private func describe(_ change: FormChange) -> String {
    switch change {
    case .tick(let index, _, let after):
      let code = subject.scale.criteria[index].code
      return after.map { phrases.marked(code, $0, subject.scale.points(of: $0, at: index)) }
        ?? phrases.blankAgain(code)
    case .note(let index, _, _): return phrases.noteBack(subject.scale.criteria[index].code)
    case .reject: return phrases.rejectBack
    case .stop: return phrases.stopBack
    case .submit: return phrases.submittedMark
    }
  }
}
