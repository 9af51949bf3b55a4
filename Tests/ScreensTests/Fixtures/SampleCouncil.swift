import Council
import CouncilFixtures
import Rating
import Rulebook
import RulebookFiles
import Sealing
import StrictJSON

@testable import Screens

/// A council in memory on the real criteria, played through the engine.
struct SampleCouncil {
  static let sitting = "s1"
  static let library = CriteriaLibrary(
    folder: #filePath.split(separator: "/").dropLast(4).reduce(into: "") { $0 += "/" + $1 } + "/Resources/criteria")

  /// How far a product is taken.
  enum Progress {
    case waiting
    /// In scoring; `submitted` members have submitted, the next one marked ten criteria.
    case scoring(submitted: Int)
    case closed, concluded
  }

  private(set) var deeds: [Deed] = []
  let members: [Member]
  let scale: Scale
  private let edition: Edition
  private let setHash: String
  private var position = 0

  /// A sitting with `members`, all present, and no products.
  init(
    members: [Member] = SampleCouncil.seven, rules: Rules = Rules(spread: 10),
    forwardingNeedsMinimums: Bool = true, title: String? = nil, edition id: String = "2026-26", set number: Int = 9,
    level: Level.Name = .province, delegatesScore: Bool = false, jointCriteria: [String] = [],
    writtenSpread: Int? = nil, showsAppraisals: Bool = false
  ) throws {
    self.members = members
    edition = try Self.library.edition(id)
    let set = try Self.library.set(number, of: id)
    scale = try Scale(set)
    let editionText = edition.json.canonicalText
    let setText = set.json.canonicalText
    let editionHash = Digest.sodium.hexadecimal(of: editionText)
    setHash = Digest.sodium.hexadecimal(of: setText)
    let sitting = Sitting(
      id: Self.sitting, title: title ?? "Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP đợt 2 năm 2026",
      authority: "UBND TỈNH HÀ TĨNH", council: "Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh",
      decision: "Quyết định 1234/QĐ-UBND ngày 15/10/2026", level: level, edition: id, editionHash: editionHash,
      date: CalendarDate(year: id == "2026-26" ? 2026 : 2020, month: 11, day: 22) ?? edition.effective,
      place: "Trụ sở UBND tỉnh, thành phố Hà Tĩnh", begins: "08:00",
      regulation: Regulation(
        rules: rules, delegatesScore: delegatesScore, forwardingNeedsMinimums: forwardingNeedsMinimums,
        showsProducerScores: showsAppraisals, showsAdvisoryScores: showsAppraisals,
        jointCriteria: jointCriteria, writtenSpread: writtenSpread), isSample: true)
    add(.pinEdition(hash: editionHash, text: editionText))
    add(.pinSet(edition: id, number: number, hash: setHash, text: setText))
    add(.openSitting(sitting))
    add(.openSession(.first(of: sitting)))
    for member in members { add(.addMember(member)) }
    for member in members { add(.givePIN(member: member.id, pin: Fixture.pin, reason: "")) }
    if members.contains(where: \.role.leads) { add(.seal(letters: "ABCDEFGHIJKLMNOPQRSTUVWXY")) }
    for member in members { add(.attend(Attendance(member: member.id, product: nil, state: .present, reason: ""))) }
  }

  static let seven = [
    Member(id: "m1", name: "Trần Thị Minh Nguyệt", office: "UBND tỉnh", role: .chair),
    Member(id: "m2", name: "Lê Văn Hùng", office: "Sở Nông nghiệp và Môi trường", role: .deputy),
    Member(id: "m3", name: "Nguyễn Đức Thắng", office: "Sở Công Thương", role: .member),
    Member(id: "m4", name: "Phạm Thị Hồng", office: "Sở Khoa học và Công nghệ", role: .member),
    Member(id: "m5", name: "Hoàng Anh Tuấn", office: "Sở Y tế", role: .member),
    Member(id: "m6", name: "Võ Thị Lan", office: "Văn phòng điều phối nông thôn mới", role: .secretary),
    Member(id: "m7", name: "Đặng Quang Ưu", office: "Báo Hà Tĩnh", role: .observer),
  ]

  /// Members who score.
  var scorers: [Member] { members.filter { $0.role.scores(under: Regulation()) } }

  /// Code of the `number`-th product.
  static func code(_ number: Int) -> String {
    let digits = String(number)
    return "42-18532-\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)-2026"
  }

  /// Adds a product and takes it as far as `progress`; `worse` is how far below the best option each member picks.
  mutating func add(
    _ name: String, producer: String = "HTX Thu Hùng", _ progress: Progress = .waiting, worse: [Int] = [0, 0, 1, 0, 1],
    reject: [String: String] = [:], kind: ApplicationKind = .first
  ) {
    position += 1
    let code = Self.code(position)
    add(
      .addProduct(
        Product(
          code: code, name: name, producer: producer, set: scale.set.number, setHash: setHash, kind: kind,
          position: position)))
    let everyone = scorers
    switch progress {
    case .waiting: return
    case .scoring(let submitted):
      move(code, .waiting, .scoring)
      for (place, member) in everyone.prefix(submitted).enumerated() {
        fill(code, member.id, worse: worse.isEmpty ? 0 : worse[place % worse.count])
      }
      if submitted < everyone.count { fill(code, everyone[submitted].id, worse: 0, only: 10) }
    case .closed, .concluded:
      move(code, .waiting, .scoring)
      for (place, member) in everyone.enumerated() {
        fill(
          code, member.id, worse: worse.isEmpty ? 0 : worse[place % worse.count],
          reject: reject[member.id])
      }
      add(.close(product: code, reason: "", missing: []), by: "m1")
      if case .concluded = progress { conclude(code, worse: worse) }
    }
  }

  /// Marks a sheet and submits it, or only the first `only` criteria.
  private mutating func fill(_ code: String, _ member: String, worse: Int, only: Int? = nil, reject: String? = nil) {
    var choices = Choices(count: scale.criteria.count)
    for (place, criterion) in scale.criteria.enumerated().prefix(only ?? scale.criteria.count) {
      guard SheetScore(choices, by: scale).applies(at: place) else { continue }
      let best = criterion.options.indices.sorted { criterion.options[$0].points > criterion.options[$1].points }
      let number = best[min(worse * (place % 2), best.count - 1)] + 1
      choices[place] = number
      add(.tick(product: code, member: member, criterion: criterion.code, before: nil, after: number), by: member)
    }
    if let reject { add(Intent.reject(product: code, member: member, reason: reject), by: member) }
    if only == nil { add(Intent.submit(product: code, member: member), by: member) }
  }

  private mutating func conclude(_ code: String, worse: [Int]) {
    // The engine's own word, from a store that holds everything so far.
    guard let request = try? desk().ratingRequest(code) else { return }
    let answer = Answer(request)
    add(
      .conclude(
        product: code,
        Conclusion(
          status: answer.verdict.status, star: answer.verdict.star, total: answer.tally.mean,
          conditions: ["Bổ sung giấy chứng nhận an toàn thực phẩm còn hạn."])), by: "m1")
  }

  private mutating func move(_ code: String, _ from: Stage, _ to: Stage) {
    add(.move(product: code, from: from, to: to, reason: ""), by: "m1")
  }

  /// Adds any act, of the account where no member is named.
  mutating func add(_ act: Act, by member: String? = nil) { add(.act(act), by: member) }

  /// Adds anything to be done.
  mutating func add(_ intent: Intent, by member: String? = nil) {
    deeds.append(
      Deed(
        intent, sitting: Self.sitting, actor: member.map { .member($0) } ?? .account("operator"),
        time: Timestamp("2026-11-22T08:00:00+07:00")))
  }

  /// A new store with everything so far, everybody's key unlocked.
  private func store(on memory: MemoryStore = MemoryStore()) throws -> CouncilStore {
    let store = CouncilEngine(memory, crypto: .glass()).store
    let rest = deeds.drop { $0.actor == .account("operator") }
    _ = try store.performAll(Array(deeds.prefix(deeds.count - rest.count)))
    for member in members {
      try store.keys.unlock(
        Self.sitting, member.id, Fixture.pin, "may-thu", Timestamp("2026-11-22T08:00:00+07:00"))
    }
    _ = try store.performAll(Array(rest))
    return store
  }

  /// A desk on a new store with everything so far, as `member` sees it; the store is kept in `memory`.
  func desk(
    _ member: String? = nil, language: Language = .vietnamese, on memory: MemoryStore = MemoryStore()
  ) throws -> Desk {
    var desk = try Desk(store(on: memory), language: language)
    desk.member = members.first { $0.id == member }
    return desk
  }
}

extension SampleCouncil {
  /// The morning's store, for tests that write nothing.
  private static let readMorning = Result { try morning().desk().store }

