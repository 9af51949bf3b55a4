import Council
import CouncilFixtures
import Rating
import Rulebook
import SQLiteStore
import StrictJSON
import Testing

/// Sheets that two people type in from paper; s1 first, a1 second.
@Suite("Paper sheets on any store")
struct PaperTests {
  private let folder = Folder()
  private let sitting = Fixture.sittingID
  private let product = Fixture.products[0]
  private let sheet = FixtureDesk.paperSheet

  private func desk(_ kind: Kind, _ regulation: Regulation = Regulation()) throws -> FixtureDesk {
    let desk = try FixtureDesk(settingUp: kind.store(in: folder), regulation)
    try desk.move(product, .waiting, .scoring)
    return desk
  }

  private func step(_ desk: FixtureDesk) throws -> PaperSheet.Step? {
    try desk.store.papers.list(sitting).first { $0.member == "m4" }?.step
  }

  /// The fixture's sheet with other marks.
  private func changed(_ marks: [String: Int]) -> SheetContent {
    var content = sheet
    for (code, number) in marks { content.choices[code] = number }
    return content
  }

  private func opened(_ row: RecordRow) throws -> [OpenedSheet] {
    guard case .close(_, _, _, let opened) = try Act(name: row.act, content: row.content) else { return [] }
    return opened
  }

  @Test("count when both entries agree, signed by both and never as the member", arguments: Kind.allCases)
  func equal(kind: Kind) throws {
    let desk = try desk(kind)
    for member in ["m1", "m2", "m3"] { try desk.complete(product, member) }
    try desk.paperBegin(product, "m4")
    #expect(try step(desk) == .first)
    try desk.act(.paperMark(product: product, member: "m4", changed(["3.1": 1])), as: Fixture.secretary)
    #expect(try desk.paperWork(product, "m4", "s1").entry.choices["3.1"] == 1)
    try desk.paperType(product, "m4", as: "s1")
    #expect(try step(desk) == .second)
    try desk.act(.paperMark(product: product, member: "m4", SheetContent()), as: .member("a1"))
    try desk.paperType(product, "m4", as: "a1")
    #expect(try step(desk) == .submitted)
    #expect(try desk.store.agenda(sitting, "m4")[0].own == .submitted)
    #expect(try desk.store.sheet(sitting, product, "m4", "m4") == SheetState(isSubmitted: true))
    let row = try desk.act(.close(product: product, reason: "", missing: []), as: Fixture.chair)
    let signers = try opened(row).map { $0.signatures.map(\.signer) }
    #expect(signers == [["m1"], ["m2"], ["m3"], ["s1", "a1"]])
    let versions = try desk.store.versions(sitting, product).members.compactMap(\.versions.last)
    #expect(versions.map(\.typists) == [[], [], [], ["s1", "a1"]])
    let keys = try desk.store.signatures(sitting)
    #expect(keys.map(\.member.id) == ["m1", "m2", "m3", "m4", "s1", "a1"])
    #expect(keys.flatMap(\.keys).map(\.sheets) == [1, 1, 1, 0, 0, 0])
    #expect(keys.flatMap(\.keys).map(\.papers) == [0, 0, 0, 0, 1, 1])
    #expect(try desk.store.tally(sitting, product).first?.answer?.tally.sum == 355)
  }

  @Test("are settled from the paper where entries differ", arguments: Kind.allCases)
  func settledAsFirst(kind: Kind) throws {
    let desk = try desk(kind)
    try desk.paperBegin(product, "m4")
    try desk.paperType(product, "m4", as: "s1")
    try desk.paperType(product, "m4", changed(["1.2": 2, "3.1": 1]), as: "a1")
    #expect(try step(desk) == .differing)
    #expect(try desk.store.progress(sitting, product).map(\.isSubmitted) == [false, false, false, false])
    let expected = [("1.2", 1, 2), ("3.1", 2, 1)].map {
      PaperDifference(cell: .criterion($0.0), first: .option($0.1), second: .option($0.2))
    }
    #expect(try desk.paperWork(product, "m4", "a1").differences == expected)
    #expect(try desk.paperWork(product, "m4", "s1").differences.isEmpty)
    // The first typist had it right: nothing to confirm.
    try desk.paperType(product, "m4", as: "a1")
    #expect(try step(desk) == .submitted)
    try desk.close(product, "x", missing: ["m1", "m2", "m3"])
    #expect(try desk.store.tally(sitting, product).first?.answer?.tally.sum == 55)
  }

