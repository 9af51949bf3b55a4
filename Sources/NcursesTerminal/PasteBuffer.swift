/// Gathers pasted text until its end mark comes.
struct PasteBuffer {
  /// Scalars that are kept of one paste; what follows is dropped.
  static let capacity = 65536

  /// Whether a paste has begun and not ended.
  private(set) var isOpen = false
  private var scalars: [Unicode.Scalar] = []

  /// Begins a paste.
  mutating func open() {
    isOpen = true
    scalars = []
  }

  /// Adds a scalar to the paste that is open; carriage returns, which terminals send for line breaks, become those.
  mutating func append(_ scalar: Unicode.Scalar) {
    guard isOpen, scalars.count < Self.capacity else { return }
    scalars.append(scalar == "\r" ? "\n" : scalar)
  }

  /// Ends the paste and returns its text; nil if none is open.
  mutating func close() -> String? {
    guard isOpen else { return nil }
    isOpen = false
    defer { scalars = [] }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
