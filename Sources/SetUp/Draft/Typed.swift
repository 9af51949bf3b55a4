import Council
import Rating
import Rulebook
import Season

// Values the way one types them.

extension Role {
  /// "chủ tịch".
  public var typed: String {
    switch self {
    case .chair: "chủ tịch"
    case .deputy: "phó chủ tịch"
    case .member: "ủy viên"
    case .secretary: "thư ký"
    case .advisory: "tổ tư vấn"
    case .observer: "quan sát viên"
    }
  }
}

extension ApplicationKind {
  /// "lần đầu".
  public var typed: String {
    switch self {
    case .first: "lần đầu"
    case .upgrade: "nâng hạng"
    case .reassessment: "đánh giá lại"
    }
  }
}

extension Level.Name {
  /// "tỉnh".
  public var typed: String {
    switch self {
    case .commune: "xã"
    case .district: "huyện"
    case .province: "tỉnh"
    case .national: "trung ương"
    }
  }
}

extension Regulation {
  /// The value of `key` as one would type it.
  public func typed(_ key: Key, in language: Language) -> String {
    let none = language.choose("không", "none")
    return switch key {
    case .minimums: rules.minimums.rawValue
    case .rejections: rules.rejections.rawValue
    case .decimals: String(rules.decimals)
    case .spread: rules.spread.map(String.init) ?? none
    case .quorum: "\(quorum.numerator)/\(quorum.denominator)"
    case .chairMustBePresent: language.typed(chairMustBePresent)
    case .secretaryScores: language.typed(secretaryScores)
    case .delegatesScore: language.typed(delegatesScore)
    case .forwardingNeedsMinimums: language.typed(forwardingNeedsMinimums)
    case .showsProducerScores: language.typed(showsProducerScores)
    case .showsAdvisoryScores: language.typed(showsAdvisoryScores)
    case .namesInPrints:
      namesInPrints == .named ? language.choose("nêu tên", "named") : language.choose("đánh số", "numbered")
    case .jointCriteria: jointCriteria.isEmpty ? none : jointCriteria.joined(separator: ", ")
    case .lockMinutes: String(lockMinutes)
    case .writtenSpread: writtenSpread.map(String.init) ?? none
    }
  }
}

extension Language {
  fileprivate func typed(_ flag: Bool) -> String { flag ? choose("có", "yes") : choose("không", "no") }
}

extension SetUpDraft.Row where Column == MemberColumn {
  /// A member as one would type it.
  public init(_ member: Member, isStored: Bool = false) {
    self.init(
      [.name: member.name, .office: member.office, .role: member.role.typed, .member: member.id].filled,
      isStored: isStored)
  }
}

extension SetUpDraft.Row where Column == ProductColumn {
  /// A product as one would type it.
  public init(_ product: Product, isStored: Bool = false) {
    self.init(
      [
        .code: product.code, .name: product.name, .producer: product.producer, .set: String(product.set),
        .kind: product.kind.typed, .address: product.address, .phone: product.phone,
      ].filled, isStored: isStored)
  }

  /// The product of a dossier, with what the register knows of it, as one would type it.
  public init(_ dossier: Dossier) {
    self.init(
      [
        .code: dossier.code, .name: dossier.name, .producer: dossier.producer,
        .set: dossier.set.map(String.init) ?? "", .kind: dossier.kind.typed,
        .address: [dossier.address, dossier.commune, dossier.district].filter { !$0.isEmpty }.joined(separator: ", "),
        .phone: dossier.phone,
      ].filled)
  }

  /// A product out of a list, as one would type it.
  public init(_ row: ProductRows.Row) {
    self.init(
      [
        .code: row.code, .name: row.name, .producer: row.producer, .set: String(row.set), .kind: row.kind.typed,
        .address: row.address, .phone: row.phone,
      ].filled)
  }
}

extension [MemberColumn: String] {
  fileprivate var filled: Self { filter { !$0.value.isEmpty } }
}

extension [ProductColumn: String] {
  fileprivate var filled: Self { filter { !$0.value.isEmpty } }
}
