import Council
import CouncilFixtures
import Rulebook
import RulebookFiles
import Sealing
import SetUp
import Testing

/// A sitting written down field by field: what is wrong with it, and what becomes of it.
@Suite("A draft of a sitting") struct DraftTests {
  static let time = Timestamp("2026-11-22T07:30:00+07:00")
  static let library = CriteriaLibrary(
    folder: #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 } + "/Resources/criteria")
  static let law = LawSource(
    editions: { try library.allEditions() }, setNumbers: { try library.setNumbers(of: $0) },
    set: { try library.set($1, of: $0) }, digest: .sodium
  ).remembering()

  /// A draft with everything that is needed.
  static func complete() -> SetUpDraft {
    var draft = SetUpDraft()
    let texts: [Setting: String] = [
      .title: "Họp đợt 2", .authority: "UBND tỉnh", .council: "Hội đồng cấp tỉnh", .decision: "Quyết định 1/QĐ-UBND",
      .level: "tỉnh", .date: "22/11/2026", .place: "Phòng 1", .guests: "Báo; UBND các xã",
    ]
    for (setting, text) in texts { draft[.setting(setting)] = text }
    draft.members = ["chủ tịch", "phó chủ tịch", "ủy viên", "thư ký"].enumerated().map { place, role in
      SetUpDraft.Row([.name: "Người \(place + 1)", .office: "Sở", .role: role, .member: "m\(place + 1)"])
    }
    draft.products = [
      SetUpDraft.Row([.code: "42-18532-007-2026", .name: "Nước mắm", .producer: "HTX", .set: "9"])
    ]
    return draft
  }

  /// A store with the sitting of `draft`, everybody signed in.
  static func store(_ draft: SetUpDraft = complete()) throws -> CouncilStore {
    let setUp = try draft.setUp(law)
    let store = try CouncilStore.inMemory(crypto: .glass())
    for pin in try setUp.write(to: store, by: .account("van-phong"), at: time).pins {
      try store.keys.unlock(setUp.sitting.id, pin.member.id, pin.pin, "van-phong", time)
    }
    return store
  }

  @Test("An empty draft names every field that is missing, each where it is to be filled in")
  func empty() throws {
    let faults = try SetUpDraft().faults(Self.law)
    let missing = faults.filter { $0.problem == .missing }.map(\.place)
    #expect(
      missing
        == [.title, .authority, .council, .decision, .level, .date, .place].map { .field(.setting($0)) })
    #expect(faults.contains(SetUpFault(place: .members, problem: .chairMissing)))
    #expect(faults.contains(SetUpFault(place: .products, problem: .empty)))
  }

  @Test("A complete draft is the sitting that two files would give")
  func complete() throws {
    let draft = Self.complete()
    #expect(try draft.faults(Self.law).isEmpty)
    let setUp = try draft.setUp(Self.law)
    #expect(setUp.sitting.guests == ["Báo", "UBND các xã"])
    #expect(setUp.edition.id == "2026-26")
    #expect(setUp.sets.map(\.number) == [9])
  }

  /// A change, and the field that is then to be put right.
  static let mistakes: [(change: @Sendable (inout SetUpDraft) -> Void, place: SetUpFault.Place)] = [
    ({ $0[.setting(.date)] = "31/11/2026" }, .field(.setting(.date))),
    ({ $0[.setting(.level)] = "huyện" }, .field(.setting(.level))),
    ({ $0[.setting(.quorum)] = "4/3" }, .field(.setting(.quorum))),
    ({ $0[.source(.spread)] = "Điều 7" }, .field(.setting(.spread))),
    ({ $0[.setting(.jointCriteria)] = "99.1" }, .field(.setting(.jointCriteria))),
    ({ $0[.member(1, .member)] = "m1" }, .field(.member(1, .member))),
    ({ $0[.member(2, .name)] = "" }, .field(.member(2, .name))),
    ({ $0[.member(3, .role)] = "chủ tịch" }, .field(.member(3, .role))),
    ({ $0[.member(0, .role)] = "ủy viên" }, .members),
    ({ $0[.product(0, .code)] = "42-7" }, .field(.product(0, .code))),
    ({ $0[.product(0, .set)] = "99" }, .field(.product(0, .set))),
    ({ $0[.product(0, .kind)] = "mới" }, .field(.product(0, .kind))),
  ]

  @Test("Every mistake leads to its field", arguments: mistakes.indices)
  func mistake(_ index: Int) throws {
    var draft = Self.complete()
    Self.mistakes[index].change(&draft)
    #expect(try draft.faults(Self.law).map(\.place) == [Self.mistakes[index].place])
  }

