/// A small edition and set in YAML that keep every rule.
enum Fixtures {
  static let edition = """
    # An edition for tests.
    edition: "2026-26"
    decision: "26/2026/QĐ-TTg"
    issued: 2026-05-22
    effective: "2026-05-22"
    source: "Điều 3"
    parts: {A: 40, B: 25, C: 35}
    stars:
      - {stars: 5, from: 90, rank: "Cấp quốc gia"}
      - {stars: 4, from: 70}
      - {stars: 3, from: 50}
      - {stars: 2, from: 30}
      - {stars: 1, from: 0}
    gates: known
    levels:
      - {level: province, name: "Cấp tỉnh", scores: true, recognises: [3, 4]}
    certificate: {minStars: 3, validMonths: 36}
    kinds: [first, upgrade, reassessment]

    """

  static let set = """
    # A set for tests.
    set: 9
    title: "Nước mắm"
    sector: "Thực phẩm"
    group: "Gia vị"
    agencies: ["Bộ A"]
    samples: 5
    parts:
      - code: A
        title: "Phần A"
        max: 40
        sections: [{code: "1", title: "Nhóm", max: 40, criteria: [{code: "1.1", title: "Tiêu chí", max: 40, options: [{points: 40, text: "Có"}]}]}]
      - code: B
        title: "Phần B"
        max: 25
        sections:
          - code: "2"
            title: "Nhóm"
            max: 25
            criteria:
              - code: "2.1"
                title: "Tiêu chí"
                max: 25
                cases: {a: "Một", b: "Hai"}
                options:
                  - {points: 1, case: a, star: 3, text: "Ít"}
                  - {points: 25, case: a, text: "Nhiều"}
                  - {points: 3, case: b, text: "Ít"}
      - code: C
        title: "Phần C"
        max: 35
        sections:
          - code: "3"
            title: "Nhóm"
            max: 35
            criteria:
              - {code: "3.1", title: "Tiêu chí", max: 35, options: [{points: 0, text: "Không"}, {points: 35, text: "Có"}]}

    """

  /// A folder of editions with the one edition and its one set.
  static let library = [
    "2026-26/edition.yaml": edition, "2026-26/09-nuoc-mam.yaml": set, "2026-26/dossier.yaml": "documents: []\n",
    "2026-26/README.md": "no criteria", "notes/a.yaml": "x: 1\n",
  ]

  /// The library with another text for the set's file.
  static func library(set: String) -> [String: String] { library.merging(["2026-26/09-nuoc-mam.yaml": set]) { $1 } }
}
