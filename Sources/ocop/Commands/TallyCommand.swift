import ArgumentParser
import Council
import Documents
import SQLiteStore
import StrictJSON

/// `ocop tally STORE --json`: the results of a sitting, sealed ones by their count alone.
struct TallyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: told("Kết quả các sản phẩm của một phiên họp.", "The results of a sitting's products."))

  @OptionGroup var common: CommonOptions

  @Argument(help: .store) var store: String
  @Option(help: .sitting) var sitting: String?

  @Flag(help: .json)
  var json = false

  func run() throws {
    let store = try LiveStore.open(store, access: .readOnly)
    let id = try sitting ?? store.latestSitting()
    let results = try store.tally(id, nil)
    if json {
      try Output.print(JSONValue.array(results.map(\.json)).prettyText)
    } else {
      let lines = results.flatMap { TalliedText.lines($0, language: common.language, width: 100) }
      try Output.print(lines.joined(separator: "\n"))
    }
  }
}
