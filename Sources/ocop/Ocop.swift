import ArgumentParser
import Council
import Documents
import Exchange
import Foundation
import NcursesTerminal
import Rating
import Rulebook
import SQLiteStore

/// The command `ocop`; without a subcommand it opens the terminal interface.
@main
struct Ocop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ocop",
    abstract: told(
      "Chấm điểm, phân hạng sản phẩm OCOP và lập biên bản họp hội đồng.",
      "Score and rate OCOP products in a council, and write its minutes."),
    version: version,
    subcommands: [
      OpenCommand.self, BoardCommand.self, ScoreCommand.self, PromotionCommand.self, CriteriaCommand.self,
      DemoCommand.self, SittingCommand.self, ImportCommand.self, RegisterCommand.self, TallyCommand.self,
      VerifyCommand.self, ExportCommand.self, BackupCommand.self, PrintCommand.self, CalendarCommand.self,
      SeasonCommand.self, TemplatesCommand.self,
      ReplayCommand.self, BenchCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  static let version = "0.1.0"

  static func main() {
    // A reader that goes away must end in a message and a status, not in silence.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is like a full disk: writing fails and says so, and keys go on.
    signal(SIGXFSZ, SIG_IGN)
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if let opening = Opening(plain: arguments, environment: ProcessInfo.processInfo.environment) {
        try opening.run()
      } else {
        try requireCommand(arguments)
        var command = try parseAsRoot()
        try command.run()
      }
    } catch {
      Foundation.exit(report(error).rawValue)
    }
  }

  /// Refuses a word in a command's place that is none: the parser takes it for an argument of the default command, and
  /// passes over it in `help`.
  private static func requireCommand(_ arguments: [String]) throws(WrongUsage) {
    let isHelp = arguments.first == "help"
    var commands = configuration.subcommands
    for word in arguments.dropFirst(isHelp ? 1 : 0).prefix(isHelp ? arguments.count : 1) {
      guard !word.hasPrefix("-"), !commands.isEmpty, word != "help" else { return }
      guard let command = commands.first(where: { $0._commandName == word }) else {
        throw WrongUsage(
          "không có lệnh «\(word)»; xem «ocop --help»", "there is no command “\(word)”; see “ocop --help”")
      }
      commands = command.configuration.subcommands
    }
  }

  /// Tells the user about `error` and answers the exit status that it stands for.
  private static func report(_ error: any Error) -> ExitStatus {
    let language = Language.ofCommandLine
    switch error {
    case let fault as any ExplainedError:
      Output.complain("ocop: \(fault.explanation(in: language))")
      return status(of: fault)
    case let end as EndWith:
      return end.status
    case let error where FileTrouble(error) != nil:
      Output.complain("ocop: \(language.sentence(about: error))")
      return .other
    default:
      let code = exitCode(for: error)
      let text = ParserText(language: language).telling(fullMessage(for: error))
      guard !code.isSuccess else {
        do { try Output.print(text) } catch { return .other }
        return .done
      }
      if code == .validationFailure {
        Output.complain(
          language.choose("ocop: lệnh viết sai; xem «ocop --help».", "ocop: wrong usage; see “ocop --help”.") + "\n"
            + text)
        return .usage
      }
      Output.complain("ocop: \(text)")
      return .other
    }
  }

  private static func status(of fault: any ExplainedError) -> ExitStatus {
    switch fault {
    case is Refusal, is FileExists, is PaperRefusal, is NothingEntered, is RegisterWriter.Refused, is CopyPlan.Known,
      is RegisterCommand.Check.Differs,
      StoreError.alreadyExists:
      .refused
    case StoreError.destination: .other
    case is StoreError, is MalformedRow: .store
    case is WrongUsage: .usage
    case let fault as TerminalError: fault.isUsage ? .usage : .other
    case let fault as Printers.Failure: fault.isBadInput ? .badInput : .other
    case is Output.Failure, is ResourceFolder.Missing, is WholeFile.Failure, is PrintHelper.Failure,
      is ChildOnTerminal.Failure, is Interruption.Cancelled, is Interruption.Unverified, is PrintWatch.Cancelled:
      .other
    default: .badInput
    }
  }
}

/// Ends the program with a status after everything has been said.
struct EndWith: Error {
  let status: ExitStatus
}
