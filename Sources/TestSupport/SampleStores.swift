import Foundation
import Synchronization

/// The sample sittings as the program writes them, made once for all tests of the process: that takes seconds.
public enum SampleStores {
  /// The program could not write them.
  public struct Failure: Error { public let status: Int32 }

  private static let made = Mutex<[Int?: Result<URL, any Error>]>([:])

  /// A new folder with a copy of `province-2026.ocop` and `district-2020.ocop`, for one test to write on.
  /// - Parameter products: how many products the province's sitting has; nil for those of the sample.
  /// - Throws: `Failure`, or what the file system throws.
  public static func copies(products: Int? = nil) throws -> URL {
    let source = try made.withLock { made in
      let result = made[products] ?? Result { try make(products) }
      made[products] = result
      return result
    }.get()
    let folder = TemporaryFolder.path("samples")
    try FileManager.default.copyItem(at: source, to: folder)
    return folder
  }

  private static func make(_ products: Int?) throws -> URL {
    let folder = TemporaryFolder.path("sample-source")
    let process = Process()
    process.executableURL = URL(filePath: BuildProducts.path(of: "ocop"))
    process.arguments = ["demo", "create", folder.path] + (products.map { ["--products", "\($0)"] } ?? [])
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    return folder
  }
}
