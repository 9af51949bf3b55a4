extension Actor {
  /// As the record's column `actor` has it: `member:m3`, `account:thuky`.
  public var text: String {
    switch self {
    case .member(let id): "member:\(id)"
    case .account(let name): "account:\(name)"
    }
  }

  /// Reads `text`; nil for anything else.
  public init?(text: String) {
    if text.hasPrefix("member:") {
      self = .member(String(text.dropFirst("member:".count)))
    } else if text.hasPrefix("account:") {
      self = .account(String(text.dropFirst("account:".count)))
    } else {
      return nil
    }
  }
}
