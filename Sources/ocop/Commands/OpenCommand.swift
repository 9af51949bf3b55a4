import ArgumentParser
import Rulebook

/// `ocop [--store FILE]`: the terminal interface.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "open", abstract: "Mở giao diện (lệnh mặc định).")

  @OptionGroup var common: CommonOptions
  @OptionGroup var template: TemplateOption

  @Option(help: ArgumentHelp("Kho của hội đồng (mặc định: kho riêng của tài khoản).", valueName: "FILE"))
  var store: String?

  @Option(help: ArgumentHelp("Phiên họp (mặc định: phiên mới nhất).", valueName: "ID"))
  var sitting: String?

  func run() throws {
    try Opening(store: store, sitting: sitting, surroundings: common.surroundings(templates: template.templates)).run()
  }
}
