import Rulebook

/// A product (sản phẩm) on a sitting's agenda.
public struct Product: Hashable, Sendable {
  /// `T-X-STT-năm`, e.g. `42-18532-007-2026`.
  public let code: String
  public let name: String
  /// Chủ thể.
  public let producer: String
  public let address: String
  public let phone: String
  /// Number of the criteria set.
  public let set: Int
  /// Hash of the set's pinned text.
  public let setHash: String
  public let kind: ApplicationKind
  /// Place on the agenda, from 1.
  public let position: Int

  /// Creates a product.
  public init(
    code: String, name: String, producer: String, address: String = "", phone: String = "", set: Int, setHash: String,
    kind: ApplicationKind = .first, position: Int
  ) {
    self.code = code
    self.name = name
    self.producer = producer
    self.address = address
    self.phone = phone
    self.set = set
    self.setHash = setHash
    self.kind = kind
    self.position = position
  }
}
