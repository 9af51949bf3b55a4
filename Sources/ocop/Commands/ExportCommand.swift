import ArgumentParser
import Council
import Rulebook
import SQLiteStore
import Sealing
import StrictJSON

/// `ocop export STORE FILE [--json]`: the whole record as text, which can be verified without the store.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: told(
      "Ghi toàn bộ sổ ghi ra một tệp văn bản, kiểm chứng được mà không cần kho.",
      "Write the whole record to a text file that can be verified without the store."))

  @OptionGroup var common: CommonOptions

  @Argument(help: .store) var store: String
  @Argument(help: .newFile) var file: String

  @Flag(help: .json)
  var json = false

  func run() throws {
    Interruption.watch()
    let header = try SQLiteStore.export(store, to: file, crypto: .sodium) { try Interruption.check() }
    try Output.print(json ? answer(header).prettyText : summary(of: header))
  }

  private func answer(_ header: ExportHeader) -> JSONValue {
    .members([
      "file": .string(file), "head": .text(header.head?.description), "records": .integer(header.records),
    ])
  }

  private func summary(of header: ExportHeader) -> String {
    let head = header.head?.description ?? "–"
    return common.language.choose(
      "Đã xuất \(header.records) dòng ghi ra \(file), mã kiểm chứng \(head).",
      "\(header.records) records exported to \(file), head code \(head).")
  }
}
