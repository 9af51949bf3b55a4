import Rulebook

/// A document as a tree of blocks: what is printed, not how. One renderer a format walks it.
public struct Document: Hashable, Sendable {
  /// Name of the document, for file properties and window titles.
  public let title: String
  /// Language of the text.
  public let language: Language
  public let blocks: [Block]

  /// Creates a document.
  public init(title: String, language: Language, blocks: [Block]) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }
}

/// A piece of a document that stands on lines of its own.
public enum Block: Hashable, Sendable {
  /// The head of an official paper: who issues it on the left, the name of the state on the right.
  case head(Head)
  /// Centred bold lines: the kind of the paper, then its subject.
  case title([String])
  case paragraph(Paragraph)
  case list(ItemList)
  case table(Document.Table)
  /// Side by side where there is room, else one under another.
  case pictures([Picture])
  case signatures(Signatures)
  /// Small print at the end: a heading ("Nơi nhận:") with its lines.
  case notes(Notes)
  case pageBreak
  /// Another paper in the same file: a page that lies upright and counts as the first.
  case newPaper
  /// How pages lie from here on; starts a page where it changes. A document begins upright.
  case orientation(Orientation)
}

/// How a page lies.
public enum Orientation: String, Hashable, Sendable, CaseIterable {
  case portrait, landscape
}

/// The two-column head of Nghị định 30/2020/NĐ-CP.
public struct Head: Hashable, Sendable {
  /// Cơ quan chủ quản, in capitals; empty for none.
  public let authority: String
  /// The body that issues the paper, in bold capitals with a rule under it.
  public let body: String
  /// "Số: 05/BB-HĐOCOP".
  public let number: String
  /// Quốc hiệu, bold.
  public let state: String
  /// Tiêu ngữ, bold with a rule as long as the line.
  public let motto: String
  /// Place and date, italic; minutes have none in the head.
  public let placeAndDate: String?

  /// Creates a head; the name of the state and its motto are the law's.
  public init(
    authority: String, body: String, number: String, state: String = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: String = "Độc lập - Tự do - Hạnh phúc", placeAndDate: String? = nil
  ) {
    self.authority = authority
    self.body = body
    self.number = number
    self.state = state
    self.motto = motto
    self.placeAndDate = placeAndDate
  }
}

/// Who signs, side by side from left to right.
public struct Signatures: Hashable, Sendable {
  /// One who signs.
  public struct Signer: Hashable, Sendable {
    /// In bold capitals, e.g. "THƯ KÝ"; empty for a column without a signature.
    public let title: String
    /// Printed under the room for the signature; empty where not known.
    public let name: String
    /// Place and date over the title, italic; nil for none.
    public let placeAndDate: String?

    /// Creates a signer.
    public init(title: String, name: String, placeAndDate: String? = nil) {
      self.title = title
      self.name = name
      self.placeAndDate = placeAndDate
    }
  }

  public let signers: [Signer]

  /// Creates a block of signatures.
  public init(_ signers: [Signer]) { self.signers = signers }
}

/// Small print under a heading.
public struct Notes: Hashable, Sendable {
  /// Bold italic.
  public let heading: String
  /// Each led by a dash.
  public let lines: [String]

  /// Creates notes.
  public init(heading: String, lines: [String]) {
    self.heading = heading
    self.lines = lines
  }
}
