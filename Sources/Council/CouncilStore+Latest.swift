import Rulebook

/// The store holds no sitting yet.
public struct NoSitting: ExplainedError, Hashable {
  public func explanation(in language: Language) -> String {
    language.choose(
      "kho chưa có phiên họp nào; lập bằng «ocop sitting import» hoặc chọn tệp khác",
      "the store holds no sitting; set one up by “ocop sitting import” or choose another file")
  }
}

extension CouncilStore {
  /// Id of the only or the latest sitting.
  /// - Throws: `NoSitting`, or what the store throws.
  public func latestSitting() throws -> String {
    guard let id = try sittings().last else { throw NoSitting() }
    return id
  }
}
