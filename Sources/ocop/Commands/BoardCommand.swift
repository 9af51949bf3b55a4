import ArgumentParser
import Rulebook

/// `ocop board STORE [--sitting ID]`: what the council is on, for a projector.
struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Bảng chiếu lên màn hình lớn: sản phẩm đang xét, ai đã nộp phiếu, kết quả.")

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Tệp kho.", valueName: "STORE")) var store: String
  @Option(help: ArgumentHelp("Phiên họp (mặc định: phiên mới nhất).", valueName: "ID")) var sitting: String?

  func run() throws {
    try Opening(store: store, sitting: sitting, surroundings: common.surroundings, start: .board).run()
  }
}
