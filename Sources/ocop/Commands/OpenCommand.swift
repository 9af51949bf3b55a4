import ArgumentParser
import Rulebook

/// `ocop [--store FILE]`: the terminal interface.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: told("Mở giao diện (lệnh mặc định).", "Open the interface (the default command)."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var template: TemplateOption

  @Option(
    help: .told(
      "Kho của hội đồng (mặc định: kho riêng của tài khoản).", "The council's store (default: the account's own).",
      value: "FILE"))
  var store: String?

  @Option(help: .sitting)
  var sitting: String?

  func run() throws {
    try Opening(store: store, sitting: sitting, surroundings: common.surroundings(templates: template.templates)).run()
  }
}
