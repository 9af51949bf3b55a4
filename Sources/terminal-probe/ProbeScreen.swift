import TerminalUI

/// Shows the events that come, and a text field they are typed into.
struct ProbeScreen: Screen {
  enum Effect: Sendable { case trap, segfault, abort, overflow, wake, complain, suspend, listen(Bool), quit(String) }

  var field = TextField()
  var size = Size(columns: 0, rows: 0)
  var listens = false
  private var log: [String] = []

  var commands: [Command<ProbeScreen>] {
    [
      Command(.function(2), "Trap", label: "trap") { _ in [.trap] },
      Command(.function(3), "Segmentation fault", label: "segfault") { _ in [.segfault] },
      Command(.function(4), "Abort") { _ in [.abort] },
      Command(.function(5), "Wake from another thread", label: "wake") { _ in [.wake] },
      Command(.function(6), "Write to standard error") { _ in [.complain] },
      Command(.function(8), "Stack overflow") { _ in [.overflow] },
      Command(.function(7), "Listen to the mouse or not") { screen in
        screen.listens.toggle()
        return [.listen(screen.listens)]
      },
      Command(.control("z"), "Suspend", label: "suspend") { _ in [.suspend] },
      Command(.control("q"), "Quit", label: "quit", priority: 1) { _ in [.quit("quit")] },
    ]
  }

  mutating func typed(_ event: Event) -> [Effect]? {
    switch event {
    case .key(let key): log.append("key \(key.name)")
    case .paste(let text): log.append("paste \(text.count) \(text.prefix(30).replacing("\n", with: "⏎"))")
    case .click(let point): log.append("click row \(point.row) column \(point.column)")
    case .wheel(let notches): log.append("wheel \(notches)")
    case .retype(let retyping): log.append("retype \(retyping.new)")
    case .resize(let size):
      self.size = size
      log.append("resize \(size.columns)x\(size.rows)")
    case .wake: log.append("wake")
    case .tick: log.append("tick")
    case .end(let reason): return [.quit(reason.rawValue)]
    }
    _ = field.handle(event)
    return []
  }

  func draw(on canvas: inout Canvas) {
    let last = canvas.size.rows - 1
    canvas.write("probe \(canvas.size.columns)x\(canvas.size.rows)", row: 0, style: .heading)
    canvas.write("field:", row: 1)
    field.draw(on: &canvas, in: Rect(row: 1, column: 7, columns: canvas.size.columns - 7, rows: 1), focused: true)
    for (index, line) in log.suffix(max(0, last - 2)).enumerated() { canvas.write(line, row: 2 + index) }
    Footer(commands).draw(on: &canvas, row: last)
    canvas.write("#", row: last, column: canvas.size.columns - 1, style: .danger)
  }
}
