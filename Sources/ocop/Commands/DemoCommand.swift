import ArgumentParser

/// `ocop demo create DIR [--products N]`, `ocop demo season DIR`.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: told("Dữ liệu mẫu: người và điểm đều bịa.", "Sample data: people and scores are invented."),
    subcommands: [Create.self, Season.self])

  /// Writes the two sample sittings.
  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: told("Ghi hai phiên họp mẫu vào một thư mục.", "Write two sample sittings into a folder."))

    @OptionGroup var common: CommonOptions

    @Argument(help: .folder) var folder: String
    @Option(
      help: .told("Số sản phẩm của phiên cấp tỉnh 2026.", "Products of the province's sitting of 2026.", value: "N"))
    var products = 24

    func validate() throws {
      guard (1...DemoWriter.mostProducts).contains(products) else {
        throw ValidationError("--products: 1–\(DemoWriter.mostProducts)")
      }
    }

    func run() throws {
      for path in try DemoWriter(common.surroundings).write(to: folder, products: products) { try Output.print(path) }
    }
  }

  /// Writes the season of 2020.
  struct Season: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: told(
        "Ghi mùa 2020 theo báo cáo của các tỉnh: sổ hồ sơ, chỉ tiêu, hoạt động, và phiên họp mẫu 2020.",
        "Write the season of 2020 by the provinces' reports: register, targets, activities, and the sample sitting of 2020."
      ))

    @OptionGroup var common: CommonOptions

    @Argument(help: .folder) var folder: String

    func run() throws { try Output.print(DemoWriter(common.surroundings).writeSeason(to: folder)) }
  }
}
