extension CriteriaShowing {
  /// "5 điểm", "5 points".
  func points(_ count: Int) -> String {
    language.choose("\(count) điểm", count == 1 ? "1 point" : "\(count) points")
  }

  /// "★★★".
  static func mark(_ star: Int) -> String { String(repeating: "★", count: max(0, star)) }

  /// A criterion with its conditions and options.
  mutating func add(_ criterion: Criterion) {
    text.add(
      "\(criterion.title) (\(language.choose("tối đa", "at most")) \(points(criterion.max)))",
      after: "    \(criterion.code) ")
    let indent = "      "
    if let group = criterion.group { text.add(language.choose("Nhóm: ", "Heading: ") + group, after: indent) }
    if let hint = criterion.hint { text.add(hint, after: indent) }
    if let condition = criterion.appliesIf {
      text.add(
        language.choose(
          "Chỉ chấm khi tiêu chí \(condition.criterion) được từ \(points(condition.minPoints))",
          "Asked only where criterion \(condition.criterion) has at least \(points(condition.minPoints))"),
        after: indent)
    }
    addTexts(of: criterion)
    if criterion.cases.isEmpty {
      addOptions(of: criterion, in: nil, indent: indent)
    } else {
      for one in criterion.cases {
        text.add(one.text, after: "\(indent)\(language.choose("Trường hợp", "Case")) \(one.key): ")
        addOptions(of: criterion, in: one.key, indent: indent + "  ")
      }
    }
    if criterion.allowsNone {
      text.add(
        language.choose("không đạt mức nào: 0 điểm", "none of them holds: 0 points"), after: "\(indent)0  ")
    }
  }

  /// Requirements, evidence and what rejects or stops.
  private mutating func addTexts(of criterion: Criterion) {
    text.add(language.choose("Yêu cầu:", "Required:"), items: criterion.require, indent: 6)
    text.add(language.choose("Minh chứng:", "Evidence:"), items: criterion.evidence, indent: 6)
    text.add(
      language.choose("Điều kiện loại sản phẩm:", "What rejects the product:"), items: criterion.reject, indent: 6)
    text.add(
      language.choose("Điều kiện dừng đánh giá:", "What stops the assessment:"), items: criterion.stop, indent: 6)
    if !criterion.stopIfZero.isEmpty {
      text.add(
        language.choose("Dừng đánh giá nếu 0 điểm ở một trong các tiêu chí: ", "The assessment stops at 0 points in: ")
          + criterion.stopIfZero.joined(separator: ", "), after: "      ")
    }
  }

  /// The options of one case, numbered in printed order over all cases.
  private mutating func addOptions(of criterion: Criterion, in key: String?, indent: String) {
    let width = criterion.options.map { Self.points(of: $0, language).count }.max() ?? 0
    for (index, option) in criterion.options.enumerated() where option.case == key {
      text.add(option.text, after: "\(indent)\(index + 1)  \(Self.points(of: option, language).trailing(width))  ")
    }
  }

  /// "2đ ★★★★".
  private static func points(of option: Option, _ language: Language) -> String {
    "\(option.points)\(language.choose("đ", "p"))\(option.star.map { " " + mark($0) } ?? "")"
  }
}
