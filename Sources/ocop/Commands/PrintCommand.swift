import ArgumentParser
import Council
import Foundation
import Rulebook
import SQLiteStore

/// `ocop print STORE minutes --format txt --out DIR`.
struct PrintCommand: ParsableCommand {
  /// What can be printed.
  enum Kind: String, ExpressibleByArgument, CaseIterable { case minutes }

  /// How.
  enum Format: String, ExpressibleByArgument, CaseIterable { case txt }

  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Ghi biên bản của một phiên họp ra tệp.")

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Tệp kho.", valueName: "STORE")) var store: String
  @Argument(help: ArgumentHelp("minutes: biên bản.", valueName: "KIND")) var kind: Kind
  @Option(help: ArgumentHelp("txt.", valueName: "F")) var format: Format
  @Option(help: ArgumentHelp("Thư mục để ghi.", valueName: "DIR")) var out: String
  @Option(help: ArgumentHelp("Phiên họp (mặc định: phiên mới nhất).", valueName: "ID")) var sitting: String?

  func run() throws {
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    try PrintEntry.enter(in: store, sitting: sitting)
    let store = try LiveStore.open(store, access: .readOnly)
    let id = try sitting ?? store.latestSitting()
    try Output.print(MinutesFile(store, sitting: id).write(to: out))
  }
}
