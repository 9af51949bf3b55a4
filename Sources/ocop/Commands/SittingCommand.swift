import ArgumentParser
import Council
import Exchange
import SetUp
import Foundation
import Rulebook

/// `ocop sitting …`: sets up the sitting of a real council.
struct SittingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitting",
    abstract: told("Lập phiên họp của hội đồng từ hai tệp CSV.", "Set a council's sitting up from two CSV files."),
    subcommands: [Import.self, Template.self])

  /// `ocop sitting import COUNCIL.csv PRODUCTS.csv [--store FILE]`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: told(
        "Lập một phiên họp: tệp hội đồng và tệp sản phẩm vào kho, tất cả hoặc không gì cả.",
        "Set a sitting up: the council's file and the products' file into the store, all or nothing."))

    @OptionGroup var common: CommonOptions

    @Argument(
      help: .told(
        "Tệp hội đồng (thông tin phiên họp, thành viên).", "The council's file (facts of the sitting, members).",
        value: "COUNCIL.csv"))
    var council: String
    @Argument(
      help: .told(
        "Tệp sản phẩm, theo thứ tự chấm.", "The products' file, in the order of scoring.", value: "PRODUCTS.csv"))
    var products: String
    @Option(
      help: .told(
        "Tệp kho, được tạo nếu chưa có (mặc định: kho của người dùng).",
        "The store, made where there is none (default: the account's own).", value: "FILE"))
    var store: String?
    @Option(
      help: .told(
        "Thành viên vắng, kèm lý do; dùng được nhiều lần.", "A member who is absent, with the reason; may be repeated.",
        value: "ID[:REASON]"))
    var absent: [String] = []

    @Flag(help: .told("Chỉ kiểm tra, không ghi gì.", "Check only, write nothing."))
    var dryRun = false

    func run() throws {
      let setUp = try read()
      let folder = StoreFolder(environment: common.surroundings.environment)
      let task = SittingImport(
        setUp: setUp, absent: try absences(in: setUp), path: store ?? folder.defaultStore)
      let time = Clock.system.now()
      func tell(_ slip: PINSlip?) throws { try Output.print(report(on: task, slip).joined(separator: "\n")) }
      guard !dryRun else {
        try task.check(at: time)
        return try tell(nil)
      }
      if store == nil { try StoreFolder.make(folder.data) }
      _ = try task.write(at: time, handOver: tell)
    }

    /// Reads both files; every fault is said before the command ends.
    private func read() throws -> SittingSetUp {
      let law = LawSource.carried(by: common.surroundings)
      do {
        return try SittingSetUp(council: file(council), products: file(products), law: law)
      } catch let faults as ImportFaults {
        let language = common.language
        Output.complain(faults.explanation(in: language))
        let count = faults.faults.count
        Output.complain(
          language.choose("ocop: \(count) lỗi; chưa ghi gì vào kho.", "ocop: \(count) faults; nothing was written."))
        throw EndWith(status: .badInput)
      }
    }

    private func file(_ path: String) throws -> NamedFile {
      NamedFile(name: path == "-" ? "stdin" : path, bytes: try Input.bytes(of: path))
    }

    /// `--absent` by member, with the reason.
    private func absences(in setUp: SittingSetUp) throws -> [String: String] {
      var absences: [String: String] = [:]
      for text in absent {
        let parts = text.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        guard let id = parts.first, setUp.members.contains(where: { $0.id == id }), absences[id] == nil else {
          throw OptionFault(
            "--absent \(text)", "mã của một thành viên trong tệp hội đồng, mỗi người một lần",
            "the id of a member in the council's file, each once")
        }
        let reason = parts.count > 1 ? parts[1].composedForStorage : ""
        absences[id] = reason.isEmpty ? "không nêu lý do" : reason
      }
      return absences
    }

    private func report(on task: SittingImport, _ slip: PINSlip?) -> [String] {
      let language = common.language
      let id = task.setUp.sitting.id
      let heading =
        dryRun
        ? language.choose(
          "Hai tệp đúng; chưa ghi gì. Phiên họp \(id):", "Both files are sound; nothing was written. Sitting \(id):")
        : language.choose("Đã lập phiên họp \(id) trong \(task.path):", "Set up sitting \(id) in \(task.path):")
      let lines = [heading] + SetUpSummary(setUp: task.setUp, absent: task.absent, language: language).lines
      guard let slip else { return lines }
      let opening = store.map { "ocop --store \($0.quotedForShell)" } ?? "ocop"
      return lines + [language.choose("Mở bằng: ", "Open it by: ") + opening] + PINSlipText(slip, language).lines
    }
  }

  /// `ocop sitting template DIR`.
  struct Template: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: told(
        "Ghi hai tệp CSV mẫu có chú thích; người và sản phẩm đều bịa.",
        "Write two sample CSV files with notes; people and products are invented."))

    @OptionGroup var common: CommonOptions

    @Argument(help: .folder) var folder: String

    func run() throws {
      for path in try SittingTemplate(surroundings: common.surroundings).write(to: folder) { try Output.print(path) }
    }
  }
}

extension String {
  /// The text as one word of a shell's command line.
  fileprivate var quotedForShell: String {
    let isPlain = allSatisfy { $0.isLetter || $0.isNumber || "/._-+".contains($0) }
    return isPlain ? self : "'\(replacing("'", with: "'\\''"))'"
  }
}