  @Test("wait for the first typist where something was settled otherwise", arguments: Kind.allCases)
  func settledOtherwise(kind: Kind) throws {
    let desk = try desk(kind)
    try desk.paperBegin(product, "m4")
    try desk.paperType(product, "m4", as: "s1")
    try desk.paperType(product, "m4", changed(["1.2": 2]), as: "a1")
    #expect(throws: Refusal.otherTypist(member: "Võ Canh")) {
      try desk.act(.paperConfirm(product: product, member: "m4"), as: Fixture.secretary)
    }
    try desk.paperType(product, "m4", changed(["1.2": 0]), as: "a1")
    #expect(try step(desk) == .settled)
    // Settled once more, as long as it is not confirmed.
    try desk.paperType(product, "m4", changed(["1.2": 2]), as: "a1")
    for typist in ["s1", "a1"] {
      #expect(
        try desk.paperWork(product, "m4", typist).differences == [
          PaperDifference(cell: .criterion("1.2"), first: .option(1), second: .option(2))
        ])
    }
    #expect(throws: Refusal.paperUnfinished) {
      try desk.act(.paperConfirm(product: product, member: "m4"), as: .member("a1"))
    }
    #expect(throws: Refusal.paperFinished) { try desk.paperType(product, "m4", as: "s1") }
    try desk.act(.paperConfirm(product: product, member: "m4"), as: Fixture.secretary)
    #expect(try step(desk) == .submitted)
    let row = try desk.act(.close(product: product, reason: "x", missing: ["m1", "m2", "m3"]), as: Fixture.chair)
    #expect(try opened(row)[0].signatures.map(\.signer) == ["s1", "a1"])
    #expect(try opened(row)[0].content.choices["1.2"] == 2)
  }

  @Test("show nobody what is typed, and say nothing that varies with it", arguments: Kind.allCases)
  func secrecy(kind: Kind) throws {
    let desk = try desk(kind)
    try desk.paperBegin(product, "m4")
    func seen() throws -> [String] {
      [
        "\(try desk.store.agenda(sitting, nil)) \(try desk.store.agenda(sitting, "a1"))",
        "\(try desk.store.progress(sitting, product)) \(try desk.store.papers.list(sitting))",
        "\(try desk.store.tally(sitting, product).map(\.json.canonicalText))",
        "\(try desk.paperWork(product, "m4", "a1"))",
      ]
    }
    let before = try seen()
    try desk.act(.paperMark(product: product, member: "m4", changed(["1.1": 3])), as: Fixture.secretary)
    #expect(try seen() == before)
    for viewer in ["m1", "m3", "m4", "o1"] {
      #expect(throws: Refusal.sealed(product: product)) { try desk.paperWork(product, "m4", viewer) }
    }
    try desk.paperType(product, "m4", as: "s1")
    let second = try desk.paperWork(product, "m4", "a1")
    #expect(second.entry == SheetContent() && second.differences.isEmpty)
    #expect(try desk.store.sheet(sitting, product, "m4", "m4") == SheetState())
  }

  @Test("and a member's own sheet exclude each other; a reason cancels the paper", arguments: Kind.allCases)
  func exclusive(kind: Kind) throws {
    let desk = try desk(kind)
    try desk.paperBegin(product, "m4")
    try desk.paperType(product, "m4", as: "s1")
    #expect(throws: Refusal.onPaper) { try desk.tick(product, "m4", [("1.1", 1)]) }
    #expect(throws: Refusal.onPaper) { try desk.paperBegin(product, "m4") }
    let cancel = Act.paperCancel(product: product, member: "m4", reason: "nhầm người")
    for actor in ["m4", "m3", "o1"] {
      #expect(throws: Refusal.notEntitled) { try desk.act(cancel, as: .member(actor)) }
    }
    #expect(throws: Refusal.reasonMissing) {
      try desk.act(.paperCancel(product: product, member: "m4", reason: " "), as: Fixture.chair)
    }
    try desk.act(cancel, as: .member("a1"))
    #expect(try desk.store.papers.list(sitting).isEmpty)
    #expect(throws: Refusal.noPaper(member: "Phạm Mậu")) { try desk.act(cancel, as: .member("a1")) }
    try desk.complete(product, "m4")
    #expect(throws: Refusal.alreadySubmitted) { try desk.paperBegin(product, "m4") }
    try desk.tick(product, "m3", [("1.1", 1)])
    #expect(throws: Refusal.ownSheetBegun(member: "Lê Đinh")) { try desk.paperBegin(product, "m3") }
  }

  @Test("are missing when scoring is closed before both entries agree", arguments: Kind.allCases)
  func missing(kind: Kind) throws {
    let desk = try desk(kind)
    for member in ["m1", "m2", "m3"] { try desk.complete(product, member) }
    try desk.paperBegin(product, "m4")
    try desk.paperType(product, "m4", as: "s1")
    try desk.paperType(product, "m4", changed(["1.1": 3]), as: "a1")
    #expect(throws: Refusal.notYetSubmitted(["Phạm Mậu"])) { try desk.close(product) }
    try desk.close(product, "nhập chưa xong", missing: ["m4"])
    #expect(try desk.store.tally(sitting, product).first?.answer?.tally.sum == 300)
    #expect(throws: Refusal.notInScoring(product: product, .closed)) { try desk.paperType(product, "m4", as: "a1") }
    try desk.rescore(product, ["m4"], "bổ sung phiếu giấy")
    #expect(try desk.store.papers.list(sitting).isEmpty)
    try desk.paper(product, "m4")
    try desk.close(product)
    #expect(try desk.store.tally(sitting, product).first?.answer?.tally.sum == 355)
    try desk.rescore(product, ["m4"], "lệch")
    #expect(try desk.store.sheet(sitting, product, "m4", "m4") == SheetState())
    try desk.complete(product, "m4")
    try desk.close(product)
    #expect(try desk.store.tally(sitting, product).first?.answer?.tally.sum == 400)
  }

  @Test("opened again keep what was typed, for both to correct", arguments: Kind.allCases)
  func reopened(kind: Kind) throws {
    let desk = try desk(kind)
    try desk.paper(product, "m4")
    #expect(throws: Refusal.alreadySubmitted) {
      try desk.act(.paperCancel(product: product, member: "m4", reason: "x"), as: Fixture.chair)
    }
    try desk.act(.reopen(product: product, member: "m4", reason: "nhầm phiếu"), as: Fixture.chair)
    #expect(try step(desk) == .first)
    #expect(throws: Refusal.onPaper) { try desk.tick(product, "m4", [("1.1", 1)]) }
    #expect(try desk.paperWork(product, "m4", "s1").entry == sheet)
    try desk.paperType(product, "m4", changed(["1.1": 3]), as: "s1")
    #expect(try desk.paperWork(product, "m4", "a1").entry == sheet)
    try desk.paperType(product, "m4", changed(["1.1": 3]), as: "a1")
    #expect(try step(desk) == .submitted)
    try desk.act(.reopen(product: product, member: "m4", reason: "tự chấm"), as: Fixture.chair)
    try desk.act(.paperCancel(product: product, member: "m4", reason: "tự chấm"), as: Fixture.chair)
    try desk.complete(product, "m4")
  }

  @Test("carry what the council agreed on, which nobody types", arguments: Kind.allCases)
  func agreed(kind: Kind) throws {
    let desk = try desk(kind, Regulation(jointCriteria: ["1.10"]))
    try desk.paperBegin(product, "m4")
    #expect(throws: Refusal.notAgreed(["1.10"])) { try desk.paperType(product, "m4", as: "s1") }
    try desk.agree(product, "1.10", 4)
    try desk.paperType(product, "m4", as: "s1")
    try desk.agree(product, "1.10", 2, "ghi nhầm")
    #expect(try step(desk) == .first)
    try desk.paperType(product, "m4", as: "s1")
    try desk.paperType(product, "m4", as: "a1")
    let row = try desk.act(.close(product: product, reason: "x", missing: ["m1", "m2", "m3"]), as: Fixture.chair)
    #expect(try opened(row)[0].content.choices["1.10"] == 2)
  }

  @Test("are given up where a typist gets a new key, and refuse whoever may not type", arguments: Kind.allCases)
  func typists(kind: Kind) throws {
    let desk = try desk(kind)
    let attempts: [(String, String, Refusal)] = [
      ("m3", "a1", .notATypist(member: "Lê Đinh")), ("o1", "a1", .notATypist(member: "Đỗ Tân")),
      ("s1", "o1", .notATypist(member: "Đỗ Tân")), ("s1", "s1", .oneTypist), ("s1", "zz", .noSuchMember("zz")),
    ]
    for (first, second, refusal) in attempts {
      #expect(throws: refusal) { try desk.paperBegin(product, "m4", first: first, second: second) }
      for language in Language.allCases { #expect(!refusal.explanation(in: language).isEmpty) }
    }
    #expect(throws: Refusal.notATypist(member: "Nguyễn Văn Ất")) { try desk.paperBegin(product, "m1", second: "m1") }
    #expect(throws: Refusal.doesNotScore(member: "Võ Canh", .role)) {
      try desk.paperBegin(product, "a1", second: "m1")
    }
    #expect(throws: Refusal.notInScoring(product: Fixture.products[1], .waiting)) {
      try desk.paperBegin(Fixture.products[1], "m4")
    }
    try desk.paperBegin(product, "m4")
    #expect(throws: Refusal.otherTypist(member: "Hồ Kỷ")) { try desk.paperType(product, "m4", as: "a1") }
    #expect(throws: Refusal.notEntitled) { try desk.paperType(product, "m4", as: "m1") }
    #expect(throws: Refusal.blankCriteria(["1.10"])) {
      var content = sheet
      content.choices["1.10"] = nil
      try desk.paperType(product, "m4", content, as: "s1")
    }
    #expect(throws: Refusal.noSuchOption(criterion: "1.1", number: 9, last: 3, allowsNone: false)) {
      try desk.paperType(product, "m4", changed(["1.1": 9]), as: "s1")
    }
    try desk.paperType(product, "m4", as: "s1")
    try desk.act(.givePIN(member: "a1", pin: "778899", reason: "quên"), as: Fixture.chair)
    #expect(try desk.store.papers.list(sitting).isEmpty)
  }
}
