import Council
import Demo
import Rating
import Rulebook
import Season
import Testing

@Suite("Province 2026")
struct ProvinceTests {
  @Test("every act is lawful, whatever the number of products", arguments: [1, 7, 24, 35, 200])
  func lawful(products: Int) throws {
    let played = try Played.province(products)
    let agenda = try played.agenda()
    #expect(agenda.count == products)
    #expect(Set(agenda.map(\.product.code)).count == products)
    #expect(Set(agenda.map(\.product.name)).count == products)
    #expect(agenda.map(\.product.position) == Array(1...products))
    #expect(agenda.allSatisfy { Self.hasShape($0.product.code) })
    #expect(agenda.contains { $0.product.name == "Nước mắm Thu Hùng" && $0.stage == .scoring })
  }

  private static func hasShape(_ code: String) -> Bool {
    let groups = code.split(separator: "-")
    return groups.count == 4 && groups[0] == "42" && groups[3] == "2026"
      && groups.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  @Test("equal input gives equal deeds; times never go back and stay on the day")
  func determinism() throws {
    let one = try Played.usual.get().deeds
    let other = try Played.province().deeds
    #expect(one == other)
    let times = one.map(\.time.text)
    #expect(times == times.sorted())
    #expect(times.allSatisfy { $0.hasPrefix("2026-11-22T") && $0.hasSuffix("+07:00") })
  }

  @Test("the law is pinned before anything else, set-up is the account's, sheets are the members' own")
  func actors() throws {
    let deeds = try Played.usual.get().deeds
    let pins = deeds.prefix { deed in
      switch deed.intent {
      case .act(.pinEdition), .act(.pinSet): true
      default: false
      }
    }
    #expect(pins.count == 23)
    for deed in deeds {
      switch deed.intent {
      case .fill(_, let member, _, _): #expect(deed.actor == .member(member))
      case .act(.move), .act(.conclude), .close: #expect(deed.actor == .member("m1"))
      default: #expect(deed.actor == .account("demo"))
      }
    }
  }

  @Test("every product has a dossier before the council, with its producer's and the advisory group's scores")
  func dossiers() throws {
    let played = try Played.usual.get()
    for line in try played.agenda() {
      let view = try played.store.register.view(line.product.code)
      #expect(view.dossier.stage == .council && view.appraisals.map(\.source) == [.advisory, .producer])
      #expect(view.report?.points.count == 4 && view.papers.count == 2)
    }
  }

  @Test("the agenda shows every stage, at least 12 sets, and says that it is a sample")
  func variety() throws {
    let played = try Played.usual.get()
    let agenda = try played.agenda()
    #expect(try played.store.sitting(played.sitting).isSample)
    #expect(Set(agenda.map(\.product.set)).count >= 12)
    #expect(Set(agenda.map(\.stage)) == Set(Stage.allCases))
    #expect(agenda.count { $0.stage == .concluded } == 10)
    for name in [
      "Nước mắm Thu Hùng", "Rượu sim Thanh Bảo", "Gạo Cẩm Thành", "Bánh ram Anh Thu", "Rượu nếp sim Nam Hương",
    ] {
      #expect(agenda.contains { $0.product.name == name })
    }
  }

  @Test("one star is lost to a minimum, one product is thrown out, one has totals too far apart")
  func results() throws {
    let played = try Played.usual.get()
    let answers = try Dictionary(
      uniqueKeysWithValues: played.store.tally(played.sitting, nil).map { ($0.product.name, $0.answer) })
    let lost = try #require(answers["Nước mắm Hải Thanh"] ?? nil)
    #expect(lost.verdict.band == 4 && lost.verdict.star == 2)
    #expect(lost.verdict.minimums.contains { $0.minimum.star == 3 && $0.met == false })
    let rejected = try #require(answers["Mật ong Khe Lim"] ?? nil)
    #expect(rejected.verdict.status == .rejected && rejected.tally.rejecting == 4)
    #expect(rejected.tally.sheets.compactMap(\.reject).allSatisfy { !$0.isEmpty })
    let apart = try #require(answers["Cam Đồi Trạng"] ?? nil)
    #expect(apart.spread?.isExceeded == true)
    let forwarded = try #require(answers["Du lịch cộng đồng làng Rú Chim"] ?? nil)
    #expect(forwarded.verdict.star == 5 && forwarded.promotion.forwardTo == .national)
    let splits = answers.values.compactMap { $0 }.flatMap(\.verdict.minimums).filter {
      $0.metBy != 0 && $0.metBy != $0.of
    }
    #expect(!splits.isEmpty)
  }

  @Test("a recused and an absent member do not score")
  func keptOut() throws {
    let played = try Played.usual.get()
    let agenda = try played.agenda()
    for (name, member) in [("Rượu nếp sim Nam Hương", "m5"), ("Chè xanh Truông Bát", "m6")] {
      let item = try #require(agenda.first { $0.product.name == name })
      #expect(item.of == 6)
      let sheets = try played.store.sheets(played.sitting, item.product.code, nil)
      #expect(!sheets.contains { $0.member.id == member })
    }
  }

  @Test("Ủy viên 3 finds the sheet of Nước mắm Thu Hùng where the drawing of the form has it")
  func halfDone() throws {
    let played = try Played.usual.get()
    let evening = Timestamp("2026-11-22T20:00:00+07:00")
    for member in ["m1", "m3", "m5", "m6"] {
      try played.store.keys.unlock(played.sitting, member, Demo.pin, "thu", evening)
    }
    let items = try played.store.agenda(played.sitting, "m3")
    let item = try #require(items.first { $0.product.name == "Nước mắm Thu Hùng" })
    #expect(item.product.code == "42-18532-007-2026" && item.product.position == 7)
    #expect(item.own == .draft(marked: 3))
    let scale = try played.store.set(item.product.setHash).scale
    #expect(scale.criteria.count == 31)
    let sheet = try played.store.sheet(played.sitting, item.product.code, "m3", "m3")
    let score = SheetScore(sheet.counted(member: "m3", by: scale).choices, by: scale)
    #expect(score.total == 8 && score.parts == [8, 0, 0])
    let own = try ["m1", "m5", "m6"].map { member in
      try played.store.agenda(played.sitting, member).first { $0.product.code == item.product.code }?.own
    }
    #expect(own == [.draft(marked: 15), .draft(marked: 31), .blank])
  }
}
