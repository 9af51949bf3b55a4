import Council
import CouncilFixtures
import Rating
import Rulebook
import RulebookFiles
import Sealing
import StrictJSON
import TerminalUI

@testable import Screens

/// Scoring forms on the real sets, for tests.
enum FormFixture {
  /// The criteria of this repository.
  static let library = CriteriaLibrary(
    folder: #filePath.split(separator: "/").dropLast(4).reduce(into: "") { $0 += "/" + $1 } + "/Resources/criteria")

  /// A form for set `number` of `edition`, as the member `m3` opens it.
  static func form(
    set number: Int = 9, of edition: String = "2026-26", state: SheetState = SheetState(),
    name: String = "Nước mắm Thu Hùng", stage: Stage = .scoring, isScorer: Bool = true,
    language: Language = .vietnamese
  ) throws -> ScoringForm {
    let product = product(set: number, name: name)
    return ScoringForm(
      frame: Frame(
        language: language, heading: "OCOP · Hội đồng cấp tỉnh · Phiên 22/11/2026",
        person: "Ủy viên 3 · Sở Công Thương",
        save: .saved("09:41:07")),
      subject: FormSubject(
        product: product, edition: try self.edition(edition), scale: try scale(number, of: edition), member: "m3",
        position: 7, count: 35, stage: stage, isScorer: isScorer), state: state)
  }

  /// The edition with this id.
  static func edition(_ id: String = "2026-26") throws -> Edition { try library.edition(id) }

  /// Set `number` of `edition`, prepared for counting.
  static func scale(_ number: Int, of edition: String = "2026-26") throws -> Scale {
    try Scale(library.set(number, of: edition))
  }

  /// An invented product.
  static func product(
    set number: Int, name: String = "Nước mắm Thu Hùng", position: Int = 7, code: String = "42-18532-007-2026"
  ) -> Product {
    Product(
      code: code, name: name, producer: "HTX Thu Hùng", set: number, setHash: "set-\(number)",
      position: position)
  }
}

/// Uses a form as a member would: keys go in, rows of text and acts come out.
struct FormDriver {
  var form: ScoringForm
  var size: Size
  private(set) var effects: [Effect] = []
  /// Why commands were refused, in order.
  private(set) var refusals: [String] = []

  /// A driver for `form` in a window of `columns` × `rows`.
  init(_ form: ScoringForm, columns: Int = 80, rows: Int = 24) {
    self.form = form
    size = Size(columns: columns, rows: rows)
  }

  /// Presses keys by their names in tmux's notation, separated by blanks.
  mutating func press(_ names: String) {
    for name in names.split(separator: " ") {
      if let key = Key(name: String(name)) { press(key) }
    }
  }

  /// Presses one key, as the program does: the message of the key before is gone.
  mutating func press(_ key: Key) {
    form.frame.message = nil
    switch form.handle(.key(key)) {
    case .effects(let more): effects += more
    case .refused(let reason): refusals.append(reason)
    case .unhandled: refusals.append("unhandled \(key.name)")
    }
  }

  /// Types `text` scalar by scalar, as a keyboard sends it.
  mutating func type(_ text: String) {
    for scalar in text.unicodeScalars { press(.character(Character(scalar))) }
  }

  /// What was handed out so far to be done.
  var acts: [Intent] {
    effects.compactMap { effect in
      if case .save(let intent) = effect { intent } else { nil }
    }
  }

  /// Code of the current criterion.
  var code: String { form.current?.code ?? "" }

  /// The sentence above the footer.
  var message: String { form.frame.message ?? "" }

  /// What the form draws now.
  var canvas: Canvas {
    var canvas = Canvas(size: size)
    form.draw(on: &canvas)
    return canvas
  }

