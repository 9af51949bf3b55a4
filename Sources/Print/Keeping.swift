import Documents

extension Block {
  /// True where the end of the block must stand on the page of `next`: a heading with its text, a lead with its list or
  /// table, the closing words with the signatures.
  func keeps(with next: Block?) -> Bool {
    guard let next else { return false }
    switch (self, next) {
    case (_, .signatures): return true
    case (.paragraph(let paragraph), _) where paragraph.style == .heading || paragraph.style == .subheading:
      return next.isFlowing
    case (.paragraph, .list), (.paragraph, .table), (.title, _), (.head, _): return next.isFlowing
    default: return false
    }
  }

  private var isFlowing: Bool {
    switch self {
    case .pageBreak, .newPaper, .orientation: false
    default: true
    }
  }
}

extension Document {
  /// Each block with whether it keeps with the next one.
  var keptBlocks: [(block: Block, keeps: Bool)] {
    zip(blocks, blocks.dropFirst().map(Optional.some) + [nil]).map { ($0, $0.keeps(with: $1)) }
  }
}
