import ArgumentParser
import Documents
import Rating
import StrictJSON

/// `ocop score FILE|- [--json]`: rates one product or a list, with no store.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Tính điểm, hạng sao và kết quả của một hoặc nhiều sản phẩm từ tệp JSON.")

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Tệp JSON, hoặc - để đọc từ đầu vào chuẩn.", valueName: "FILE"))
  var file: String

  @Flag(help: "In kết quả dạng JSON.")
  var json = false

  func run() throws {
    let document = try Input.json(of: file)
    let requests: [RatingRequest]
    do {
      requests = try RatingRequest.all(from: document, source: RuleShelf(common.library()).source)
    } catch let error as FieldError {
      throw Input.Fault(name: file == "-" ? "stdin" : file, cause: error)
    }
    let answers = requests.map(Answer.init)
    if json {
      let isList = document.asArray != nil
      try Output.print((isList ? .array(answers.map(\.json)) : answers.first?.json ?? .null).prettyText)
    } else {
      try Output.print(
        answers.flatMap { RatingText.lines($0, language: common.language, width: 100) }.joined(separator: "\n"))
    }
  }
}
