import Foundation
import Rulebook
import Screens
import TerminalUI

/// Plays the lines of a script on the interface, each once all that came of the one before is done.
final class ReplayPlayer {
  /// A line that cannot be played.
  struct Fault: ExplainedError {
    enum Problem {
      case noKey(String)
      case notShown(String, screen: [String])
      /// The key does what would reach beyond the store, its folder and the screen.
      case reachesOut(String, ReplayLimit)
    }
    let place: String
    let problem: Problem

    func explanation(in language: Language) -> String {
      switch problem {
      case .noKey(let name): language.choose("\(place): không có phím «\(name)»", "\(place): no key “\(name)”")
      case .notShown(let text, let screen):
        language.choose("\(place): màn hình không có «\(text)»:", "\(place): the screen does not show “\(text)”:")
          + "\n" + screen.joined(separator: "\n")
      case .reachesOut(let key, let limit):
        language.choose(
          "\(place): phím \(key) \(limit.deed(in: language)); ocop replay không làm việc đó",
          "\(place): \(key) \(limit.deed(in: language)), which ocop replay does not do")
      }
    }
  }

  private let size: Size
  private let perform: (_ sitting: String?, _ wake: @escaping @Sendable () -> Void) throws -> Performer
  private let woken = DispatchSemaphore(value: 0)
  private var performer: Performer?
  /// True once a key has left the program: the rest of a script is not played.
  private(set) var hasLeft = false

  /// - Parameter perform: makes what works on a sitting of the store, or on what the store begins with.
  init(
    size: Size, perform: @escaping (_ sitting: String?, _ wake: @escaping @Sendable () -> Void) throws -> Performer
  ) {
    self.size = size
    self.perform = perform
  }

  /// Opens a sitting of the store, or what the store begins with.
  /// - Throws: what the store throws.
  func open(sitting: String?) throws {
    let performer = try perform(sitting) { [woken] in woken.signal() }
    _ = performer.handle(.resize(size))
    self.performer = performer
  }

  /// The screen as text, trailing blanks trimmed.
  var screen: [String] {
    var canvas = Canvas(size: size)
    performer?.app.draw(on: &canvas)
    return canvas.lines
  }

  /// Plays one line: a key, or `wait TEXT`.
  /// - Throws: `Fault`, or why something could not be written.
  func play(_ line: String, at place: String) throws {
    if line.hasPrefix("wait ") {
      let text = String(line.dropFirst(5))
      guard screen.contains(where: { $0.contains(text) }) else {
        throw Fault(place: place, problem: .notShown(text, screen: screen))
      }
      return
    }
    guard let key = Key(name: line) else { throw Fault(place: place, problem: .noKey(line)) }
    guard let performer else { return }
    for effect in performer.app.handle(.key(key)) where !ReplayLimit.passesOver(effect) {
      if let limit = ReplayLimit(effect) { throw Fault(place: place, problem: .reachesOut(key.label, limit)) }
      guard case .end(let end)? = performer.perform(effect) else { continue }
      // What is on its way is written first, as before leaving.
      try settle(performer)
      switch end {
      case .left: hasLeft = true
      case .open(_, let sitting): try open(sitting: sitting)
      }
      return
    }
    try settle(performer)
  }

  /// Waits until nothing is under way.
  private func settle(_ performer: Performer) throws {
    performer.takeReplies()
    while performer.isBusy {
      if let trouble = performer.trouble { throw trouble }
      woken.wait()
      performer.takeReplies()
    }
  }
}