  /// The rows of text as one.
  var text: String { canvas.lines.joined(separator: "\n") }
}

extension FormFixture {
  /// A desk whose store holds one product with the member's sheet, as another window or the chair left it.
  static func desk(
    _ sheet: SheetState = SheetState(), stage: Stage = .scoring, own: AgendaItem.Own = .blank, set number: Int = 9,
    signedIn: Bool = true
  ) throws -> Desk {
    let member = Member(id: "m3", name: "Ủy viên 3", office: "Sở Công Thương", role: .member)
    let pinned = PinnedScale(scale: try scale(number), hash: "set-\(number)")
    let edition = try edition()
    let sitting = Sitting(
      id: "s1", title: "Họp", authority: "UBND", council: "Hội đồng", decision: "", level: .province,
      edition: "2026-26", editionHash: "edition", date: edition.effective, place: "Hà Tĩnh")
    let agenda = [
      AgendaItem(
        product: product(set: 1, position: 1, code: "first"), stage: .waiting, submitted: 0, of: 9, own: .blank,
        conclusion: nil),
      AgendaItem(
        product: product(set: number, position: 2), stage: stage, submitted: 0, of: 9, own: own, conclusion: nil),
    ]
    var store = CouncilEngine(MemoryStore(), crypto: .glass()).store
    store.sittings = { ["s1"] }
    store.sitting = { _ in sitting }
    store.agenda = { _, _ in agenda }
    store.edition = { _ in edition }
    store.set = { _ in pinned }
    store.sheet = { _, _, _, _ in sheet }
    var desk = try Desk(store, language: .vietnamese)
    desk.member = signedIn ? member : nil
    return desk
  }

  /// A desk on a real council in memory, its one product in scoring.
  static func council(set number: Int = 9) throws -> Desk {
    let (edition, set) = (try edition(), try library.set(number, of: "2026-26"))
    let (editionText, setText) = (edition.json.canonicalText, set.json.canonicalText)
    let (editionHash, setHash) = (Digest.sodium.hexadecimal(of: editionText), Digest.sodium.hexadecimal(of: setText))
    let chair = Member(id: "m1", name: "Chủ tịch", office: "UBND tỉnh", role: .chair)
    let member = Member(id: "m3", name: "Ủy viên 3", office: "Sở Công Thương", role: .member)
    let product = Product(
      code: "42-18532-007-2026", name: "Nước mắm Thu Hùng", producer: "HTX Thu Hùng", set: number, setHash: setHash,
      position: 1)
    let sitting = Sitting(
      id: "s1", title: "Họp", authority: "UBND", council: "Hội đồng", decision: "01/QĐ", level: .province,
      edition: "2026-26", editionHash: editionHash, date: edition.effective, place: "Hà Tĩnh")
    let acts: [Act] = [
      .pinEdition(hash: editionHash, text: editionText),
      .pinSet(edition: "2026-26", number: number, hash: setHash, text: setText), .openSitting(sitting),
      .openSession(.first(of: sitting)),
      .addMember(chair), .addMember(member), .addProduct(product),
      .attend(Attendance(member: "m1", product: nil, state: .present, reason: "")),
      .attend(Attendance(member: "m3", product: nil, state: .present, reason: "")),
    ]
    let store = CouncilEngine(MemoryStore(), crypto: .glass()).store
    for act in acts { try store.perform(act, "s1", .account("test"), time) }
    _ = try store.keys.issue([], "s1", ["m1": Fixture.pin, "m3": Fixture.pin], .account("test"), time)
    for id in ["m1", "m3"] { try store.keys.unlock("s1", id, Fixture.pin, "test", time) }
    try store.perform(
      Act.move(product: product.code, from: .waiting, to: .scoring, reason: ""), "s1", .member("m1"), time)
    var desk = try Desk(store, language: .vietnamese)
    desk.member = member
    return desk
  }

  /// A moment.
  static let time = Timestamp("2026-11-22T09:41:07+07:00")
}

extension SheetState {
  /// The sheet after `acts`, as a store would keep it.
  func replaying(_ acts: [Intent]) -> SheetState {
    acts.reduce(into: self) { sheet, act in
      switch act {
      case .tick(_, _, let criterion, _, let after):
        sheet.choices[criterion] = after
        sheet.lastCriterion = criterion
      case .note(_, _, let criterion, let text):
        sheet.notes[criterion] = text.isEmpty ? nil : text
        sheet.lastCriterion = criterion
      case .reject(_, _, let reason): sheet.reject = reason
      case .stop(_, _, let reason): sheet.stop = reason
      case .submit: sheet.isSubmitted = true
      default: break
      }
    }
  }
}