  @Test(
    "What was typed is written as print has it",
    arguments: [("5/3/26", "05/03/2026"), (" 22/11/2026 ", "22/11/2026"), ("31/11/26", "31/11/26")])
  func settles(_ typed: String, _ printed: String) {
    var draft = SetUpDraft()
    draft[.setting(.date)] = typed
    draft.settle(.setting(.date))
    #expect(draft[.setting(.date)] == printed)
  }

  @Test("The edition follows the day of filing; where the law is silent it may be chosen by hand")
  func edition() throws {
    var draft = Self.complete()
    #expect(try SetUpDraft().editionOffer(Self.law) == nil)
    #expect(try draft.editionOffer(Self.law)?.edition?.id == "2026-26")
    #expect(try draft.editionOffer(Self.law)?.byHand == [])
    draft[.setting(.filed)] = "1/5/2026"
    let late = try #require(try draft.editionOffer(Self.law))
    #expect(late.edition == nil && late.problems.count == 1)
    #expect(late.byHand == ["2026-26"])
    draft[.setting(.edition)] = "2026-26"
    #expect(try draft.editionOffer(Self.law)?.edition?.id == "2026-26")
    #expect(try draft.faults(Self.law).isEmpty)
  }
}

/// A sitting in a store, changed.
@Suite("Changes of a stored sitting") struct StoredSittingTests {
  private static let id = "province-2026-11-22"

  private func changes(
    _ store: CouncilStore, _ change: (inout SetUpDraft) -> Void
  ) throws -> (stored: StoredSitting, changes: SetUpChanges) {
    let stored = try StoredSitting(store, Self.id)
    var draft = stored.draft
    change(&draft)
    return (
      stored,
      SetUpChanges(
        of: stored, to: try draft.setUp(DraftTests.law, changing: stored), removing: draft.removals)
    )
  }

  @Test("A draft that nobody touched changes nothing")
  func untouched() throws {
    #expect(try changes(DraftTests.store()) { _ in }.changes.acts.isEmpty)
  }

  @Test("Each change is one of the acts that set a sitting up, and the store takes it")
  func acts() throws {
    let store = try DraftTests.store()
    let (_, changes) = try changes(store) { draft in
      draft[.setting(.place)] = "Phòng 2"
      draft[.setting(.quorum)] = "5/7"
      draft[.source(.quorum)] = "Quy chế, Điều 4"
      draft[.member(2, .office)] = "Sở Công Thương"
      draft.members.append(SetUpDraft.Row([.name: "Người 5", .role: "ủy viên", .member: draft.freeMemberID]))
      draft.products.insert(
        SetUpDraft.Row([.code: "42-18532-008-2026", .name: "Mật ong", .producer: "Hộ", .set: "4"]), at: 0)
    }
    #expect(changes.newMembers == 1)
    let slip = try changes.write(to: store, Self.id, by: .member("m4"), at: DraftTests.time)
    #expect(slip?.pins.map(\.member.id) == ["m5"])
    #expect(slip?.recoveryCode == nil)
    #expect(try store.sitting(Self.id).place == "Phòng 2")
    #expect(try store.sitting(Self.id).regulation.source(of: .quorum) == "Quy chế, Điều 4")
    #expect(try store.members(Self.id).map(\.office) == ["Sở", "Sở", "Sở Công Thương", "Sở", ""])
    #expect(try store.agenda(Self.id, nil).map(\.product.name) == ["Mật ong", "Nước mắm"])
    #expect(try StoredSitting(store, Self.id).draft.members.count == 5)
  }

  @Test("A new member comes with no session open, and is on no roll that the secretary has not called")
  func betweenSessions() throws {
    let store = try DraftTests.store()
    try store.perform(Act.closeSession(number: 1, ends: "17:00"), Self.id, .member("m4"), DraftTests.time)
    let before = try store.attendance(Self.id)
    let (_, changes) = try changes(store) { draft in
      draft.members.append(SetUpDraft.Row([.name: "Người 5", .role: "ủy viên", .member: draft.freeMemberID]))
    }
    let slip = try changes.write(to: store, Self.id, by: .member("m4"), at: DraftTests.time)
    #expect(slip?.pins.map(\.member.id) == ["m5"])
    #expect(try store.members(Self.id).map(\.id).last == "m5")
    #expect(try store.attendance(Self.id) == before)
  }

