import Foundation
import TestSupport
import Testing

/// Where the tests find files of the source tree.
enum Folders {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  static let resources = tests.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Resources")
}

/// Compares a text, hashes masked, with the golden `name`.
func expectMaskedGolden(
  _ name: String, _ text: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
  expectGolden(name, text.masked, file: file, sourceLocation: sourceLocation)
}

extension String {
  /// The text without hashes and codes of the record, which change with every text of the law.
  var masked: String {
    replacing(/[0-9a-f]{64}/, with: "<mã băm>").replacing(/[0-9a-f]{16}…/, with: "<mã băm>…")
      .replacing(/[A-Z]{4}(-[A-Z]{4}){4}/, with: "<mã kiểm chứng>")
  }
}
