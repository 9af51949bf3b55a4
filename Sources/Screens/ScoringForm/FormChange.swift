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

  /// The row of the record that the change makes on the sheet of `subject`.
  func act(on subject: FormSubject) -> Act {
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
