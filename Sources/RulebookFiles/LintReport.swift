import Rulebook

/// The lines of `ocop criteria lint`: one a breach, `FILE: CODE: what`; none where all is well.
public func lintReport(_ breaches: [FolderBreach], in language: Language) -> [String] {
  breaches.map { $0.line(in: language) }
}
