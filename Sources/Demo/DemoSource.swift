import Rulebook

/// Where a demo finds the law that it pins.
public struct DemoSource {
  public let edition: (_ id: String) throws -> Edition
  public let set: (_ edition: String, _ number: Int) throws -> CriteriaSet
  public let digest: Digest

  /// Creates a source.
  public init(
    edition: @escaping (_ id: String) throws -> Edition,
    set: @escaping (_ edition: String, _ number: Int) throws -> CriteriaSet, digest: Digest
  ) {
    self.edition = edition
    self.set = set
    self.digest = digest
  }
}

/// Why a plan cannot be played under the law that it names.
public enum DemoError: ExplainedError, Hashable {
  /// The invented sheets do not give the result that the plan tells of.
  case otherResult(product: String, wanted: String, got: String)
  /// The plan has no chair to lead the sitting.
  case noChair

  public func explanation(in language: Language) -> String {
    switch self {
    case .otherResult(let product, let wanted, let got):
      language.choose(
        "dữ liệu mẫu: «\(product)» cần kết quả \(wanted) nhưng bộ tiêu chí cho \(got)",
        "demo data: “\(product)” should come to \(wanted), but the criteria give \(got)")
    case .noChair:
      language.choose("dữ liệu mẫu: không có chủ tịch hội đồng", "demo data: there is no chair")
    }
  }
}
