import Council
import CouncilFixtures
import Foundation
import SQLiteStore
import TestSupport

/// A folder for one test, removed when the test is over.
final class Folder {
  let path: String

  init() {
    path = TemporaryFolder.path("store").path
    mkdir(path, 0o700)
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// A path in the folder.
  func file(_ name: String = "thu.ocop") -> String { "\(path)/\(name)" }

  /// The names of the files in the folder.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

/// The stores that must behave alike.
enum Kind: CaseIterable {
  case memory, sqlite

  /// A new store of this kind.
  func store(in folder: Folder) throws -> CouncilStore {
    switch self {
    case .memory: try .inMemory(crypto: Fixture.crypto)
    case .sqlite: try SQLiteStore.create(folder.file(), crypto: Fixture.crypto).engine.store
    }
  }
}
