import ArgumentParser
import Rulebook

/// `ocop board STORE [--sitting ID]`: what the council is on, for a projector.
struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: told(
      "Bảng chiếu lên màn hình lớn: sản phẩm đang xét, ai đã nộp phiếu, kết quả.",
      "The board for a projector: the product at hand, who has submitted, results."))

  @OptionGroup var common: CommonOptions

  @Argument(help: .store) var store: String
  @Option(help: .sitting) var sitting: String?

  func run() throws {
    try Opening(store: store, sitting: sitting, surroundings: common.surroundings, start: .board).run()
  }
}
