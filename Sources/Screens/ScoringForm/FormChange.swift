import Council
import Rating
import Rulebook

/// One change of a sheet, with what was there before, so that it can be taken back.
enum FormChange: Hashable, Sendable {
  /// The criterion at `index` gets another mark: option number, 0 for "none holds", nil for blank.
  case tick(index: Int, before: Int?, after: Int?)
  /// The note on the criterion at `index`; empty where there is none.
  case note(index: Int, before: String, after: String)
  case reject(before: String?, after: String?)
  case stop(before: String?, after: String?)
  case submit

  /// The change that takes this one back; nil for a submission, which only the chair takes back.
  var inverse: FormChange? {
    switch self {
    case .tick(let index, let before, let after): .tick(index: index, before: after, after: before)
    case .note(let index, let before, let after): .note(index: index, before: after, after: before)
    case .reject(let before, let after): .reject(before: after, after: before)
    case .stop(let before, let after): .stop(before: after, after: before)
    case .submit: nil
    }
  }

  /// The change that `intent` makes on `sheet` of `subject`; nil where it is about another sheet.
  init?(_ intent: Intent, on subject: FormSubject, _ sheet: FormSheet) {
    let isOwn = { (product: String, member: String) in product == subject.product.code && member == subject.member }
    switch intent {
    case .tick(let product, let member, let criterion, let before, let after):
      guard isOwn(product, member), let index = subject.scale.index(of: criterion) else { return nil }
      self = .tick(index: index, before: before, after: after)
    case .note(let product, let member, let criterion, let text):
      guard isOwn(product, member), let index = subject.scale.index(of: criterion) else { return nil }
      self = .note(index: index, before: sheet.note(at: index), after: text)
    case .reject(let product, let member, let reason):
      guard isOwn(product, member) else { return nil }
      self = .reject(before: sheet.state.reject, after: reason)
    case .stop(let product, let member, let reason):
      guard isOwn(product, member) else { return nil }
      self = .stop(before: sheet.state.stop, after: reason)
    case .submit(let product, let member):
      guard isOwn(product, member) else { return nil }
      self = .submit
    default: return nil
    }
  }

  /// What the change asks of the store, on the sheet of `subject`.
  func intent(on subject: FormSubject) -> Intent {
    let (product, member) = (subject.product.code, subject.member)
    switch self {
    case .tick(let index, let before, let after):
      return .tick(
        product: product, member: member, criterion: subject.scale.criteria[index].code, before: before, after: after)
    case .note(let index, _, let after):
      return .note(product: product, member: member, criterion: subject.scale.criteria[index].code, text: after)
    case .reject(_, let after): return .reject(product: product, member: member, reason: after)
    case .stop(_, let after): return .stop(product: product, member: member, reason: after)
    case .submit: return .submit(product: product, member: member)
    }
  }
}
