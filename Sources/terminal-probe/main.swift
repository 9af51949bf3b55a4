import Glibc
import NcursesTerminal
import TerminalUI

var options = TerminalOptions(environment: { name in getenv(name).map { String(cString: $0) } })
options.crashNotice = "probe: crashed"
if let path = getenv("PROBE_LOG") { options.errorOutput = .file(String(cString: path)) }
NcursesTerminal.quietCrashes(options)

/// Opens the terminal, shows every event until told to end, and says why it ended.
func run(_ options: TerminalOptions) throws(TerminalError) -> String {
  let terminal = try NcursesTerminal(options)
  defer { terminal.close() }
  var screen = ProbeScreen()
  while true {
    var canvas = terminal.canvas()
    screen.draw(on: &canvas)
    terminal.show(canvas)
    for event in terminal.events() {
      guard case .effects(let effects) = screen.handle(event) else { continue }
      for effect in effects {
        if case .quit(let reason) = effect { return reason }
        perform(effect, on: terminal)
      }
    }
  }
}

/// Does what the screen asked for.
func perform(_ effect: ProbeScreen.Effect, on terminal: NcursesTerminal) {
  switch effect {
  case .trap: Faults.trap(Int(CommandLine.argc) * 100)
  case .segfault: Faults.segfault()
  case .abort: abort()
  case .overflow: print(Faults.overflow(Int(CommandLine.argc)))
  case .wake:
    let handle = terminal.wakeHandle
    Task.detached { handle.wake() }
  case .complain: _ = write(STDERR_FILENO, "a complaint\n", 12)
  case .suspend: terminal.suspend()
  case .listen(let isOn): terminal.listenToMouse(isOn)
  case .quit: break
  }
}

do throws(TerminalError) {
  print("ended: \(try run(options))")
} catch {
  print("error: \(error)")
  exit(3)
}
