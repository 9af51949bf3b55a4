/// The documents that a dossier brings under an edition, and what a point claimed rests on (`dossier.yaml`).
public struct DossierList: Hashable, Sendable {
  /// When a document has to be there.
  public enum Requirement: String, Hashable, Sendable, CaseIterable {
    case always
    /// Of an application of this kind alone.
    case upgrade, reassessment
    /// Where another law asks for it.
    case whereLawAsks
    case optional
  }

  /// A document of the list.
  public struct Document: Hashable, Sendable {
    /// Its title where the list has no ids.
    public let id: String
    public let title: String
    /// "Mẫu số 01"; nil for none.
    public let form: String?
    public let note: String?
    public let copies: Int?
    public let required: Requirement
    /// True for one that lapses, as a rule.
    public let expires: Bool
    /// Titles of the criteria whose points rest on it.
    public let supports: [String]
    /// Numbers of the sets that do without it.
    public let exceptSets: [Int]

    /// Creates a document.
    public init(
      id: String, title: String, form: String? = nil, note: String? = nil, copies: Int? = nil, required: Requirement,
      expires: Bool = false, supports: [String] = [], exceptSets: [Int] = []
    ) {
      self.id = id
      self.title = title
      self.form = form
      self.note = note
      self.copies = copies
      self.required = required
      self.expires = expires
      self.supports = supports
      self.exceptSets = exceptSets
    }
  }

  /// What shows that a point of a criterion is earned, as a guide worded it.
  public struct Evidence: Hashable, Sendable {
    /// Title of the criterion.
    public let criterion: String
    /// Numbers of the sets; nil for all.
    public let sets: [Int]?
    public let evidence: [String]
    public let note: String?

    /// Creates a line of the guide.
    public init(criterion: String, sets: [Int]?, evidence: [String], note: String? = nil) {
      self.criterion = criterion
      self.sets = sets
      self.evidence = evidence
      self.note = note
    }
  }

  /// As printed.
  public let documents: [Document]
  public let evidence: [Evidence]
  /// Ids of what each kind of application brings.
  public let kinds: [ApplicationKind: [String]]
  /// Ids of what each level adds on the way up.
  public let filedWith: [Level.Name: [String]]

  /// Creates a list; `RulebookFiles` reads one from YAML.
  public init(
    documents: [Document], evidence: [Evidence] = [], kinds: [ApplicationKind: [String]] = [:],
    filedWith: [Level.Name: [String]] = [:]
  ) {
    self.documents = documents
    self.evidence = evidence
    self.kinds = kinds
    self.filedWith = filedWith
  }

  /// The documents that a dossier of `kind` may bring, as printed; without a set those of any set.
  public func documents(for kind: ApplicationKind, set: Int?) -> [Document] {
    documents.filter { document in
      if let set, document.exceptSets.contains(set) { return false }
      switch document.required {
      case .always, .whereLawAsks, .optional: return true
      case .upgrade: return kind == .upgrade
      case .reassessment: return kind == .reassessment
      }
    }
  }

  /// What the guide asks for under a criterion of `set`.
  public func evidence(for criterion: String, set: Int) -> [Evidence] {
    evidence.filter { $0.criterion == criterion && $0.sets?.contains(set) ?? true }
  }
}
