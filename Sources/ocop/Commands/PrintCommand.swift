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
  @OptionGroup var template: TemplateOption

  @Argument(help: ArgumentHelp("Tệp kho.", valueName: "STORE")) var store: String
  @Argument(help: ArgumentHelp(Self.kinds, valueName: "KIND")) var kind: Paper
  @Option(help: ArgumentHelp("Định dạng của tệp.", valueName: "F")) var format: PaperFormat
  @Option(help: ArgumentHelp("Thư mục để ghi.", valueName: "DIR")) var out: String
  @Option(help: ArgumentHelp("Phiên họp (mặc định: phiên mới nhất).", valueName: "ID")) var sitting: String?

  @Flag(help: "Biên bản rút gọn: không có bảng điểm từng thành viên và chi tiết tiêu chí.")
  var short = false
  @Option(help: ArgumentHelp("Số cột của dạng txt: 80 hoặc 132 (mặc định theo giấy tờ).", valueName: "N"))
  var columns: LineWidth?
  @Option(help: ArgumentHelp("Một buổi làm việc (mặc định: mọi buổi của mùa mới nhất).", valueName: "ID"))
  var event: String?

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
    try refuse(short && kind != .minutes, "--short chỉ dùng với minutes", "--short is for minutes alone")
    try refuse(columns != nil && format != .txt, "--columns chỉ dùng với --format txt", "--columns needs --format txt")
    try refuse(
      event != nil && kind != .sessionMinutes, "--event chỉ dùng với session-minutes",
      "--event is for session-minutes alone")
  }

  private func refuse(_ isWrong: Bool, _ vietnamese: String, _ english: String) throws {
    if isWrong { throw ValidationError(common.language.choose(vietnamese, english)) }
  }

  func run() throws {
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    let source = PaperSource.carried(
      by: common.surroundings(templates: template.templates), besideStore: store)
    // Faulty templates are told before a version of the minutes is entered.
    _ = try source.phrases()
    if kind == .minutes { try PrintEntry.enter(in: store, sitting: sitting) }
    let store = try LiveStore.open(store, access: .readOnly)
    let id = try kind.isOfRegister ? "" : sitting ?? store.latestSitting()
    let line = ProgressLine(
      percentOf: common.language.choose("Đang làm giấy tờ", "Printing"), language: common.language)
    Interruption.watch()
    let watch = PrintWatch(show: { line.show($0) }, isCancelled: { Interruption.isRequested })
    let printer = Printer(store, sitting: id, source: source, language: common.language, watch: watch)
    let request = PaperRequest(kind, as: format, form: short ? .short : .full, width: columns, event: event)
    let printed: Printer.Printed
    do {
      defer { line.clear() }
      printed = try printer.write(request, to: out)
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
extension LineWidth: ExpressibleByArgument {}
