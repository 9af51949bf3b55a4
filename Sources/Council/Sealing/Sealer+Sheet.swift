import Rating
import Rulebook

extension Sealer {
  /// The act that a change of an own sheet becomes.
  func onSheet(_ intent: Intent) throws -> Act {
    switch intent {
    case .tick(let product, let member, let criterion, let before, let after):
      return try mark(product, member) { content, sheet in
        try checkTick(content, sheet, criterion, before, after)
        content.choices[criterion] = after
        content.lastCriterion = criterion
      }
    case .note(let product, let member, let criterion, let text):
      return try mark(product, member) { content, sheet in
        guard sheet.scale.index(of: criterion) != nil else { throw Refusal.noSuchCriterion(criterion) }
        content.setNote(text, of: criterion)
        content.lastCriterion = criterion
      }
    case .reject(let product, let member, let reason):
      return try mark(product, member) { content, _ in
        if let reason, reason.isBlank { throw Refusal.reasonMissing }
        content.reject = reason
      }
    case .stop(let product, let member, let reason):
      return try mark(product, member) { content, _ in
        if let reason, reason.isBlank { throw Refusal.reasonMissing }
        content.stop = reason
      }
    case .fill(let product, let member, let whole, let isSubmitted):
      guard !isSubmitted else { return try submit(product, member) { try fill($0, $1, whole) } }
      return try mark(product, member) { content, sheet in content = try fill(content, sheet, whole) }
    case .submit(let product, let member): return try submit(product, member) { content, _ in content }
    default: throw Refusal.notEntitled
    }
  }

  private typealias Open = Guard<Tables>.OpenSheet

  var rules: Guard<Tables> {
    Guard(tables: tables, law: law, cipher: cipher, sitting: sitting, actor: actor)
  }

  private func mark(
    _ product: String, _ member: String, _ change: (inout SheetContent, Open) throws -> Void
  ) throws -> Act {
    let sheet = try rules.openSheet(product, member)
    var content = try own(sheet.row)
    try change(&content, sheet)
    let sealed = SealedSheet(place: sheet.row.place, version: sheet.row.version + 1, content: content)
    let box = try cipher.seal(sealed.text, try readers(of: member))
    ring.remember(content, of: sealed.place, box: box)
    return .mark(product: product, member: member, version: sealed.version, box: box)
  }

  private func checkTick(
    _ content: SheetContent, _ sheet: Open, _ code: String, _ before: Int?, _ after: Int?
  ) throws {
    guard let index = sheet.scale.index(of: code) else { throw Refusal.noSuchCriterion(code) }
    try tables.joint(sheet.product, sheet.scale).requireOwn(code)
    guard content.choices[code] == before else { throw Refusal.changedMeanwhile(criterion: code) }
    if let after { try sheet.scale.criteria[index].requireOption(after) }
  }

  private func fill(_ content: SheetContent, _ sheet: Open, _ whole: SheetContent) throws -> SheetContent {
    for entry in whole.choices.entries { try checkTick(content, sheet, entry.code, nil, entry.number) }
    return whole
  }

  /// Signs the sheet within the seal and the seal itself: the one shows later whose choices they are, the other can be
  /// checked at once.
  private func submit(
    _ product: String, _ member: String, _ change: (SheetContent, Open) throws -> SheetContent
  ) throws -> Act {
    let sheet = try rules.openSheet(product, member)
    let content = try tables.joint(sheet.product, sheet.scale).complete(change(own(sheet.row), sheet))
    try content.requireSubmittable(sheet.scale)
    let key = try unlocked(member)
    func signature(_ statement: String) -> SheetSignature {
      SheetSignature(signer: member, generation: key.generation, text: cipher.sign(statement, key.secret))
    }
    let opened = OpenedSheet(member: member, round: sheet.round, content: content, signatures: [])
    var sealed = SealedSheet(place: sheet.row.place, version: sheet.row.version + 1, content: content)
    sealed.signatures = [
      signature(opened.statement(sitting: sitting, product: product, setHash: sheet.product.product.setHash))
    ]
    let box = try cipher.seal(sealed.text, try readers(of: member))
    let statement = Submission.statement(
      sitting: sitting, product: product, member: member, round: sheet.round, version: sealed.version, box: box)
    ring.remember(content, of: sealed.place, box: box)
    return .submit(
      Submission(
        product: product, member: member, round: sheet.round, version: sealed.version, box: box,
        signatures: [signature(statement)]))
  }
}
