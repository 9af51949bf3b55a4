import Documents
import Rulebook

/// A document as a file that word processors open and change: WordprocessingML of our own in a ZIP archive.
public enum DOCXRenderer {
  /// The file's bytes; the same document and moment give the same bytes.
  ///
  /// - Parameter created: when the file is made, ISO 8601; goes into its properties.
  /// - Throws: `PrintError`.
  public static func bytes(_ document: Document, created: String) throws(PrintError) -> [UInt8] {
    try ZipArchive.bytes([
      ("[Content_Types].xml", WordPart.contentTypes), ("_rels/.rels", WordPart.relations),
      ("docProps/core.xml", WordPart.properties(document, created: created)),
      ("word/document.xml", WordBody.part(document)), ("word/_rels/document.xml.rels", WordPart.documentRelations),
      ("word/styles.xml", WordStyles.part), ("word/header1.xml", WordPart.header),
    ])
  }
}

extension Language {
  /// The tag of the language in files (BCP 47).
  var tag: String { self == .vietnamese ? "vi-VN" : "en" }
}
