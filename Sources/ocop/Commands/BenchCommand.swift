import ArgumentParser
import Council
import Demo
import Foundation
import Rating
import Rulebook
import RulebookFiles
import Screens
import Sealing
import StrictJSON
import TerminalUI

/// `ocop bench`: the project's own benchmarks as one JSON object (names and units: docs/benchmarks.md).
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: told(
      "Đo tốc độ của chính chương trình; in một đối tượng JSON.", "Time the program itself; one JSON object."))

  @OptionGroup var common: CommonOptions

  @Option(help: .told("Số lần đo mỗi mục.", "Runs of each benchmark.")) var runs = 5

  @Option(
    help: .told(
      "Chỉ đo từ ngoài, cạnh lệnh này; có thể ghi nhiều lần.",
      "Time only from outside, beside this command; may be repeated.")) var beside: [String] = []

  func validate() throws {
    guard (1...1000).contains(runs) else { throw ValidationError("--runs: 1–1000") }
  }

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ocop-bench-\(getpid())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path
    guard beside.isEmpty else {
      let bench = OutsideBench(surroundings: common.surroundings, runs: runs)
      return try print(bench.measure(beside: beside, program: program, folder: folder))
    }
    let library = try common.library()
    var results = [try Self.tallyInMemory(library, runs: runs)]
    results += try Self.loading(library, runs: runs)
    results += try RegisterListBench(surroundings: common.surroundings, runs: runs).measure()
    results += try Self.terminal(common, program: program, folder: folder, runs: runs)
    results += try RegisterBench(program: program, folder: folder).measurements(runs: runs)
    results += try PrintBench(
      store: "\(folder)/\(DemoSitting.province2026.rawValue).ocop", surroundings: common.surroundings
    )
    .measurements(runs: runs)
    try print(results)
  }

  private func print(_ results: [Measurement]) throws {
    try Output.print(JSONValue.object(results.map { .init($0.name, $0.json) }).prettyText)
  }

  /// Tally and verdict with minimums of 17 000 products × 9 sheets, on the set with 32 criteria and the most minimums.
  private static func tallyInMemory(_ library: CriteriaLibrary, runs: Int) throws -> Measurement {
    let edition = try library.edition("2026-26")
    let scales = try library.sets(of: edition.id).map { try Scale($0) }.filter { $0.criteria.count == 32 }
    guard let scale = scales.max(by: { $0.minimums.count < $1.minimums.count }) else {
      throw ValidationError("no set with 32 criteria")
    }
    let products = (0..<17_000).map { product in
      (0..<9).map { member in
        var choices = Choices(count: scale.criteria.count)
        for (index, criterion) in scale.criteria.enumerated() {
          choices[index] = 1 + (product &* 31 &+ member &* 7 &+ index) % criterion.options.count
        }
        return Sheet(member: "m\(member)", choices: choices)
      }
    }
    var stars = 0
    defer { precondition(stars > 0) }
    return Measurement.milliseconds("tally_17000x9_in_memory", runs: runs) {
      for sheets in products {
        let tally = Tally(sheets, by: scale)
        stars += Verdict(tally, edition: edition, rules: Rules(), decisions: Decisions()).star ?? 0
      }
    }
  }

  /// One set from YAML, all sets of an edition, and one set from its pinned canonical form.
  private static func loading(_ library: CriteriaLibrary, runs: Int) throws -> [Measurement] {
    let pinned = try library.set(9, of: "2026-26").json.canonicalText
    return [
      try .milliseconds("load_one_set_yaml", runs: runs) { _ = try library.set(9, of: "2026-26") },
      try .milliseconds("load_all_sets_yaml", runs: runs) { _ = try library.sets(of: "2026-26") },
      try .milliseconds("load_one_set_pinned", runs: runs) {
        _ = try Scale(CriteriaSet(json: JSONValue(parsing: pinned), at: .root))
      },
    ]
  }

  /// Start to first paint on a sitting of 200 products, key to repaint in the scoring form, and tick to «đã lưu».
  private static func terminal(
    _ common: CommonOptions, program: String, folder: String, runs: Int
  ) throws -> [Measurement] {
    try DemoWriter(common.surroundings).write(to: folder, products: 200)
    let demo = "\(folder)/province-2026.ocop"
    var paints: [Double] = []
    var keys: [Double] = []
    var bytes: [Double] = []
    var echoes: [Double] = []
    var saves: [Double] = []
    for run in 0...runs {
      // Each run marks a sheet of its own.
      let store = "\(folder)/\(run).ocop"
      try FileManager.default.copyItem(atPath: demo, toPath: store)
      let start = ContinuousClock.now
      let child = try ChildOnTerminal(program, ["--store", store])
      defer { child.end() }
      guard let paint = child.burst(quiet: 250) else { throw ChildOnTerminal.Failure(call: "first paint") }
      if run > 0 { paints.append((paint.last - start).milliseconds) }
      // The chair signs in by the sample PIN and goes to the next product without a sheet of hers.
      for key in ["\r", "\(Demo.pin)\r", "n", "\r"] {
        child.send(key)
        _ = child.burst(quiet: 250)
      }
      // Five criteria down and up again, as fast as a held key.
      for press in 0..<40 {
        let pressed = ContinuousClock.now
        child.send(press / 5 % 2 == 0 ? "\u{1B}[B" : "\u{1B}[A")
        guard let answer = child.burst(quiet: 5) else { throw ChildOnTerminal.Failure(call: "key") }
        keys.append((answer.last - pressed).milliseconds)
        bytes.append(Double(answer.bytes))
      }
      for digit in ["1", "2", "1", "2"] {
        let pressed = ContinuousClock.now
        child.send(digit)
        // The second paint of a tick says that it is on the disk.
        guard let answer = child.burst(quiet: 60) else { throw ChildOnTerminal.Failure(call: "tick") }
        echoes.append((answer.first - pressed).milliseconds)
        saves.append((answer.last - pressed).milliseconds)
      }
    }
    return [
      Measurement(name: "start_to_first_paint_200", unit: "ms", values: paints),
      Measurement(name: "key_to_repaint_form", unit: "ms", values: keys),
      Measurement(name: "bytes_per_key_form", unit: "bytes", values: bytes),
      Measurement(name: "tick_to_repaint", unit: "ms", values: echoes),
      Measurement(name: "tick_to_saved_shown", unit: "ms", values: saves),
    ]
  }
}
