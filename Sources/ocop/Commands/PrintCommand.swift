import ArgumentParser
import Council
import Documents
import Foundation
import Rulebook
import SQLiteStore

/// `ocop print STORE KIND --format F --out DIR`.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Ghi giấy tờ của một phiên họp ra tệp.")

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Tệp kho.", valueName: "STORE")) var store: String
  @Argument(help: ArgumentHelp(Self.kinds, valueName: "KIND")) var kind: Paper
  @Option(help: ArgumentHelp("Định dạng của tệp.", valueName: "F")) var format: PaperFormat
  @Option(help: ArgumentHelp("Thư mục để ghi.", valueName: "DIR")) var out: String
  @Option(help: ArgumentHelp("Phiên họp (mặc định: phiên mới nhất).", valueName: "ID")) var sitting: String?

  /// "minutes: biên bản (pdf, txt)".
  private static let kinds =
    Paper.allCases.map { paper in
      "\(paper.rawValue): \(paper.title(in: .vietnamese)) (\(paper.formats.map(\.rawValue).joined(separator: ", ")))"
    }.joined(separator: "; ") + "."

  func validate() throws {
    guard kind.formats.contains(format) else {
      let known = kind.formats.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        common.language.choose("\(kind.rawValue) chỉ có dạng: \(known)", "\(kind.rawValue) comes as: \(known)"))
    }
  }

  func run() throws {
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    if kind == .minutes { try PrintEntry.enter(in: store, sitting: sitting) }
    let store = try LiveStore.open(store, access: .readOnly)
    let id = try sitting ?? store.latestSitting()
    let line = ProgressLine(percentOf: common.language.choose("Đang làm giấy tờ", "Printing"))
    Interruption.watch()
    let watch = PrintWatch(show: { line.show($0) }, isCancelled: { Interruption.isRequested })
    let printer = Printer(store, sitting: id, language: common.language, watch: watch)
    let printed: Printer.Printed
    do {
      defer { line.clear() }
      printed = try printer.write(kind, as: format, to: out)
    }
    if !printed.leftOut.isEmpty { Output.complain("ocop: \(remark(on: printed.leftOut))") }
    for path in printed.paths { try Output.print(path) }
  }

  private func remark(on products: [Product]) -> String {
    let names = products.prefix(20).map { "\($0.name) (\($0.code))" }.joined(separator: "; ")
    let more = products.count > 20 ? "; …" : ""
    return common.language.choose(
      "không in \(products.count) sản phẩm chưa khóa chấm điểm: ",
      "\(products.count) products are left out, their scoring is not closed: ") + names + more
  }
}

extension Paper: ExpressibleByArgument {}
extension PaperFormat: ExpressibleByArgument {}
