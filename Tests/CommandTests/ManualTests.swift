import Foundation
import StrictJSON
import Testing

/// The manual names every command and every option of the program, and none that it lacks.
@Suite("The manual is complete")
struct ManualTests {
  /// What a command is called and takes, with those below it.
  private struct Entry {
    let words: String
    let options: [String]

    static func all(_ json: JSONValue, above: [String] = []) -> [Entry] {
      guard let name = json["commandName"]?.asText, name != "help" else { return [] }
      let words = above + [name]
      let options = (json["arguments"]?.asArray ?? []).flatMap { argument in
        (argument["names"]?.asArray ?? []).filter { $0["kind"]?.asText == "long" }.compactMap { $0["name"]?.asText }
      }
      let below = (json["subcommands"]?.asArray ?? []).flatMap { all($0, above: words) }
      return [Entry(words: words.joined(separator: " "), options: options)] + below
    }
  }

  private static func program() throws -> [Entry] {
    let dump = try Program.run(["--experimental-dump-help"])
    let json = try JSONValue(parsing: Array(dump.output.utf8))
    return Entry.all(try #require(json["command"]))
  }

  /// The page without its marks of type.
  private static func page(_ name: String) throws -> String {
    let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: top.appending(path: "docs/man/\(name)"), encoding: .utf8)
    return ["\\fB", "\\fI", "\\fR"].reduce(text) { $0.replacing($1, with: "") }.replacing("\\-", with: "-")
  }

  @Test("Every command and option is in the page", arguments: ["ocop.1", "ocop.vi.1"])
  func complete(_ name: String) throws {
    let page = try Self.page(name)
    let entries = try Self.program()
    #expect(entries.count > 20)
    for entry in entries
    where !["ocop", "ocop criteria", "ocop demo", "ocop sitting", "ocop register", "ocop templates"].contains(
      entry.words)
    {
      // Commands of one family share a line: "ocop criteria lint, list, show".
      let last = entry.words.split(separator: " ").last.map(String.init) ?? ""
      let family = entry.words.split(separator: " ").dropLast().joined(separator: " ")
      let isNamed =
        page.contains(entry.words)
        || page.split(separator: "\n").contains { $0.contains(family) && $0.contains(", \(last)") }
      #expect(isNamed, "\(entry.words) is not in \(name)")
      for option in entry.options {
        #expect(page.contains("--\(option)"), "--\(option) of \(entry.words) is not in \(name)")
      }
    }
  }

  @Test("The page names no option that the program lacks", arguments: ["ocop.1", "ocop.vi.1"])
  func nothingElse(_ name: String) throws {
    let known = Set(try Self.program().flatMap(\.options))
    for match in try Self.page(name).matches(of: /--([a-z][a-z-]*)/) {
      #expect(known.contains(String(match.output.1)), "--\(match.output.1) in \(name)")
    }
  }
}
