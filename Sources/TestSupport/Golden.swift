import Glibc
import Testing

/// Compares `text` with the file `Tests/<Target>/Goldens/<name>.txt` beside the calling test.
///
/// A missing or different file is a test failure that shows how to make it; with `UPDATE_GOLDEN=1` in the environment
/// the file is written instead, for a person to review as a diff.
public func expectGolden(
  _ name: String, _ text: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(text, in: Golden(name: name, testFile: file), sourceLocation)
}

/// Compares `text` with a page of the documentation, `path` from the project's top; else as `expectGolden`.
public func expectPage(
  _ path: String, _ text: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(text, in: Golden(page: path, testFile: file), sourceLocation)
}

private func expect(_ text: String, in golden: Golden, _ sourceLocation: SourceLocation) {
  let text = text.hasSuffix("\n") ? text : text + "\n"
  if golden.read() == text { return }
  if Golden.isUpdating {
    if let problem = golden.write(text) { Issue.record("\(problem)", sourceLocation: sourceLocation) }
  } else {
    Issue.record("\(golden.complaint(about: text))", sourceLocation: sourceLocation)
  }
}

/// Compares rows of text with a golden file; see `expectGolden(_:_:file:sourceLocation:)`.
public func expectGolden(
  _ name: String, _ lines: [String], file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
  expectGolden(name, lines.joined(separator: "\n"), file: file, sourceLocation: sourceLocation)
}

/// A file that holds what a test expects.
struct Golden {
  let folder: String
  let path: String

  /// The golden called `name` of the test target that `testFile` belongs to.
  init(name: String, testFile: String) {
    let parts = testFile.split(separator: "/", omittingEmptySubsequences: false)
    // The target's folder is the one below "Tests"; a file elsewhere keeps its goldens beside itself.
    let end = parts.lastIndex(of: "Tests").map { min($0 + 2, parts.count - 1) } ?? parts.count - 1
    folder = parts[..<end].joined(separator: "/") + "/Goldens"
    path = "\(folder)/\(name).txt"
  }

  /// The page at `path` from the top of the project that `testFile` belongs to.
  init(page path: String, testFile: String) {
    let parts = testFile.split(separator: "/", omittingEmptySubsequences: false)
    let top = parts[..<(parts.lastIndex(of: "Tests") ?? 0)].joined(separator: "/")
    self.path = "\(top)/\(path)"
    folder = self.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }

  /// Whether the environment asks to write goldens.
  static var isUpdating: Bool { getenv("UPDATE_GOLDEN").map { String(cString: $0) } == "1" }

  /// The text of the file; nil if there is none.
  func read() -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    return String(decoding: allBytes(of: file), as: UTF8.self)
  }

  /// Writes the file; returns what went wrong.
  func write(_ text: String) -> String? {
    mkdir(folder, 0o755)
    guard let file = fopen(path, "w") else { return "cannot write \(path)" }
    let isWritten = fputs(text, file) >= 0
    return fclose(file) == 0 && isWritten ? nil : "cannot write \(path)"
  }

  /// What to tell the author of the test.
  func complaint(about text: String) -> String {
    guard let expected = read() else {
      return "no golden \(path); look at the text and make the file with UPDATE_GOLDEN=1:\n\(text)"
    }
    let (old, new) = (rows(expected), rows(text))
    let differences = (0..<max(old.count, new.count)).filter { row in
      old.dropFirst(row).first != new.dropFirst(row).first
    }
    let shown = differences.prefix(10).map { row in
      "row \(row)\n- \(old.dropFirst(row).first ?? "")\n+ \(new.dropFirst(row).first ?? "")"
    }
    return "\(path) differs in \(differences.count) rows; if that is right, run with UPDATE_GOLDEN=1:\n"
      + shown.joined(separator: "\n")
  }

  private func rows(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}
