import Rulebook
import StrictJSON

extension RatingRequest {
  /// Reads one request, or a list of them; texts are expected in NFC.
  ///
  /// - Throws: `FieldError` with the path of the first fault, or what `source` throws.
  public static func all(from document: JSONValue, source: RuleSource) throws -> [RatingRequest] {
    guard let elements = document.asArray else { return [try RatingRequest(document, at: .root, source: source)] }
    return try elements.enumerated().map { index, element in
      try RatingRequest(element, at: JSONPath.root.element(index), source: source)
    }
  }

  /// Reads one request (interfaces: `ocop score`).
  public init(_ json: JSONValue, at path: JSONPath, source: RuleSource) throws {
    let fields = try FieldReader(
      json, at: path, known: ["edition", "set", "level", "date", "rules", "decisions", "product", "sheets"])
    let id = try fields.required("edition", FieldReader.text)
    guard let edition = try source.edition(id) else {
      throw FieldError(
        path.member("edition"),
        expected: .worded(
          "một bản của luật có trong bộ dữ liệu, không có «\(id)»", "an edition that exists, not “\(id)”"))
    }
    let number = try fields.required("set", FieldReader.integer)
    guard let pinned = try source.set(id, number) else {
      throw FieldError(
        path.member("set"),
        expected: .worded(
          "một bộ tiêu chí của bản \(id), không có bộ \(number)", "a set of edition \(id), not \(number)"))
    }
    self.edition = edition
    self.pinned = pinned
    level = try Self.level(fields, of: edition)
    rules = try fields.optional("rules") { value, path throws(FieldError) in try Rules(value, at: path) } ?? Rules()
    decisions =
      try fields.nullable("decisions") { value, path throws(FieldError) in
        try Decisions(value, at: path, scale: pinned.scale)
      } ?? Decisions()
    if let product = fields["product"], product.isNull {
      throw FieldError(
        path.member("product"), expected: .worded("thông tin sản phẩm, không phải null", "a product, not null"))
    }
    product = fields["product"] ?? .null
    sheets = try fields.required(
      "sheets",
      FieldReader.list { value, path throws(FieldError) in
        try Sheet(value, at: path, scale: pinned.scale)
      })
    try checkSheets(at: path.member("sheets"))
  }

  private static func level(_ fields: FieldReader, of edition: Edition) throws -> Level {
    let name = try fields.optional("level", FieldReader.oneOf(Level.Name.self)) ?? .province
    let date = try fields.optional("date", CalendarDate.read) ?? edition.defaultDate
    do {
      return try edition.scoringLevel(name, on: date)
    } catch {
      throw FieldError(
        fields.path.member("level"),
        expected: .worded(
          "một cấp chấm điểm: \(error.explanation(in: .vietnamese))",
          "a level that scores: \(error.explanation(in: .english))"))
    }
  }

  /// Checks what concerns more than one sheet: that there are any, members, blanks.
  private func checkSheets(at path: JSONPath) throws(FieldError) {
    guard !sheets.isEmpty else {
      throw FieldError(path, expected: .worded("ít nhất một phiếu", "at least one sheet"))
    }
    var members: Set<String> = []
    for (index, sheet) in sheets.enumerated() where !members.insert(sheet.member).inserted {
      throw FieldError(
        path.element(index).member("member"),
        expected: .worded(
          "mỗi thành viên một phiếu, «\(sheet.member)» có hai", "one sheet a member, “\(sheet.member)” has two"))
    }
    let tally = Tally(sheets, by: pinned.scale)
    let mayBeBlank = Exclusion(tally, rules: rules, decisions: decisions) != .none
    for (index, score) in tally.scores.enumerated() where !score.isComplete {
      let raises = sheets[index].reject != nil || sheets[index].stop != nil || score.stopsByItself
      guard let blank = score.blankCriteria.first, !(raises && mayBeBlank) else { continue }
      throw FieldError(
        path.element(index).member("choices").member(pinned.scale.criteria[blank].code),
        expected: .worded("một lựa chọn: tiêu chí này còn để trống", "a choice: this criterion is blank"))
    }
  }
}

extension Rules {
  /// Reads the object `rules`.
  fileprivate init(_ json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["minimums", "decimals", "spread", "rejections"])
    self.init(
      minimums: try fields.optional("minimums", FieldReader.oneOf(MinimumRule.self)) ?? .majority,
      rejections: try fields.optional("rejections", FieldReader.oneOf(RejectionRule.self)) ?? .majority,
      decimals: try fields.optional("decimals", FieldReader.integer(in: 0...6)) ?? 2,
      spread: try fields.nullable("spread", FieldReader.integer(in: 0...Int.max)))
  }
}

extension Decisions {
  /// Reads the object `decisions`; keys of `minimums` are written `criterion/star`.
  fileprivate init(_ json: JSONValue, at path: JSONPath, scale: Scale) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["minimums", "rejected", "stopped"])
    var minimums: [MinimumKey: Bool] = [:]
    let given = try fields.nullable("minimums") { (value, path) throws(FieldError) in
      guard let members = value.asObject else { throw FieldError(path, expected: .object) }
      return members
    }
    for member in given ?? [] {
      let memberPath = path.member("minimums").member(member.key)
      guard
        let minimum = scale.minimums.first(where: {
          "\(scale.criteria[$0.criterion].code)/\($0.star)" == member.key
        })
      else {
        throw FieldError(
          memberPath,
          expected: .worded(
            "tên một mức tối thiểu có dấu sao, dạng «3.5/3»", "the name of a starred option, such as “3.5/3”"))
      }
      if member.value.isNull { continue }
      minimums[.init(criterion: scale.criteria[minimum.criterion].code, star: minimum.star)] =
        try FieldReader.bool(member.value, memberPath)
    }
    self.init(
      minimums: minimums, rejected: try fields.nullable("rejected", FieldReader.bool),
      stopped: try fields.nullable("stopped", FieldReader.bool))
  }
}

extension Sheet {
  /// Reads one of `sheets`.
  fileprivate init(_ json: JSONValue, at path: JSONPath, scale: Scale) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["member", "choices", "reject", "stop"])
    self.init(
      member: try fields.required("member", FieldReader.nonEmptyText),
      choices: try fields.optional("choices") { (value, path) throws(FieldError) in
        try Choices(value, at: path, scale: scale)
      } ?? Choices(count: scale.criteria.count),
      reject: try fields.nullable("reject", FieldReader.nonEmptyText),
      stop: try fields.nullable("stop", FieldReader.nonEmptyText))
  }
}

extension Choices {
  /// Reads the object `choices`: criterion code → option number, 0 for none.
  fileprivate init(_ json: JSONValue, at path: JSONPath, scale: Scale) throws(FieldError) {
    guard let members = json.asObject else { throw FieldError(path, expected: .object) }
    self.init(count: scale.criteria.count)
    for member in members {
      let path = path.member(member.key)
      guard let index = scale.index(of: member.key) else {
        throw FieldError(path, .unknownKey(member.key, known: scale.criteria.map(\.code)))
      }
      let criterion = scale.criteria[index]
      let range = (criterion.allowsNone ? 0 : 1)...criterion.options.count
      self[index] = try FieldReader.integer(in: range)(member.value, path)
    }
  }
}

extension CalendarDate {
  /// Reads a day spelled `2026-11-22`.
  static func read(_ value: JSONValue, _ path: JSONPath) throws(FieldError) -> CalendarDate {
    guard let date = value.asText.flatMap(CalendarDate.init) else { throw FieldError(path, expected: .date) }
    return date
  }
}
