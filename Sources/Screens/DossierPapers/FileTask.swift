import Season

/// What is looked at outside the store for the documents of a dossier.
public enum FileTask: Hashable, Sendable {
  /// The file at the path as typed, to be attached to the document with this id.
  case measure(path: String, paper: String)
  /// The files attached to documents, by the documents' ids.
  case check([String: DossierPaper.Attachment])
}

/// What came of it.
public enum FileReply: Hashable, Sendable {
  case measured(DossierPaper.Attachment, FileTask)
  case checked([String: DossierPaper.Attachment.State])
  /// Nothing can be attached; the sentence says why.
  case failed(String, FileTask)
}
