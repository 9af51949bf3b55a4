import ArgumentParser
import Rulebook
import RulebookFiles
import Sealing

/// `ocop criteria …`: the criteria sets as data.
struct CriteriaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "criteria", abstract: "Xem và kiểm tra các bộ tiêu chí.",
    subcommands: [Lint.self, List.self, Show.self])

  /// Columns of the readable forms.
  private static let width = 100

  /// `ocop criteria lint [PATH]`.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Kiểm tra mọi bộ tiêu chí của một bản của luật.")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Thư mục của một bản (mặc định: mọi bản có sẵn).", valueName: "PATH"))
    var path: String?

    func run() throws {
      let breaches = try lint(folder: path ?? "\(common.resourceFolder())/criteria")
      for line in lintReport(breaches, in: common.language) { try Output.print(line) }
      if breaches.contains(where: { !$0.isCovered }) { throw EndWith(status: .badInput) }
    }
  }

  /// `ocop criteria list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Liệt kê các bản của luật và các bộ tiêu chí.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let library = try common.library()
      let editions = try library.allEditions().map { edition in
        (edition: edition, sets: try library.sets(of: edition.id))
      }
      let lines = listing(of: editions, width: CriteriaCommand.width, in: common.language)
      try Output.print(lines.joined(separator: "\n"))
    }
  }

  /// `ocop criteria show EDITION SET`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Xem một bộ tiêu chí.")

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Bản của luật, ví dụ 2026-26.", valueName: "EDITION")) var edition: String
    @Argument(help: ArgumentHelp("Số của bộ.", valueName: "SET")) var set: Int

    func run() throws {
      let library = try common.library()
      let law = try library.edition(edition)
      let set = try library.set(set, of: edition)
      let lines = showing(
        set, of: law, hash: set.hash(by: .sodium), width: CriteriaCommand.width, in: common.language)
      try Output.print(lines.joined(separator: "\n"))
    }
  }
}
