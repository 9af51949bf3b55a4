import Foundation
import TestSupport

/// Programs run to their end: the project's own, and those that read papers back.
enum Tool {
  struct Result {
    let status: Int32
    let output: Data
    let complaint: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Runs the program at `path` (or in /usr/bin) with `input` on its standard input.
  static func run(
    _ path: String, _ arguments: [String], input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Result {
    try inFolder { folder in
      let files = ["in", "out", "err"].map { folder.appending(path: $0) }
      try input.write(to: files[0])
      for file in files[1...] { try Data().write(to: file) }
      let process = Process()
      process.executableURL = URL(filePath: path.hasPrefix("/") ? path : "/usr/bin/\(path)")
      process.arguments = arguments
      process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "SWIFT_BACKTRACE": "enable=no"]
        .merging(environment) { $1 }
      process.standardInput = try FileHandle(forReadingFrom: files[0])
      process.standardOutput = try FileHandle(forWritingTo: files[1])
      process.standardError = try FileHandle(forWritingTo: files[2])
      try process.run()
      process.waitUntilExit()
      return Result(
        status: process.terminationStatus, output: try Data(contentsOf: files[1]),
        complaint: try String(contentsOf: files[2], encoding: .utf8))
    }
  }

  /// The printing helper as it was just built.
  static var helper: String { BuildProducts.path(of: "ocop-print") }

  /// Runs the program `ocop` as it was just built.
  static func ocop(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
    try run(BuildProducts.path(of: "ocop"), arguments, environment: environment)
  }

  /// Gives `body` a folder that is gone afterwards.
  static func inFolder<Answer>(_ body: (URL) throws -> Answer) throws -> Answer {
    let folder = try TemporaryFolder.make("print")
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
