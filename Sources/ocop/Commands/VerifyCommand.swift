import ArgumentParser
import Council
import Rulebook
import SQLiteStore
import Sealing
import StrictJSON

/// `ocop verify STORE|FILE`: derives every number again from the record alone, be it a store's or an exported one.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: told(
      "Kiểm chứng kho hoặc tệp xuất: sổ ghi, chuỗi băm, mọi con số và mọi bảng.",
      "Verify a store or an export: the record, its chain of hashes, every number and every table."))

  @OptionGroup var common: CommonOptions

  @Argument(
    help: .told("Tệp kho, hoặc tệp do export ghi.", "The store, or a file that export wrote.", value: "STORE|FILE"))
  var file: String
  @Option(
    help: .told("Mã kiểm chứng in trên biên bản.", "The verification code printed on the minutes.", value: "CODE"))
  var head: String?

  @Flag(help: .json)
  var json = false

  func run() throws {
    let asked = try head.map { text in
      guard let code = HeadCode(typed: text) else {
        throw OptionFault("--head", "mã 20 chữ cái A–Z, dạng KQWE-…", "a code of 20 letters A–Z, like KQWE-…")
      }
      return code
    }
    let export = try ExportFile(file)
    let result = try verify(export, head: asked)
    guard result.holds else {
      for line in result.explanations(in: common.language) { Output.complain("ocop: \(file): \(line)") }
      throw EndWith(status: .refused)
    }
    try Output.print(json ? result.json(in: common.language).prettyText : summary(of: result, isExport: export != nil))
  }

  /// Verifies `export`, or the store, telling on standard error how far it is, until somebody interrupts.
  private func verify(_ export: ExportFile?, head asked: HeadCode?) throws -> Verification {
    Interruption.watch()
    let name = common.language.choose("Kiểm chứng", "Verifying")
    var line: ProgressLine?
    defer { line?.clear() }
    func watch(_ done: Int, _ all: Int) throws {
      if Interruption.isRequested { throw Interruption.Unverified() }
      // Where another process writes meanwhile, it begins once more, and there is more to do.
      let shown = done > 0 ? line : nil
      line = shown ?? ProgressLine(name, total: all, language: common.language)
      line?.show(done)
    }
    if let export { return try export.verify(head: asked, watching: watch) }
    do {
      return try SQLiteStore.verify(file, head: asked, crypto: .sodium, watching: watch)
    } catch StoreError.notAStore {
      // A file may be an export as well as a store: one that is neither is bad input.
      throw Input.Fault(name: file, cause: NotAnExport.unknown)
    }
  }

  private func summary(of result: Verification, isExport: Bool) -> String {
    let language = common.language
    var lines = [result.sentence(isExport: isExport, in: language)]
    if let found = result.found {
      lines.append(
        language.choose(
          "Mã được hỏi thuộc dòng ghi số \(found.number); sau đó còn \(found.following) dòng.",
          "The code asked for belongs to record \(found.number); \(found.following) follow."))
    }
    if let newer = result.replacedBy { lines.append(replacement(newer)) }
    return lines.joined(separator: "\n")
  }

  private func replacement(_ newer: Verification.Replacement) -> String {
    let language = common.language
    let kind = newer.kind.title(in: language)
    return language.choose(
      "Biên bản mang mã này đã được thay bằng \(kind) (bản \(newer.version)), in lúc \(newer.time.text), mã \(newer.head).",
      "The minutes with this code were replaced by \(kind) (version \(newer.version)), printed \(newer.time.text), code \(newer.head)."
    )
  }
}
