import Council
import Exchange
import SetUp
import Foundation
import Rating
import Rulebook
import Testing

@Suite("Files that are read")
struct GoodFileTests {
  @Test("The sitting, its regulation with sources, its people")
  func council() throws {
    let setUp = try Files.setUp()
    let sitting = setUp.sitting
    #expect(sitting.id == "province-2026-11-22")
    #expect(sitting.title == "Họp hội đồng đợt 2")
    #expect(sitting.level == .province)
    #expect(sitting.begins == "08:00")
    #expect(sitting.guests == ["Báo Hà Tĩnh", "UBND các xã"])
    #expect(sitting.recipients == ["Lưu VT"])
    #expect(!sitting.isSample)
    #expect(
      sitting.regulation
        == Regulation(
          rules: Rules(minimums: .all, spread: 10), quorum: Fraction(5, 7), secretaryScores: true,
          sources: [
            "minimums": "Quy chế, Điều 6", "spread": "Quy chế, Điều 7", "quorum": "Quy chế, Điều 4",
            "secretaryScores": "Quy chế, Điều 5",
          ]))
    #expect(
      setUp.defaults == [
        .rejections, .decimals, .chairMustBePresent, .delegatesScore, .forwardingNeedsMinimums, .showsProducerScores,
        .showsAdvisoryScores, .namesInPrints, .jointCriteria, .lockMinutes, .writtenSpread,
      ])
    #expect(setUp.members.map(\.id) == ["m1", "m2", "m3", "t1", "q1"])
    #expect(setUp.members.map(\.role) == [.chair, .deputy, .member, .secretary, .observer])
  }

  @Test(
    "An hour is taken as it is usually written",
    arguments: [("8:00", "08:00"), ("08:00", "08:00"), ("8h", "08:00"), ("13h", "13:00"), ("7h30", "07:30")])
  func hours(typed: String, taken: String) throws {
    let council = Files.council.replacing("begins,8:00,", with: "begins,\(typed),")
    #expect(try Files.setUp(council: council).sitting.begins == taken)
  }

  @Test("The products in the order of the file, with their sets and nothing else pinned")
  func products() throws {
    let setUp = try Files.setUp()
    #expect(setUp.products.map(\.code).map { $0.dropFirst(9).prefix(3) } == ["007", "008", "003"])
    #expect(setUp.products.map(\.position) == [1, 2, 3])
    #expect(setUp.products.map(\.kind) == [.first, .upgrade, .first])
    #expect(setUp.products.map(\.address) == ["Thôn 1, Xã B, Huyện A", "Xã C", ""])
    #expect(setUp.products[0].phone == "0912345678")
    #expect(setUp.sets.map(\.number) == [3, 4, 9])
    let pins = setUp.acts().prefix { if case .openSitting = $0 { false } else { true } }
    #expect(pins.count == 4)
  }

  /// How the same two files may be written.
  static let spellings: [(name: String, change: @Sendable (String) -> [UInt8])] = [
    ("byte order mark", { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
    ("CRLF", { Array($0.replacing("\n", with: "\r\n").utf8) }), ("CR", { Array($0.replacing("\n", with: "\r").utf8) }),
    ("NFD", { Array($0.decomposedStringWithCanonicalMapping.utf8) }),
    ("no last line break", { Array($0.trimmingCharacters(in: .newlines).utf8) }),
    (
      "semicolons",
      { text in
        // Commas inside quotes stay.
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        return Array(
          parts.map { $0.isMultiple(of: 2) ? String($1).replacing(",", with: ";") : String($1) }.joined(separator: "\"")
            .utf8)
      }
    ), ("padded", { Array($0.split(separator: "\n").map { $0 + ",,," }.joined(separator: "\n").utf8) }),
    (
      "quoted names",
      { Array($0.replacing("Hồ Kỷ", with: "\"Hồ Kỷ\"").replacing("Gạo thơm", with: "\"Gạo thơm\"").utf8) }
    ),
    (
      "line breaks in quotes",
      { Array($0.replacing("Hồ Kỷ", with: "\"Hồ\r\n Kỷ \"").replacing("Gạo thơm", with: "\"Gạo\nthơm\"").utf8) }
    ), ("capitals", { Array($0.replacing("level,tỉnh", with: "LEVEL,Tỉnh").replacing("code,", with: "Code,").utf8) }),
    ("day as a spreadsheet writes it", { Array($0.replacing("2026-11-22", with: "22/11/2026").utf8) }),
  ]

  @Test("Spelling does not matter", arguments: spellings.indices)
  func spelling(place: Int) throws {
    let (name, change) = Self.spellings[place]
    let setUp = try Files.setUp(council: change(Files.council), products: change(Files.products))
    #expect(try setUp.acts() == Files.setUp().acts(), "\(name)")
  }

  @Test("A line break in quotes counts for the lines that follow")
  func lines() throws {
    let products = Files.products.changing("Nước mắm Vọng Bến", to: "\"Nước mắm\nVọng Bến\"").changing(
      "nâng hạng", to: "?")
    #expect(try Files.complaints(products: products).first?.hasPrefix("products.csv:4: kind:") == true)
  }

  @Test("A doubled quote in a quoted field is a quote")
  func quotes() throws {
    let setUp = try Files.setUp(products: Files.products.changing("Gạo thơm", to: "\"Gạo \"\"thơm\"\", mới\""))
    #expect(setUp.products[2].name == "Gạo \"thơm\", mới")
  }

  @Test("Columns in another order, optional ones left out")
  func order() throws {
    let setUp = try Files.setUp(products: "set,producer,code,name\n9,HTX,1-2-3-2026,Mắm\n")
    #expect(setUp.products.map(\.name) == ["Mắm"])
    #expect(setUp.products.map(\.producer) == ["HTX"])
  }

  @Test(
    "The edition follows the day of filing",
    arguments: [
      ("date,2020-12-01,", "2019-1048", "huyện"), ("date,2026-05-22,", "2026-26", "tỉnh"),
      ("date,2026-11-22,\nfiled,2026-06-01,", "2026-26", "tỉnh"),
      ("date,2026-11-22,\nedition,2026-26,", "2026-26", "tỉnh"),
      // The transition is over; the edition in force on the day may be chosen by hand.
      ("date,2026-11-22,\nfiled,2026-05-01,\nedition,2026-26,", "2026-26", "tỉnh"),
    ])
  func edition(rows: String, edition: String, level: String) throws {
    let council = Files.council.changing("date,2026-11-22,", to: rows).changing("level,tỉnh", to: "level,\(level)")
    let setUp = try Files.setUp(council: council)
    #expect(setUp.edition.id == edition)
    #expect(setUp.sitting.edition == edition)
    #expect(setUp.assumesFilingDay != rows.contains("filed"))
  }

  @Test("A dossier filed before the edition took over and rated too late is refused")
  func transitionOver() throws {
    let council = Files.council.changing("date,2026-11-22,", to: "date,2026-11-22,\nfiled,2026-05-01,")
    let complaints = try Files.complaints(council: council)
    #expect(complaints.count == 2, "one for each kind of dossier")
    #expect(complaints.allSatisfy { $0.hasPrefix("council.csv:9: filed: hồ sơ") })
  }

  @Test("The edition's spread is taken only where the file says nothing of it")
  func spread() throws {
    let old = Files.council.changing("2026-11-22", to: "2020-12-01").changing("level,tỉnh", to: "level,huyện")
    func regulation(_ row: String) throws -> Regulation {
      try Files.setUp(council: old.changing("spread,10,\"Quy chế, Điều 7\"\n", to: row)).sitting.regulation
    }
    #expect(try regulation("").rules.spread == 10)
    #expect(try regulation("").sources["spread"] == "mặc định của bản 2019-1048, tệp không nêu")
    #expect(try regulation("spread,không,\n").rules.spread == nil)
    #expect(try regulation("spread,không,\n").sources["spread"] == nil)
    #expect(try regulation("spread,7,Điều 7\n").rules.spread == 7)
    let new = Files.council.changing("spread,10,\"Quy chế, Điều 7\"\n", to: "")
    #expect(try Files.setUp(council: new).sitting.regulation.rules.spread == nil, "2026-26 has none")
  }
}
