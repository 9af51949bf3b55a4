import Rulebook
import StrictJSON
import Testing

/// A small set and edition that keep every rule.
enum Samples {
  /// Three parts of 40, 25 and 35; 2.2 applies where 2.1 has a point, 3.2 has two cases.
  static let set = CriteriaSet(
    number: 9, title: "Nước mắm", sector: "Thực phẩm", group: "Gia vị", agencies: ["Bộ A"], samples: 5,
    reject: ["Giả mạo hồ sơ"], doubts: ["Bản in mờ"], verified: true,
    parts: [
      part("A", 40, section("1", 40, [criterion("1.1", 40, [.init(points: 0, text: "Không"), option(40, 3, "Có")])])),
      part(
        "B", 25,
        section(
          "2", 25,
          [
            criterion("2.1", 20, [option(0, nil, "Không"), option(20, 3, "Có")]),
            Criterion(
              code: "2.2", title: "Trí tuệ", group: "Câu chuyện", max: 5, hint: "Gợi ý", require: ["Yêu cầu"],
              evidence: ["Ảnh"], reject: ["Sao chép"], stop: ["Không có"], stopIfZero: ["1.1"],
              appliesIf: .init(criterion: "2.1", minPoints: 1),
              options: [option(2, 4, "Ít"), option(5, 5, "Nhiều")]),
          ])),
      part(
        "C", 35,
        section(
          "3", 35,
          [
            criterion("3.1", 30, [option(30, nil, "Đủ")]),
            Criterion(
              code: "3.2", title: "Quản lý", max: 5,
              cases: [.init(key: "a", text: "HTX"), .init(key: "b", text: "Hộ")],
              options: [
                .init(points: 1, star: 3, text: "Một", case: "a"), .init(points: 5, text: "Năm", case: "a"),
                .init(points: 0, text: "Một", case: "b"), .init(points: 4, star: 3, text: "Bốn", case: "b"),
              ]),
          ])),
    ])

  /// Shorthands for sets of the tests.
  static func part(_ code: String, _ max: Int, _ sections: Section...) -> Part {
    Part(code: code, title: "Phần \(code)", max: max, sections: sections)
  }

  static func section(_ code: String, _ max: Int, _ criteria: [Criterion]) -> Section {
    Section(code: code, title: "Nhóm \(code)", max: max, criteria: criteria)
  }

  static func criterion(_ code: String, _ max: Int, _ options: [Option]) -> Criterion {
    Criterion(code: code, title: "Tiêu chí \(code)", max: max, options: options)
  }

  static func option(_ points: Int, _ star: Int?, _ text: String) -> Option {
    Option(points: points, star: star, text: text)
  }

  /// An edition with the parts of `set`.
  static func edition(
    _ id: String = "2026-26", from effective: String = "2026-05-22", lapsed: String? = nil,
    transition: [ApplicationKind: Int] = [:]
  ) throws -> Edition {
    var members: [JSONValue.Member] = [
      .init("edition", .string(id)), .init("decision", .string("26/2026/QĐ-TTg")),
      .init("issued", .string(effective)), .init("effective", .string(effective)),
    ]
    if let lapsed { members.append(.init("lapsed", .string(lapsed))) }
    members += try JSONValue(parsing: rules).asObject ?? []
    if !transition.isEmpty {
      members.append(
        .init("transition", .object(transition.map { .init($0.key.rawValue, .integer($0.value)) })))
    }
    return try Edition(json: .object(members))
  }

  private static let rules = """
    {"source": "Điều 3", "parts": {"A": 40, "B": 25, "C": 35},
     "stars": [{"stars": 5, "from": 90, "rank": "Cấp quốc gia"}, {"stars": 4, "from": 70}, {"stars": 3, "from": 50},
       {"stars": 2, "from": 30}, {"stars": 1, "from": 0}],
     "gates": "known",
     "levels": [{"level": "province", "name": "Cấp tỉnh", "scores": true, "recognises": [3, 4], "forwardsTo": "national",
       "forwardsWhen": {"total": 90, "gates": true}}],
     "certificate": {"minStars": 3, "validMonths": 36}, "kinds": ["first", "upgrade", "reassessment"]}
    """
}

/// Reads a day that the test knows to exist.
func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
