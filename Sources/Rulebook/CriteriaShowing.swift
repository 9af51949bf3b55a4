/// The lines of `ocop criteria show EDITION SET`: the whole set with points, stars and conditions.
///
/// - Parameters:
///   - hash: the set's content hash, `CriteriaSet.hash(by:)`.
///   - width: columns.
/// - Returns: lines without line ends. The law's own texts stay Vietnamese in either language.
public func showing(
  _ set: CriteriaSet, of edition: Edition, hash: String, width: Int, in language: Language
) -> [String] {
  var showing = CriteriaShowing(set: set, edition: edition, language: language, width: width)
  showing.addHead(hash: hash)
  showing.addParts()
  showing.addMinimums()
  return showing.text.lines
}

/// Writes one set for people.
struct CriteriaShowing {
  let set: CriteriaSet
  let edition: Edition
  let language: Language
  var text: TextWrap

  init(set: CriteriaSet, edition: Edition, language: Language, width: Int) {
    self.set = set
    self.edition = edition
    self.language = language
    text = TextWrap(width: width)
  }

  /// Title, source, state, doubts, rejections of the whole dossier.
  mutating func addHead(hash: String) {
    text.add(language.choose("Bộ \(set.number): ", "Set \(set.number): ") + set.title)
    text.add(language.choose("Bản ", "Edition ") + "\(edition.id) · \(edition.decision)")
    text.add(language.choose("Ngành: ", "Sector: ") + set.sector)
    text.add(language.choose("Nhóm: ", "Group: ") + set.group)
    text.add(language.choose("Cơ quan quản lý: ", "Agencies: ") + set.agencies.joined(separator: "; "))
    text.add(language.choose("Sản phẩm mẫu: ", "Samples: ") + String(set.samples))
    text.add(language.choose("Mã băm: ", "Hash: ") + hash)
    if !set.verified {
      text.addBlank()
      text.add(
        language.choose(
          "CHƯA ĐỐI CHIẾU (verified: false): chỉ có một nguồn, hoặc điểm in không khớp. Hãy xem bản in trước khi dùng.",
          "NOT VERIFIED (verified: false): a single source, or printed points that do not add up. See the print first.")
      )
    }
    text.add(language.choose("Điểm chưa rõ:", "Doubts:"), items: set.doubts, indent: 0)
    text.add(language.choose("Điều kiện loại hồ sơ:", "What rejects the dossier:"), items: set.reject, indent: 0)
  }

  /// Parts, sections and criteria in printed order.
  mutating func addParts() {
    for part in set.parts {
      text.addBlank()
      text.add("\(language.choose("Phần", "Part")) \(part.code): \(part.title) (\(points(part.max)))")
      for section in part.sections {
        text.addBlank()
        text.add("\(section.code). \(section.title) (\(points(section.max)))", after: "  ")
        for criterion in section.criteria { add(criterion) }
      }
    }
  }

  /// The starred options, star by star: what a product needs besides the points.
  mutating func addMinimums() {
    text.addBlank()
    guard edition.gates == .known else { return text.add(edition.gates.title(in: language)) }
    text.add(
      language.choose(
        "Mức tối thiểu theo sao (hạng cao phải đạt cả các mức của hạng thấp)",
        "Minimums per star (a higher star needs those of the lower ones as well)"))
    for star in 3...5 {
      let needs = set.criteria.flatMap { criterion in
        criterion.options.filter { $0.star == star }.map { option in
          let inCase = option.case.map { language.choose(" (trường hợp \($0))", " (case \($0))") } ?? ""
          return
            "\(criterion.code) \(criterion.title)\(inCase): \(language.choose("từ", "from")) \(points(option.points))"
        }
      }
      text.add(
        needs.isEmpty
          ? "\(Self.mark(star)) \(language.choose("không có", "none"))"
          : "\(Self.mark(star)) (\(needs.count))", items: needs, indent: 2)
    }
  }
}
