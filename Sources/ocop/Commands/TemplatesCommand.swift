import ArgumentParser
import Foundation
import Rulebook

/// `ocop templates check [DIR]`, `ocop templates copy DIR`: the wording of papers as a file of the council's own.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: told(
      "Lời mẫu của giấy tờ: chép ra để sửa, kiểm tra tệp đã sửa.",
      "The wording of papers: copy it out to change it, check a changed file."),
    subcommands: [Check.self, Copy.self])

  /// Reads a file as printing would, and names the phrases that it words anew.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: told(
        "Kiểm tra lời mẫu riêng; không nêu thư mục thì kiểm tra lời mẫu đang dùng.",
        "Check the council's own wording; without a folder, the one in use."))

    @OptionGroup var common: CommonOptions
    @Argument(help: .told("Thư mục có \(WordingFiles.name).", "A folder with \(WordingFiles.name).", value: "DIR"))
    var folder: String?

    func run() throws {
      let files = WordingFiles(surroundings: common.surroundings(templates: folder))
      let own = files.own(besideStore: nil)
      let path = try own ?? files.carried()
      let names = try files.names(in: path)
      let count = names.count
      try Output.print(
        common.language.choose(
          "\(path): đúng, \(count) câu mẫu", "\(path): right, \(count) \(count == 1 ? "phrase" : "phrases")"))
      for name in own == nil ? [] : names { try Output.print("  \(name)") }
    }
  }

  /// Writes the wording that the program carries, to be edited; an older file stays.
  struct Copy: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "copy",
      abstract: told(
        "Chép lời mẫu của phần mềm ra thư mục để sửa; không ghi đè.",
        "Copy the program's wording into a folder, to change it; nothing is overwritten."))

    @OptionGroup var common: CommonOptions
    @Argument(help: .folder) var folder: String

    func run() throws {
      let bytes = try Input.bytes(of: WordingFiles(surroundings: common.surroundings).carried())
      let place = try NewFolder(folder)
      defer { place.removeIfEmpty() }
      let path = "\(folder)/\(WordingFiles.name)"
      try WholeFile.write(bytes, toNew: path)
      try Output.print(path)
    }
  }
}
