import Rulebook

/// A paper of a sitting whose versions are kept in the record.
public enum PrintedDocument: String, Hashable, Sendable, CaseIterable {
  /// Biên bản.
  case minutes
}

/// Why there is another version of the minutes.
public enum CorrectionKind: String, Hashable, Sendable, CaseIterable {
  /// Biên bản bổ sung: something is added.
  case supplement
  /// Biên bản đính chính: something was wrong.
  case correction
}

/// A version of a paper: printed, or opened as a correction and to be printed yet.
public struct Printing: Hashable, Sendable {
  /// The print itself.
  public struct Issue: Hashable, Sendable {
    /// The code on the paper: that of the last record before the print.
    public let head: HeadCode
    /// Number of the record that entered the print.
    public let record: Int
    public let time: Timestamp
    /// What was concluded then, in the order of the agenda.
    public let results: [ProductResult]

    /// Creates a print.
    public init(head: HeadCode, record: Int, time: Timestamp, results: [ProductResult]) {
      self.head = head
      self.record = record
      self.time = time
      self.results = results
    }
  }

  /// A product with what the paper says became of it.
  public struct ProductResult: Hashable, Sendable {
    /// Product's code.
    public let product: String
    public let conclusion: Conclusion

    /// Creates a result.
    public init(product: String, conclusion: Conclusion) {
      self.product = product
      self.conclusion = conclusion
    }
  }

  public let document: PrintedDocument
  /// From 1.
  public let version: Int
  /// Nil for the first version.
  public let kind: CorrectionKind?
  /// Why there is another version; empty for the first.
  public let reason: String
  /// Nil until printed.
  public let issue: Issue?

  /// Creates a version.
  public init(document: PrintedDocument, version: Int, kind: CorrectionKind?, reason: String, issue: Issue?) {
    self.document = document
    self.version = version
    self.kind = kind
    self.reason = reason
    self.issue = issue
  }
}

/// A product whose conclusion differs between two versions of the minutes.
public struct ResultChange: Hashable, Sendable {
  /// Product's code.
  public let product: String
  /// Nil for a product that the older version does not know.
  public let before: Conclusion?
  public let after: Conclusion
}

extension Printing.Issue {
  /// What differs from this version, in the order of `results`.
  public func changes(to results: [Printing.ProductResult]) -> [ResultChange] {
    let old = Dictionary(self.results.map { ($0.product, $0.conclusion) }) { first, _ in first }
    return results.compactMap { result in
      old[result.product] == result.conclusion
        ? nil : ResultChange(product: result.product, before: old[result.product], after: result.conclusion)
    }
  }

  /// The day of the print; nil for a moment that is none.
  public var date: CalendarDate? { CalendarDate(String(time.text.prefix(10))) }
}

extension CorrectionKind {
  /// "biên bản đính chính", "corrected minutes".
  public func title(in language: Language) -> String {
    switch self {
    case .supplement: language.choose("biên bản bổ sung", "supplementary minutes")
    case .correction: language.choose("biên bản đính chính", "corrected minutes")
    }
  }
}
