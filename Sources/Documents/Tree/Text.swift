/// A stretch of text in one face.
public struct Run: Hashable, Sendable {
  public let text: String
  public let isBold: Bool
  public let isItalic: Bool

  /// Creates a run; plain by default.
  public init(_ text: String, isBold: Bool = false, isItalic: Bool = false) {
    self.text = text
    self.isBold = isBold
    self.isItalic = isItalic
  }

  /// Creates a bold run.
  public static func bold(_ text: String) -> Run { Run(text, isBold: true) }

  /// Creates an italic run.
  public static func italic(_ text: String) -> Run { Run(text, isItalic: true) }
}

extension Run: ExpressibleByStringInterpolation {
  /// Creates a plain run.
  public init(stringLiteral value: String) { self.init(value) }
}

extension [Run] {
  /// The text without faces.
  public var plainText: String { map(\.text).joined() }
}

/// Where text stands in its column.
public enum Alignment: String, Hashable, Sendable, CaseIterable {
  case left, centre, right
}

/// Running text.
public struct Paragraph: Hashable, Sendable {
  /// What the paragraph is for; a renderer gives each its face and distance.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// Justified, first line indented, a distance before it.
    case body
    /// As body, close under the paragraph before it.
    case tight
    /// A numbered heading of the document, bold.
    case heading
    /// A heading within a section, bold.
    case subheading
    /// A line that must not be overlooked: centred, bold, in a frame where the format has one.
    case notice
  }

  public let runs: [Run]
  public let style: Style

  /// Creates a paragraph.
  public init(_ runs: [Run], style: Style = .body) {
    self.runs = runs
    self.style = style
  }
}

/// Items with a mark before each.
public struct ItemList: Hashable, Sendable {
  /// One item.
  public struct Item: Hashable, Sendable {
    /// The mark: "1.", "-", "4 sao".
    public let label: String
    public let runs: [Run]

    /// Creates an item.
    public init(label: String, _ runs: [Run]) {
      self.label = label
      self.runs = runs
    }
  }

  public let items: [Item]

  /// Creates a list whose marks are given.
  public init(_ items: [Item]) { self.items = items }

  /// Creates a list numbered from 1.
  public static func numbered(_ texts: [[Run]]) -> ItemList {
    ItemList(texts.enumerated().map { Item(label: "\($0.offset + 1).", $0.element) })
  }

  /// Creates a list with dashes.
  public static func dashes(_ texts: [[Run]]) -> ItemList { ItemList(texts.map { Item(label: "-", $0) }) }
}
