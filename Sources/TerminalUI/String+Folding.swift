extension String {
  /// The text as a search without accents sees it: lower case, Vietnamese letters without marks, đ as d.
  ///
  /// It does not matter whether letters and marks came composed or apart.
  public var folded: String {
    var folded = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: folded.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      case ..<0x80: folded.append(scalar)
      case 0x300...0x36F: continue  // combining marks
      case 0x110, 0x111: folded.append("d")
      default: folded.append(contentsOf: scalar.foldedLetters)
      }
    }
    return String(folded)
  }
}

extension Unicode.Scalar {
  /// The base of a Vietnamese letter, or the lower case of any other.
  fileprivate var foldedLetters: String.UnicodeScalarView {
    let base = VietnameseLetter.parts[self]?.base ?? self
    return base.properties.lowercaseMapping.unicodeScalars
  }
}
