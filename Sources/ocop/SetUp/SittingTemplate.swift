import Foundation

/// The two example files from which a secretary starts.
struct SittingTemplate {
  /// Names of the files, in `templates` of the program's data.
  static let names = ["council.csv", "products.csv"]

  let surroundings: Surroundings

  /// Writes both files to `folder`, both or none, and answers their paths.
  /// - Throws: `FileExists`, `Input.Failure`, or why a file could not be written.
  func write(to folder: String) throws -> [String] {
    let source = "\(try surroundings.resourceFolder())/templates"
    let files = try Self.names.map { (path: "\(folder)/\($0)", data: Data(try Input.bytes(of: "\(source)/\($0)"))) }
    if let file = files.first(where: { FileManager.default.fileExists(atPath: $0.path) }) {
      throw FileExists(path: file.path)
    }
    let place = try NewFolder(folder)
    defer { place.removeIfEmpty() }
    var written: [String] = []
    do {
      for file in files {
        try file.data.write(to: URL(filePath: file.path), options: .withoutOverwriting)
        written.append(file.path)
      }
    } catch {
      for path in written { unlink(path) }
      throw error
    }
    return written
  }
}
