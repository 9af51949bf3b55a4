import Foundation
import TestSupport

/// The built program, run to its end without a terminal.
struct Program {
  struct Result {
    let status: Int32
    let output: String
    let complaint: String
  }

  /// The program as it was just built.
  static func path() -> String { BuildProducts.path(of: "ocop") }

  /// Runs `ocop` with `arguments`, feeding it `input`.
  /// - Parameter program: another one than that just built, e.g. a copy of it.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:], program: String = path()
  ) throws -> Result {
    try run(arguments, bytes: Data(input.utf8), environment: environment, program: program)
  }

  /// Runs `ocop` with `arguments`, feeding it `bytes`.
  static func run(
    _ arguments: [String], bytes: Data, environment: [String: String] = [:], program: String = path()
  ) throws -> Result {
    let folder = try TemporaryFolder.make("test")
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["in", "out", "err"].map { folder.appending(path: $0) }
    try bytes.write(to: files[0])
    for file in files[1...] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    var all = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "SWIFT_BACKTRACE": "enable=no"]
    all.merge(environment) { $1 }
    process.environment = all
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try String(contentsOf: files[1], encoding: .utf8),
      complaint: try String(contentsOf: files[2], encoding: .utf8))
  }
}
