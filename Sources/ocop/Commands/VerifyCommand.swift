import ArgumentParser
import Council
import Rulebook
import SQLiteStore
import Sealing
import StrictJSON

/// `ocop verify STORE`: derives every number again from the record alone.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Kiểm chứng kho: sổ ghi, chuỗi băm, mọi con số và mọi bảng.")

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Tệp kho.", valueName: "STORE")) var store: String
  @Option(help: ArgumentHelp("Mã kiểm chứng in trên biên bản.", valueName: "CODE")) var head: String?

  @Flag(help: "In kết quả dạng JSON.")
  var json = false

  func run() throws {
    let asked = try head.map { text in
      guard let code = HeadCode(typed: text) else {
        throw OptionFault("--head", "mã 20 chữ cái A–Z, dạng KQWE-…", "a code of 20 letters A–Z, like KQWE-…")
      }
      return code
    }
    let result = try SQLiteStore.verify(store, head: asked, digest: .sodium)
    guard result.holds else {
      for line in result.explanations(in: common.language) { Output.complain("ocop: \(store): \(line)") }
      throw EndWith(status: .refused)
    }
    try Output.print(json ? result.json(in: common.language).prettyText : summary(of: result))
  }

  private func summary(of result: Verification) -> String {
    let language = common.language
    var lines = [
      language.choose(
        "Kho đúng: \(result.records) dòng ghi, mã kiểm chứng \(result.head?.description ?? "–").",
        "The store holds: \(result.records) records, head code \(result.head?.description ?? "–").")
    ]
    if let found = result.found {
      lines.append(
        language.choose(
          "Mã được hỏi thuộc dòng ghi số \(found.number); sau đó còn \(found.following) dòng.",
          "The code asked for belongs to record \(found.number); \(found.following) follow."))
    }
    return lines.joined(separator: "\n")
  }
}
