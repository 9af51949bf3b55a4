import Demo
import Foundation
import Screens
import StrictJSON

/// Measures the program from outside, beside other terminal programs in the same run: on a busy machine only the ratios
/// of such figures say something.
struct OutsideBench {
  /// A program that is measured.
  private struct Contender {
    let name: String
    let program: String
    let arguments: [String]
    /// Ends it.
    let quit: String
  }

  private static let arrows = Array(repeating: "\u{1B}[B", count: 5) + Array(repeating: "\u{1B}[A", count: 5)

  let surroundings: Surroundings
  let runs: Int

  /// First paint, arrow keys and memory of this program, on its list of members and in its scoring form, and of each of
  /// `commands`: a program and its arguments, one blank apart.
  func measure(beside commands: [String], program: String, folder: String) throws -> [Measurement] {
    try DemoWriter(surroundings).write(to: folder, products: 200)
    let store = "\(folder)/\(DemoSitting.province2026.rawValue).ocop"
    let ocop = Contender(name: "ocop", program: program, arguments: ["--store", store], quit: "\u{3}")
    let others = commands.map { command in
      let words = command.split(separator: " ").map(String.init)
      return Contender(
        name: words.first ?? "", program: words.first ?? "", arguments: Array(words.dropFirst()), quit: "q")
    }
    var figures: [(name: String, unit: String, values: [Double])] = []
    func add(_ value: Double, _ name: String, _ unit: String) {
      if let place = figures.firstIndex(where: { $0.name == name }) { return figures[place].values.append(value) }
      figures.append((name, unit, [value]))
    }
    for run in 0...runs {
      // In turn, so that a busy moment falls on all alike; the first round only warms up.
      for contender in others + [ocop] {
        let start = ContinuousClock.now
        let child = try ChildOnTerminal(contender.program, contender.arguments)
        defer { child.end(contender.quit) }
        guard let paint = child.burst(quiet: 250) else { throw ChildOnTerminal.Failure(call: contender.name) }
        let walk = press(Self.arrows, on: child)
        guard run > 0 else { continue }
        add((paint.last - start).milliseconds, "first_paint_\(contender.name)", "ms")
        for key in walk { add(key.milliseconds, "key_\(contender.name)", "ms") }
        for key in walk { add(Double(key.bytes), "bytes_per_key_\(contender.name)", "bytes") }
        try add(child.peakMegabytes(), "peak_memory_\(contender.name)", "MB")
      }
      let child = try ChildOnTerminal(ocop.program, ocop.arguments)
      defer { child.end(ocop.quit) }
      // The chair signs in by the sample PIN and goes to the next product without a sheet of hers.
      _ = child.burst(quiet: 250)
      for key in ["\r", "\(Demo.pin)\r"] {
        child.send(key)
        _ = child.burst(quiet: 250)
      }
      let signIn = try child.peakMegabytes()
      try child.forgetPeak()
      for key in ["n", "\r"] {
        child.send(key)
        _ = child.burst(quiet: 250)
      }
      let walk = press(Self.arrows, on: child)
      guard run > 0 else { continue }
      for key in walk { add(key.milliseconds, "key_ocop_form", "ms") }
      for key in walk { add(Double(key.bytes), "bytes_per_key_ocop_form", "bytes") }
      add(signIn, "peak_memory_ocop_sign_in", "MB")
      try add(child.peakMegabytes(), "peak_memory_ocop_form", "MB")
    }
    return figures.map { Measurement(name: $0.name, unit: $0.unit, values: $0.values) }
  }

  /// The answers to keys, each pressed when the one before is answered; keys without an answer are left out.
  private func press(_ keys: [String], on child: ChildOnTerminal) -> [(milliseconds: Double, bytes: Int)] {
    keys.compactMap { key in
      let pressed = ContinuousClock.now
      child.send(key)
      return child.burst(first: 500, quiet: 30).map { (($0.last - pressed).milliseconds, $0.bytes) }
    }
  }
}
