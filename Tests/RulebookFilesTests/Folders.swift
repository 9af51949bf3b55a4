import Foundation
import RulebookFiles
import TestSupport
import Testing

/// Where the tests find and put files.
enum Folders {
  /// The criteria of the source tree.
  static let criteria = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Resources/criteria").path(percentEncoded: false)

  /// The library of the source tree.
  static let library = CriteriaLibrary(folder: criteria)

  /// Runs `body` with a new folder of `files` (relative path → bytes), which is removed afterwards.
  @discardableResult
  static func with<Result>(_ files: [String: [UInt8]], _ body: (String) throws -> Result) throws -> Result {
    let folder = TemporaryFolder.path("criteria")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    return try body(folder.path(percentEncoded: false).droppingSlash)
  }

  /// Runs `body` with a new folder of text files.
  @discardableResult
  static func with<Result>(texts: [String: String], _ body: (String) throws -> Result) throws -> Result {
    try with(texts.mapValues { Array($0.utf8) }, body)
  }
}

extension String {
  fileprivate var droppingSlash: String { hasSuffix("/") ? String(dropLast()) : self }

  /// The text with the one occurrence of `part` replaced.
  func changing(_ part: String, to other: String) -> String {
    #expect(contains(part), "the fixture has no “\(part)”")
    return replacing(part, with: other, maxReplacements: 1)
  }
}
