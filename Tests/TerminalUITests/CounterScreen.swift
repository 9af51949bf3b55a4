import TerminalUI

/// A small screen with every kind of command.
struct CounterScreen: Screen {
  enum Effect: Hashable, Sendable { case saved(Int), closed }

  var value = 0
  var note = TextField()
  var isEditing = false
  var isLocked = false

  var commands: [Command<CounterScreen>] {
    let digits = (1...9).map { Key.character(Character("\($0)")) }
    let lock = isLocked ? "đã khóa" : nil
    return [
      Command(digits, "Chọn mức", label: "chọn mức", priority: 5, disabledBecause: lock) { screen, key in
        screen.value = Int(key.name) ?? 0
        return [.saved(screen.value)]
      },
      Command([.up, .down], "Tiêu chí trước, sau", label: "tiêu chí", priority: 3) { screen, key in
        screen.value += key == .up ? 1 : -1
        return []
      },
      Command(.character("g"), "Ghi chú", label: "ghi chú", priority: 1) { screen in
        screen.isEditing = true
        return []
      },
      Command(.character("q"), "Đóng") { _ in [.closed] },
      Command(.control("l"), "Vẽ lại", isShown: false) { _ in [] },
    ]
  }

  mutating func typed(_ event: Event) -> [Effect]? {
    guard isEditing else { return nil }
    if event == .key(.enter) {
      isEditing = false
      return []
    }
    return note.handle(event) ? [] : nil
  }

  func draw(on canvas: inout Canvas) {
    canvas.write("Mức \(value)", row: 0, style: .heading)
    note.draw(on: &canvas, in: Rect(row: 1, column: 0, columns: canvas.size.columns, rows: 1), focused: isEditing)
    Footer(commands, glyphs: canvas.glyphs).draw(on: &canvas, row: canvas.size.rows - 1)
  }
}
