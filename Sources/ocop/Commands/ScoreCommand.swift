import ArgumentParser
import Documents
import Rating
import StrictJSON

/// `ocop score FILE|- [--json]`: rates one product or a list, with no store.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: told(
      "Tính điểm, hạng sao và kết quả của một hoặc nhiều sản phẩm từ tệp JSON.",
      "Rate one product or a list of them from JSON: points, stars, promotion."))

  @OptionGroup var common: CommonOptions

  @Argument(
    help: .told("Tệp JSON, hoặc - để đọc từ đầu vào chuẩn.", "A JSON file, or - for standard input.", value: "FILE"))
  var file: String

  @Flag(help: .json)
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
