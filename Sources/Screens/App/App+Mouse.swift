import TerminalUI

extension App {
  /// The keys that the mouse stands for; nil for what is no event of the mouse.
  func keys(of event: Event) -> [Key]? {
    switch event {
    case .click(let point):
      var canvas = Canvas(size: size)
      draw(on: &canvas)
      return canvas.keys(at: point)
    case .wheel(let notches):
      // In a form the arrows go from field to field: one notch, one field.
      let rows = top.isEditing ? 1 : Self.rowsPerNotch
      return Array(repeating: notches > 0 ? .down : .up, count: abs(notches) * rows)
    default: return nil
    }
  }

  private static let rowsPerNotch = 3
}
