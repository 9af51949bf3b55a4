import Foundation
import StrictJSON

/// A figure of `ocop bench`: the median, the 99th percentile, the best and the worst of several runs.
///
/// Timings are the one place where the program uses floating point; no score comes near it.
struct Measurement {
  let name: String
  let unit: String
  let values: [Double]

  /// Times `body` in milliseconds, `runs` times after one warm-up.
  static func milliseconds(_ name: String, runs: Int, _ body: () throws -> Void) rethrows -> Measurement {
    var values: [Double] = []
    for run in 0...runs {
      let start = ContinuousClock.now
      try body()
      let duration = ContinuousClock.now - start
      if run > 0 { values.append(duration.milliseconds) }
    }
    return Measurement(name: name, unit: "ms", values: values)
  }

  /// `{"unit": …, "median": …, "p99": …, "min": …, "max": …, "runs": …}`.
  var json: JSONValue {
    let sorted = values.sorted()
    func figure(_ value: Double?) -> JSONValue { value.map { .number(String(format: "%.3f", $0)) } ?? .null }
    return .members([
      "unit": .string(unit), "median": figure(sorted.isEmpty ? nil : sorted[sorted.count / 2]),
      "p99": figure(sorted.isEmpty ? nil : sorted[(sorted.count - 1) * 99 / 100]), "min": figure(sorted.first),
      "max": figure(sorted.last), "runs": .integer(values.count),
    ])
  }
}

extension Duration {
  /// The duration in milliseconds.
  var milliseconds: Double { Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15 }
}
