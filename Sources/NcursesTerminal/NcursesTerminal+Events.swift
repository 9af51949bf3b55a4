import Glibc
import TerminalUI

extension NcursesTerminal {
  /// Waits for something to happen and returns everything that has, in order (`poll`).
  ///
  /// - Parameter timeoutMilliseconds: how long to wait before a `.tick`; nil waits for ever.
  /// - Returns: at least one event. Once the terminal is gone, always `.end(.hangup)`.
  public func events(timeoutMilliseconds: Int? = nil) -> [Event] {
    let deadline = timeoutMilliseconds.map { ContinuousClock.now + .milliseconds(max($0, 0)) }
    var emptyReads = 0
    while !hasHungUp {
      let ready = wait(until: [deadline, pasteDeadline].compactMap(\.self).min())
      var events = ready.pipe ? signals() : []
      let keys = keyboardEvents()
      // What was typed before the end still counts.
      events.insert(contentsOf: keys.events, at: events.firstIndex(where: \.isEnd) ?? events.endIndex)
      // Readable, yet nothing to read: the end of input. A few times may be chance, such as half a sequence.
      emptyReads = ready.keyboard && keys.count == 0 ? emptyReads + 1 : 0
      if ready.isGone || emptyReads > Self.emptyReadsAllowed {
        hasHungUp = true
        events.append(.end(.hangup))
      }
      events += latePaste(hasNewInput: keys.count > 0)
      if !events.isEmpty { return events }
      if let deadline, ContinuousClock.now >= deadline { return [.tick] }
    }
    return [.end(.hangup)]
  }

  /// The paste whose end has not come for too long: a terminal that lost the mark may not swallow all further keys.
  private func latePaste(hasNewInput: Bool) -> [Event] {
    guard paste.isOpen else {
      pasteDeadline = nil
      return []
    }
    let now = ContinuousClock.now
    if !hasNewInput, let pasteDeadline, now >= pasteDeadline {
      self.pasteDeadline = nil
      return paste.close().map { [.paste($0)] } ?? []
    }
    if hasNewInput || pasteDeadline == nil { pasteDeadline = now + Self.pastePatience }
    return []
  }

  private static let emptyReadsAllowed = 20
  /// How long a terminal may pause within a paste.
  private static let pastePatience = Duration.seconds(1)

  private struct Readiness {
    var keyboard = false
    var pipe = false
    var isGone = false
  }

  /// Waits for keys or bytes on the pipe.
  private func wait(until deadline: ContinuousClock.Instant?) -> Readiness {
    var descriptors = [
      pollfd(fd: session.input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pipe.reader, events: Int16(POLLIN), revents: 0),
    ]
    var timeout: Int32 = -1
    if let deadline {
      let left = deadline - ContinuousClock.now
      timeout = Int32(clamping: max(0, left.components.seconds * 1000 + left.components.attoseconds.milliseconds))
    }
    // Interrupted by a signal, the next round sees its byte.
    guard poll(&descriptors, nfds_t(descriptors.count), timeout) > 0 else { return Readiness() }
    let keyboard = Int32(descriptors[0].revents)
    return Readiness(
      keyboard: keyboard & POLLIN != 0, pipe: descriptors[1].revents != 0,
      isGone: keyboard & (POLLHUP | POLLERR | POLLNVAL) != 0)
  }

  /// What the pipe says: a zero wakes, anything else is the number of a signal.
  private func signals() -> [Event] {
    var events: [Event] = []
    for byte in Set(pipe.drain()).sorted() {
      switch Int32(byte) {
      case 0: events.append(.wake)
      case SIGWINCH:
        session.followWindow()
        events.append(.resize(size))
      case SIGTERM: events.append(.end(.terminate))
      case SIGINT: events.append(.end(.interrupt))
      case SIGHUP: events.append(.end(.hangup))
      case SIGTSTP: events.append(.key(.control("z")))
      case SIGCONT:
        // Stopped and continued from outside: the shell has set its own modes meanwhile.
        session.leave()
        session.enter()
        session.followWindow()
        painter.forget()
        events.append(.resize(size))
      default: break
      }
    }
    return events
  }

  /// All keys and pastes that have come, and how many inputs they were made of.
  private func keyboardEvents() -> (events: [Event], count: Int) {
    var events: [Event] = []
    var count = 0
    while let input = decoder.next(from: session.keyboard, inPaste: paste.isOpen) {
      count += 1
      switch input {
      case .key(let key):
        // Within a paste, named keys are escape sequences that happened to be copied.
        if !paste.isOpen { events.append(.key(key)) }
      case .mouse(let event): if !paste.isOpen { events.append(event) }
      case .scalar(let scalar): paste.append(scalar)
      case .pasteStart: paste.open()
      case .pasteEnd:
        if let text = paste.close() { events.append(.paste(text)) }
      case .ignored: break
      }
    }
    return (events, count)
  }
}

extension Event {
  fileprivate var isEnd: Bool { if case .end = self { true } else { false } }
}

extension Int64 {
  /// Whole milliseconds in a number of attoseconds, rounded up so that a wait never ends early.
  fileprivate var milliseconds: Int64 { (self + 999_999_999_999_999) / 1_000_000_000_000_000 }
}
