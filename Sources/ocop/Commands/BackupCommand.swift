import ArgumentParser
import Council
import Rulebook
import SQLiteStore
import Sealing
import StrictJSON

/// `ocop backup STORE FILE [--json]`: a verified copy of the store, made while others may go on working.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: told(
      "Sao lưu kho ra một tệp mới và kiểm chứng bản sao; người khác vẫn làm việc được.",
      "Back the store up to a new file and verify the copy; others go on working."))

  @OptionGroup var common: CommonOptions

  @Argument(help: .store) var store: String
  @Argument(help: .newFile) var file: String

  @Flag(help: .json)
  var json = false

  func run() throws {
    Interruption.watch()
    let copy = try SQLiteStore.backUp(store, to: file, crypto: .sodium) { try Interruption.check() }
    guard copy.holds else {
      Output.complain(
        common.language.choose(
          "ocop: \(file): đã sao lưu, nhưng bản sao không đúng, vì kho \(store) không đúng:",
          "ocop: \(file): copied, but the copy does not hold, as the store \(store) does not:"))
      for line in copy.explanations(in: common.language) { Output.complain("ocop: \(file): \(line)") }
      throw EndWith(status: .refused)
    }
    try Output.print(json ? answer(copy).prettyText : summary(of: copy))
  }

  private func answer(_ copy: Verification) -> JSONValue {
    .members(["file": .string(file), "head": .text(copy.head?.description), "records": .integer(copy.records)])
  }

  private func summary(of copy: Verification) -> String {
    let head = copy.head?.description ?? "–"
    return common.language.choose(
      "Đã sao lưu ra \(file) và kiểm chứng: \(copy.records) dòng ghi, mã kiểm chứng \(head).",
      "Copied to \(file) and verified: \(copy.records) records, head code \(head).")
  }
}
