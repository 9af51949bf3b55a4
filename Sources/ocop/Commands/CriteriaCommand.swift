import ArgumentParser
import Rulebook
import RulebookFiles
import Sealing

/// `ocop criteria …`: the criteria sets as data.
struct CriteriaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "criteria", abstract: told("Xem và kiểm tra các bộ tiêu chí.", "Show and check criteria sets."),
    subcommands: [Lint.self, List.self, Show.self])

  /// Columns of the readable forms.
  private static let width = 100

  /// `ocop criteria lint [PATH]`.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: told(
        "Kiểm tra mọi bộ tiêu chí của một bản của luật.", "Check every criteria set of an edition of the law."))

    @OptionGroup var common: CommonOptions

    @Argument(
      help: .told(
        "Thư mục của một bản (mặc định: mọi bản có sẵn).",
        "Folder of an edition (default: every edition that the program carries).", value: "PATH"))
    var path: String?

    func run() throws {
      let breaches = try lint(folder: path ?? "\(common.resourceFolder())/criteria")
      for line in lintReport(breaches, in: common.language) { try Output.print(line) }
      if breaches.contains(where: { !$0.isCovered }) { throw EndWith(status: .badInput) }
    }
  }

  /// `ocop criteria list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: told(
        "Liệt kê các bản của luật và các bộ tiêu chí.", "List the editions of the law and their criteria sets."))

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
    static let configuration = CommandConfiguration(abstract: told("Xem một bộ tiêu chí.", "Show a criteria set."))

    @OptionGroup var common: CommonOptions

    @Argument(help: .told("Bản của luật, ví dụ 2026-26.", "Edition of the law, such as 2026-26.", value: "EDITION"))
    var edition: String
    @Argument(help: .told("Số của bộ.", "The set's number.", value: "SET")) var set: Int

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