  @Test("A guest or recipient that has a semicolon of its own stays one, unless its list is changed")
  func semicolons() throws {
    let store = try DraftTests.store()
    let old = try store.sitting(Self.id)
    let sitting = Sitting(
      id: old.id, title: old.title, authority: old.authority, council: old.council, decision: old.decision,
      level: old.level, edition: old.edition, editionHash: old.editionHash, date: old.date, place: old.place,
      begins: old.begins, ends: old.ends, guests: old.guests, recipients: ["Như trên", "Lưu: VT; TH"],
      regulation: old.regulation, isSample: old.isSample)
    try store.perform(Act.openSitting(sitting), Self.id, .member("m4"), DraftTests.time)
    #expect(try changes(store) { _ in }.changes.acts.isEmpty)
    let (stored, moved) = try changes(store) { $0[.setting(.place)] = "Phòng 2" }
    _ = try moved.write(to: store, Self.id, by: .member("m4"), at: DraftTests.time)
    #expect(try store.sitting(Self.id).place == "Phòng 2")
    #expect(try store.sitting(Self.id).recipients == ["Như trên", "Lưu: VT; TH"])
    #expect(stored.next[.setting(.recipients)] == "Như trên; Lưu: VT; TH")
    let (_, added) = try changes(store) { $0[.setting(.recipients)] += "; Báo" }
    _ = try added.write(to: store, Self.id, by: .member("m4"), at: DraftTests.time)
    #expect(try store.sitting(Self.id).recipients == ["Như trên", "Lưu: VT", "TH", "Báo"])
  }

  @Test("A member and a product are taken away for a reason, as long as nothing rests on them")
  func removals() throws {
    let store = try DraftTests.store()
    let code = "42-18532-009-2026"
    let (_, added) = try changes(store) { draft in
      draft.products.append(SetUpDraft.Row([.code: code, .name: "Mật ong", .producer: "Hộ", .set: "4"]))
    }
    _ = try added.write(to: store, Self.id, by: .member("m4"), at: DraftTests.time)
    let (stored, removed) = try changes(store) { draft in
      draft.members.remove(at: 2)
      draft.products.remove(at: 0)
      draft.removals = [.member("m3"): "chuyển công tác", .product("42-18532-007-2026"): "rút hồ sơ"]
    }
    #expect(stored.lock(removing: .member("m3")) == nil)
    #expect(stored.lock(removing: .member("m1")) == .holdsSeal)
    #expect(stored.lock(removing: .product(code)) == nil)
    #expect(
      removed.acts.prefix(2) == [
        .removeProduct(product: "42-18532-007-2026", reason: "rút hồ sơ"),
        .removeMember(member: "m3", reason: "chuyển công tác"),
      ])
    _ = try removed.write(to: store, Self.id, by: .member("m4"), at: DraftTests.time)
    #expect(try store.members(Self.id).map(\.id) == ["m1", "m2", "m4"])
    #expect(try store.agenda(Self.id, nil).map(\.product.position) == [1])
    try store.perform(
      Act.move(product: code, from: .waiting, to: .scoring, reason: ""), Self.id, .member("m1"), DraftTests.time)
    let begun = try StoredSitting(store, Self.id)
    #expect(begun.lock(removing: .product(code)) == .begun)
    #expect(begun.lock(removing: .member("m4")) == .scored)
  }

  @Test("Once a product is scored, what its sheets depend on is locked, and the rest is not")
  func locks() throws {
    let store = try DraftTests.store()
    let open = try StoredSitting(store, Self.id)
    #expect(open.lock(.setting(.quorum), of: open.draft) == nil)
    #expect(open.lock(.setting(.edition), of: open.draft) == .bound)
    try store.perform(
      Act.move(product: "42-18532-007-2026", from: .waiting, to: .scoring, reason: ""), Self.id, .member("m1"),
      DraftTests.time)
    let scored = try StoredSitting(store, Self.id)
    let locked: [SetUpField] = [
      .setting(.quorum), .source(.spread), .setting(.date), .setting(.level), .member(0, .role), .product(0, .set),
      .product(0, .kind),
    ]
    for field in locked { #expect(scored.lock(field, of: scored.draft) == .scored) }
    #expect(scored.lock(.product(0, .code), of: scored.draft) == .named)
    for field in [SetUpField.setting(.place), .member(0, .name), .product(0, .name)] {
      #expect(scored.lock(field, of: scored.draft) == nil)
    }
    let (_, changes) = try changes(store) { $0[.product(0, .name)] = "Nước mắm Vọng Bến" }
    _ = try changes.write(to: store, Self.id, by: .member("m1"), at: DraftTests.time)
    #expect(try store.agenda(Self.id, nil).map(\.product.name) == ["Nước mắm Vọng Bến"])
  }
}