  /// A desk on the morning's agenda, shared by all tests that only read.
  static func reading(_ language: Language = .vietnamese, member: String? = nil) throws -> Desk {
    var desk = try Desk(readMorning.get(), language: language)
    desk.member = seven.first { $0.id == member }
    return desk
  }

  /// A morning's agenda: something in every stage.
  static func morning() throws -> SampleCouncil {
    var council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng", .concluded, worse: [0, 1, 0, 1, 0])
    council.add("Bánh ram Anh Thu", producer: "Cơ sở Anh Thu", .concluded, worse: [2, 2, 3, 2, 3])
    council.add("Rượu sim Thanh Bảo", producer: "Công ty TNHH Thanh Bảo", .closed, worse: [0, 3, 0, 1, 0])
    council.add("Gạo Cẩm Thành", producer: "HTX Cẩm Thành", .scoring(submitted: 5))
    council.add("Mật ong Hương Sơn", producer: "Tổ hợp tác Sơn Kim", .scoring(submitted: 2))
    council.add("Ruốc tôm Kỳ Anh", producer: "HTX Kỳ Ninh")
    council.add("Nhung hươu thái lát tẩm mật ong", producer: "Công ty CP Hương Sơn")
    council.add("Mực khô một nắng Thạch Kim", producer: "HTX Thạch Kim")
    return council
  }
}
