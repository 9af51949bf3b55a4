import Foundation

/// A folder for files that are about to be written, made where there is none.
struct NewFolder {
  /// The folders that were made, the uppermost first.
  private var made: [String] = []

  /// Makes `path` with the folders above it (`mkdir`).
  /// - Parameter mode: of each folder made.
  /// - Throws: `WholeFile.Failure`.
  init(_ path: String, mode: mode_t = 0o777) throws(WholeFile.Failure) {
    var missing: [String] = []
    var place = path
    var status = stat()
    while stat(place, &status) != 0 {
      // Nothing is above a working folder that somebody has removed.
      guard errno == ENOENT, place != "." else { throw WholeFile.Failure(path: path, code: errno) }
      missing.append(place)
      place = Self.above(place)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw WholeFile.Failure(path: path, code: ENOTDIR) }
    for folder in missing.reversed() {
      if mkdir(folder, mode) == 0 {
        made.append(folder)
      } else if errno != EEXIST {
        let code = errno
        removeIfEmpty()
        throw WholeFile.Failure(path: path, code: code)
      }
    }
  }

  /// Takes away again what was made here and has nothing in it.
  func removeIfEmpty() { for folder in made.reversed() { rmdir(folder) } }

  private static func above(_ path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    return (path.hasPrefix("/") ? "/" : "")
      + (parts.isEmpty && !path.hasPrefix("/") ? "." : parts.joined(separator: "/"))
  }
}
