import ArgumentParser
import Council
import Documents
import Foundation
import Rulebook
import SQLiteStore

/// `ocop print STORE KIND --format F --out DIR`, `ocop print STORE KIND --printer NAME`, `ocop print --printers`.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: told(
      "Ghi giấy tờ của một phiên họp ra tệp, hoặc in ra máy in.",
      "Write the papers of a sitting to files, or print them."),
    usage: """
      ocop print <STORE> <KIND> --format <F> --out <DIR> [<options>]
      ocop print <STORE> <KIND> --printer <NAME> [--copies <N>] [<options>]
      ocop print --printers
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var template: TemplateOption

  @Argument(help: .store) var store: String?
  @Argument(help: .told(Self.kinds(in: .vietnamese), Self.kinds(in: .english), value: "KIND")) var kind: Paper?
  @Option(help: .told("Định dạng (mặc định khi in ra máy in: pdf).", "Format (default on a printer: pdf).", value: "F"))
  var format: PaperFormat?
  @Option(help: .folder) var out: String?
  @Option(
    help: .told(
      "Máy in của CUPS thay cho thư mục; «-» là máy in thường dùng.",
      "A printer of CUPS instead of a folder; “-” is the usual one.", value: "NAME"),
    completion: .shellCommand("lpstat -e"))
  var printer: String?
  @Option(help: .told("Số bản in, 1 đến 99 (mặc định 1).", "Copies, 1 to 99 (default 1).", value: "N")) var copies: Int?
  @Flag(help: .told("Liệt kê các máy in và tình trạng của chúng.", "List the printers and their state.")) var printers =
    false
  @Option(help: .sitting) var sitting: String?

  @Flag(
    help: .told(
      "Biên bản rút gọn: không có bảng điểm từng thành viên và chi tiết tiêu chí.",
      "Short minutes: without the table of every member's scores and the criteria's details."))
  var short = false
  @Option(
    help: .told(
      "Số cột của dạng txt: 80 hoặc 132 (mặc định theo giấy tờ).",
      "Columns of txt: 80 or 132 (default: as the paper needs).", value: "N"))
  var columns: LineWidth?
  @Option(
    help: .told(
      "Một buổi làm việc (mặc định: mọi buổi của mùa mới nhất).",
      "One working session (default: all of the latest season).", value: "ID"))
  var event: String?

  /// "minutes: biên bản (pdf, txt)".
  private static func kinds(in language: Language) -> String {
    Paper.allCases.map { paper in
      "\(paper.rawValue): \(paper.title(in: language)) (\(paper.formats.map(\.rawValue).joined(separator: ", ")))"
    }.joined(separator: "; ") + "."
  }

  /// Where the paper goes.
  private enum Target {
    case folder(String)
    /// A printer by its name, or the usual one, so many copies.
    case printer(String, copies: Int)
  }

  /// What is to be printed of which store, and where to.
  private struct Order {
    let store: String
    let request: PaperRequest
    let target: Target
  }

  func validate() throws {
    guard printers else {
      _ = try order()
      return
    }
    let isAlone = store == nil && kind == nil && format == nil && out == nil && printer == nil && copies == nil
    try refuse(!isAlone, "--printers đứng một mình, chỉ liệt kê máy in", "--printers stands alone: it lists printers")
  }

  /// What the line asks for.
  ///
  /// `--printers` needs neither store nor paper, so what is missing for a paper is found here; in the parser's words,
  /// which are told in the user's language.
  private func order() throws -> Order {
    guard let store else { throw ValidationError("Missing expected argument '<STORE>'") }
    guard let kind else { throw ValidationError("Missing expected argument '<KIND>'") }
    let target = try target()
    let format = try format(for: target)
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
    return Order(
      store: store,
      request: PaperRequest(kind, as: format, form: short ? .short : .full, width: columns, event: event),
      target: target)
  }

  private func target() throws -> Target {
    guard let printer else {
      try refuse(copies != nil, "--copies chỉ dùng với --printer", "--copies needs --printer")
      guard let out else { throw ValidationError("Missing one of: '--out <DIR>', '--printer <NAME>'") }
      return .folder(out)
    }
    try refuse(
      out != nil, "chọn một trong hai: --out ghi tệp, --printer in ra máy in",
      "choose one: --out writes files, --printer prints")
    let copies = copies ?? 1
    try refuse(!(1...99).contains(copies), "--copies nhận số từ 1 đến 99", "--copies takes 1 to 99")
    return .printer(printer, copies: copies)
  }

  private func format(for target: Target) throws -> PaperFormat {
    guard case .printer = target else {
      guard let format else { throw ValidationError("Missing expected argument '--format <F>'") }
      return format
    }
    let format = format ?? .pdf
    let name = format.rawValue.uppercased()
    try refuse(
      !format.isPrintable, "máy in không đọc được tệp \(name), chỉ in được pdf hoặc txt; hãy ghi \(name) bằng --out",
      "printers cannot read \(name), only pdf or txt: write \(name) by --out")
    return format
  }

  private func refuse(_ isWrong: Bool, _ vietnamese: String, _ english: String) throws {
    if isWrong { throw ValidationError(common.language.choose(vietnamese, english)) }
  }

  func run() throws {
    if printers {
      try Output.print(PrinterTable(try Printers.all(), usual: try Printers.usual()).text(in: common.language))
    } else {
      try print(order())
    }
  }

  private func print(_ order: Order) throws {
    let source = PaperSource.carried(
      by: common.surroundings(templates: template.templates), besideStore: order.store)
    let place: NewFolder? = if case .folder(let folder) = order.target { try NewFolder(folder) } else { nil }
    defer { place?.removeIfEmpty() }
    let target = try ready(order.target)
    let store = try LiveStore.open(order.store, access: .readOnly)
    let id = try order.request.paper.isOfRegister ? "" : sitting ?? store.latestSitting()
    let line = ProgressLine(
      percentOf: common.language.choose("Đang làm giấy tờ", "Printing"), language: common.language)
    Interruption.watch()
    let watch = PrintWatch(show: { line.show($0) }, isCancelled: { Interruption.isRequested })
    let printer = Printer(store, sitting: id, source: source, language: common.language, watch: watch)
    let write = { folder in
      try printer.write(order.request, to: folder) { try PrintEntry.enter(id, in: order.store) }
    }
    let (printed, told) = try { () -> (Printer.Printed, [String]) in
      defer { line.clear() }
      switch target {
      case .folder(let folder):
        let printed = try write(folder)
        return (printed, printed.paths)
      case .printer(let name, let copies):
        let sent = try PaperDelivery(printer: name, copies: copies, watch: watch).send {
          try write($0)
        }
        return (sent.printed, [sent.sentence(in: common.language)])
      }
    }()
    if !printed.leftOut.isEmpty { Output.complain("ocop: \(remark(on: printed.leftOut))") }
    for line in told { try Output.print(line) }
  }

  /// `target`, a printer by the name of one that takes papers.
  private func ready(_ target: Target) throws -> Target {
    switch target {
    case .folder: return target
    case .printer(let name, let copies): return .printer(try Printers.taking(name), copies: copies)
    }
  }

  private func remark(on products: [Product]) -> String {
    let names = products.prefix(20).map { "\($0.name) (\($0.code))" }.joined(separator: "; ")
    let more = products.count > 20 ? "; …" : ""
    return common.language.choose(
      "không in \(products.count) sản phẩm chưa khóa chấm điểm: ",
      "\(products.count) products are left out, their scoring is not closed: ") + names + more
  }
}

extension PaperFormat {
  /// True for files that CUPS makes pages of by itself.
  fileprivate var isPrintable: Bool {
    switch self {
    case .pdf, .txt: true
    case .docx, .xlsx: false
    }
  }
}

extension Paper: ExpressibleByArgument {}
extension PaperFormat: ExpressibleByArgument {}
extension LineWidth: ExpressibleByArgument {}
