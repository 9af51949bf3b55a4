import CPango

/// A drawing that the file holds once, in however many places it is shown (a form XObject, ISO 32000-1, 8.10).
final class Stamp {
  /// Cairo writes a recording once as long as it is the same one.
  let recording: OpaquePointer

  /// Takes over `recording`.
  init(_ recording: OpaquePointer) { self.recording = recording }

  deinit { cairo_surface_destroy(recording) }
}

/// What decides how a row looks: which texts stand in which frames. Rows of equal looks are drawn alike.
struct Look: Hashable {
  /// A text with its frame. Lengths in points, from the top left corner of the row.
  struct Cell: Hashable {
    /// Kept by the look, so that no other text can take its identity.
    let text: TextBox
    let left: Double
    let top: Double
    let width: Double
    let height: Double
  }

  let cells: [Cell]
}

/// The rows of a file that recur. The sheets of a sitting repeat nearly all of theirs: writing such a row anew costs far
/// more, in time and in bytes, than pointing at it.
final class Stamps {
  private let file: PDFFile
  private let most: Int
  private var seen: Set<Look> = []
  private var stamps: [Look: Stamp] = [:]

  /// - Parameter most: different looks that are remembered, of which those that recur keep a drawing: about twice what
  ///   the sheets of every set would need. Rows past them are drawn in place.
  init(_ file: PDFFile, most: Int = 8_192) {
    self.file = file
    self.most = most
  }

  /// Draws a row in place the first time that it has this look, and shows its stamp from the second time on.
  ///
  /// - Parameters:
  ///   - size: of the row, in points.
  ///   - drawing: draws it with its top left corner at a place.
  func draw(
    _ look: Look, size: (width: Double, height: Double), x: Double, y: Double,
    by drawing: (_ x: Double, _ y: Double) -> Void
  ) {
    if let stamp = stamps[look] { return file.show(stamp, x: x, y: y) }
    guard seen.contains(look), let stamp = file.stamp(size: size, of: { drawing(0, 0) }) else {
      if seen.count < most { seen.insert(look) }
      return drawing(x, y)
    }
    stamps[look] = stamp
    file.show(stamp, x: x, y: y)
  }
}
