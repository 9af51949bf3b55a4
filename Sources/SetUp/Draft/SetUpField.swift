/// What is known of a member, as a council's file names it.
public enum MemberColumn: String, Hashable, Sendable, CaseIterable {
  case name, office, role
  /// The short id.
  case member
}

/// What is known of a product, as a file of products names it.
public enum ProductColumn: String, Hashable, Sendable, CaseIterable {
  case code, name, producer, set, kind, address, phone
}

/// One thing that is written down about a sitting.
public enum SetUpField: Hashable, Sendable {
  case setting(Setting)
  /// Where a setting of the regulation comes from.
  case source(Setting)
  case member(Int, MemberColumn)
  case product(Int, ProductColumn)
}
