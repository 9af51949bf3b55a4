import Foundation
import TestSupport
import Testing

/// The screens in README and guides are what `ocop replay` shows: they cannot rot.
///
/// A screen stands below a comment such as `<!-- screen 80x24 province-2026 vi: 3 Enter PIN n Enter -->`: the size, the
/// sample sitting, the language, and keys in tmux's names; PIN stands for the sample members' PIN and Enter.
@Suite("Screens in the pages are those of the program", .serialized)
struct PictureTests {
  private static let demo = Result { try SampleStores.copies().path }

  private struct Failure: Error { let complaint: String }

  /// What a comment asks for.
  private struct Picture {
    let size: String
    let store: String
    let language: String
    let keys: [String]

    /// Reads a comment; nil for any other line.
    init?(_ line: Substring) {
      guard line.hasPrefix("<!-- screen "), line.hasSuffix(" -->") else { return nil }
      let parts = line.dropFirst(12).dropLast(4).split(separator: ":", maxSplits: 1)
      let words = (parts.first ?? "").split(separator: " ").map(String.init)
      guard words.count == 3 else { return nil }
      (size, store, language) = (words[0], words[1], words[2])
      keys = (parts.dropFirst().first ?? "").split(separator: " ").flatMap { word in
        word == "PIN" ? ["2", "4", "6", "8", "1", "0", "Enter"] : [String(word)]
      }
    }

    /// What the program shows after the keys.
    func screen() throws -> [Substring] {
      let folder = try TemporaryFolder.make("picture")
      defer { try? FileManager.default.removeItem(at: folder) }
      let (script, output) = (folder.appending(path: "keys"), folder.appending(path: "screen"))
      try Data(keys.joined(separator: "\n").utf8).write(to: script)
      let result = try Program.run([
        "replay", script.path, "--store", "\(PictureTests.demo.get())/\(store).ocop", "--size", size, "--lang",
        language,
        "--save-screen", output.path, "--clock", "2026-11-22T09:41:07+07:00",
      ])
      guard result.status == 0 else { throw Failure(complaint: result.complaint) }
      let text = try String(contentsOf: output, encoding: .utf8)
      return Array(text.split(separator: "\n", omittingEmptySubsequences: false).dropLast())
    }
  }

  @Test("Every screen of the page is true", arguments: ["README.md", "docs/guide-vi.md", "docs/guide-en.md"])
  func page(_ path: String) throws {
    let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: top.appending(path: path), encoding: .utf8)
    var lines: [Substring] = []
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var pictures = 0
    while let line = rest.popFirst() {
      lines.append(line)
      guard let picture = Picture(line) else { continue }
      pictures += 1
      try #require(rest.first == "```text", "\(path): a screen's comment stands right above its block")
      let end = try #require(rest.dropFirst().firstIndex(of: "```"))
      lines += try ["```text"] + picture.screen() + ["```"]
      rest = rest[(end + 1)...]
    }
    #expect(pictures > 0)
    expectPage(path, lines.joined(separator: "\n"))
  }
}
