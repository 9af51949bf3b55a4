import Council
import Rating
import Rulebook
import Sealing
import StrictJSON

/// A small council with invented rules: one edition, one set of five criteria, seven people, three products.
public enum Fixture {
  public static let digest = Digest.sodium
  /// One for all: a store opened again must know the keys that another engine made.
  public static let crypto = Crypto.glass()
  /// Everybody's PIN.
  public static let pin = "112233"
  public static let operatorAccount = Actor.account("van-phong")
  public static let sittingID = "phien-1"
  public static let products = ["42-1-001-2026", "42-1-002-2026", "42-1-003-2026"]
  /// Who scores by role, in order.
  public static let scorers = ["m1", "m2", "m3", "m4"]
  public static let chair = Actor.member("m1")
  public static let secretary = Actor.member("s1")
  /// The codes of the set, in printed order.
  public static let codes = ["1.1", "1.2", "1.10", "2.1", "3.1"]

  /// A moment of the sitting's day, `second` seconds after eight o'clock.
  public static func time(_ second: Int) -> Timestamp {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let all = 8 * 3600 + second % 40_000
    return Timestamp("2026-11-22T\(two(all / 3600)):\(two(all / 60 % 60)):\(two(all % 60))+07:00")
  }

  public static let edition: Edition = {
    let day = CalendarDate(dayNumber: 20_595) ?? Self.date
    return Edition(
      id: "thu-2026", decision: "01/QĐ", amendments: [], issued: day, effective: day, lapsed: nil, replaces: [],
      source: "bịa để thử", parts: [.init(code: "A", max: 70), .init(code: "B", max: 30)],
      stars: [
        .init(stars: 5, from: 90, rank: nil), .init(stars: 4, from: 70, rank: nil),
        .init(stars: 3, from: 50, rank: nil),
        .init(stars: 2, from: 30, rank: nil), .init(stars: 1, from: 0, rank: nil),
      ], gates: .known,
      levels: [
        Level(level: .province, name: "Cấp tỉnh", scores: true, recognises: [3, 4]),
        Level(level: .commune, name: "Cấp xã", scores: false),
      ], spread: 10, certificate: .init(minStars: 3, validMonths: 36), rounds: [:], kinds: [.first],
      samplesPerProduct: nil, forms: [], transition: [:], doubts: [])
  }()

  /// 1.2 prints no 0-point option, 1.10 has two cases, 2.1 depends on 1.1, and 3.1 stops at 0 points.
  public static let set = CriteriaSet(
    number: 9, title: "Tương, nước mắm", sector: "Thực phẩm", group: "Gia vị", agencies: ["Sở"], samples: 5, reject: [],
    doubts: [], verified: true,
    parts: [
      Part(
        code: "A", title: "Sản phẩm", max: 70,
        sections: [
          Section(
            code: "1", title: "Tổ chức", max: 70,
            criteria: [
              Criterion(code: "1.1", title: "Nguồn", max: 40, options: options(0, 20, 40)),
              Criterion(
                code: "1.2", title: "Vùng", max: 20,
                options: [Option(points: 10, star: 3, text: "một phần"), Option(points: 20, text: "toàn bộ")]),
              Criterion(
                code: "1.10", title: "Liên kết", max: 10,
                cases: [.init(key: "a", text: "có hợp đồng"), .init(key: "b", text: "không")],
                options: [
                  Option(points: 0, text: "ít", case: "a"), Option(points: 10, text: "nhiều", case: "a"),
                  Option(points: 0, text: "ít", case: "b"), Option(points: 10, text: "nhiều", case: "b"),
                ]),
            ])
        ]),
      Part(
        code: "B", title: "Tiếp thị", max: 30,
        sections: [
          Section(
            code: "2", title: "Câu chuyện", max: 10,
            criteria: [
              Criterion(
                code: "2.1", title: "Cấu trúc", max: 10, appliesIf: .init(criterion: "1.1", minPoints: 20),
                options: options(0, 5, 10))
            ]),
          Section(
            code: "3", title: "Chất lượng", max: 20,
            criteria: [
              Criterion(code: "3.1", title: "Công bố", max: 20, stopIfZero: ["3.1"], options: options(0, 20))
            ]),
        ]),
    ])

  private static func options(_ points: Int...) -> [Option] { points.map { Option(points: $0, text: "\($0) điểm") } }

  /// 22/11/2026.
  public static let date = CalendarDate("2026-11-22") ?? edition.effective
  public static let editionText = edition.json.canonicalText
  public static let setText = set.json.canonicalText
  public static let editionHash = edition.hash(by: digest)
  public static let setHash = set.hash(by: digest)

  /// The sitting under `regulation`.
  public static func sitting(_ regulation: Regulation = Regulation(rules: Rules(spread: 10))) -> Sitting {
    Sitting(
      id: sittingID, title: "Họp hội đồng", authority: "UBND TỈNH", council: "Hội đồng", decision: "12/QĐ",
      level: .province, edition: edition.id, editionHash: editionHash, date: date, place: "Hà Tĩnh", begins: "08:00",
      guests: ["Báo \"Hà Tĩnh\""], recipients: ["Lưu VT"], regulation: regulation)
  }

  public static let members = [
    Member(id: "m1", name: "Nguyễn Văn Ất", office: "UBND tỉnh", role: .chair),
    Member(id: "m2", name: "Trần Thị Bính", office: "Sở NN&MT", role: .deputy),
    Member(id: "m3", name: "Lê Đinh", office: "Sở Công Thương", role: .member),
    Member(id: "m4", name: "Phạm Mậu", office: "Sở Y tế", role: .member),
    Member(id: "s1", name: "Hồ Kỷ", office: "VP OCOP", role: .secretary),
    Member(id: "a1", name: "Võ Canh", office: "Tổ tư vấn", role: .advisory),
    Member(id: "o1", name: "Đỗ Tân", office: "Báo", role: .observer),
  ]

  /// The product with `code` at `position`.
  public static func product(
    _ code: String, at position: Int = 1, set: Int = 9, hash: String = setHash, kind: ApplicationKind = .first
  ) -> Product {
    Product(
      code: code, name: "Nước mắm \(position)", producer: "HTX \(position)", set: set, setHash: hash, kind: kind,
      position: position)
  }

  /// Unlocks everybody's key in the engine behind `store`, as if all had signed in at this machine; every sign-in is a
  /// row of the record.
  public static func signIn(_ store: CouncilStore, _ ids: [String] = members.map(\.id)) throws {
    for id in ids { try store.keys.unlock(sittingID, id, pin, "van-phong", time(90)) }
  }

  /// Everything up to the sitting's opening: texts pinned, people present, products waiting.
  public static func setUp(
    _ regulation: Regulation = Regulation(rules: Rules(spread: 10)), members: [Member] = members
  ) -> [Deed] {
    var acts: [Act] = [
      .pinEdition(hash: editionHash, text: editionText),
      .pinSet(edition: edition.id, number: 9, hash: setHash, text: setText), .openSitting(sitting(regulation)),
      .openSession(.first(of: sitting(regulation))),
    ]
    acts += members.map(Act.addMember)
    acts += products.enumerated().map { .addProduct(product($1, at: $0 + 1)) }
    acts += members.map { .attend(Attendance(member: $0.id, product: nil, state: .present, reason: "")) }
    let keys =
      members.map { Intent.givePIN(member: $0.id, pin: pin, reason: "") }
      + [.seal(letters: String(repeating: "B", count: 25))]
    return (acts.map(Intent.act) + keys).enumerated().map {
      Deed($1, sitting: sittingID, actor: operatorAccount, time: time($0))
    }
  }
}
