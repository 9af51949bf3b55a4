import StrictJSON
import Testing

/// What is said about a line that cannot be understood, and the headings of the help.
@Suite("Wrong usage is said in the user's language")
struct UsageTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let line: String
    let vietnamese: String
    let english: String
    var testDescription: String { line }

    init(_ line: String, _ vietnamese: String, _ english: String) {
      (self.line, self.vietnamese, self.english) = (line, vietnamese, english)
    }
  }

  static let mistakes: [Mistake] = [
    .init("verify --hed X", "không có tùy chọn '--hed'. Có phải '--head' không?", "Did you mean '--head'?"),
    .init("verify KHO --khac-han", "không có tùy chọn '--khac-han'", "Unknown option '--khac-han'"),
    .init("verify -x KHO", "không có tùy chọn '-x'", "Unknown option '-x'"),
    .init("verify", "thiếu đối số '<STORE|FILE>'", "Missing expected argument '<STORE|FILE>'"),
    .init("verify KHO --head", "thiếu giá trị cho '--head <CODE>'", "Missing value for '--head <CODE>'"),
    .init("verify KHO --json=co", "tùy chọn '--json' không nhận giá trị, mà lại ghi 'co'", "does not take any value"),
    .init("verify KHO thua", "thừa đối số 'thua'", "Unexpected argument 'thua'"),
    .init("verify KHO hai ba", "thừa 2 đối số: 'hai', 'ba'", "2 unexpected arguments"),
    .init("verify KHO --lang fr", "giá trị 'fr' không dùng được cho '--lang <lang>'", "The value 'fr' is invalid"),
    .init("print KHO bien-ban --format pdf --out .", "giá trị 'bien-ban' không dùng được", "'bien-ban' is invalid"),
    .init("demo create D --products nhieu", "giá trị 'nhieu' không dùng được cho '--products", "'nhieu' is invalid"),
    .init("khonglenh", "không có lệnh «khonglenh»; xem «ocop --help»", "there is no command “khonglenh”"),
    .init("help khonglenh", "không có lệnh «khonglenh»", "there is no command “khonglenh”"),
    .init("help sitting khonglenh", "không có lệnh «khonglenh»", "there is no command “khonglenh”"),
    .init("register export KHO SO.pdf", "đuôi tệp: .csv, .xlsx, .json", "the file's name ends with"),
    .init("--generate-completion-script khac", "không tạo được tệp hoàn tất lệnh cho 'khac'", "for 'khac'"),
  ]

  /// Words that the parser would say by itself.
  private static let foreign = [
    "Error", "Unknown", "Missing", "Usage", "See '", "invalid", "Please", "Unexpected", "unexpected", "Help:", " or '",
    " and '", "take any",
  ]

  @Test(arguments: mistakes) func isNamed(_ mistake: Mistake) throws {
    let arguments = mistake.line.split(separator: " ").map(String.init)
    let told = try Program.run(arguments)
    #expect(told.status == 2 && told.output.isEmpty)
    #expect(told.complaint.contains(mistake.vietnamese), "\(told.complaint)")
    for word in Self.foreign { #expect(!told.complaint.contains(word), "\(word): \(told.complaint)") }
    let english = try Program.run(arguments, environment: ["OCOP_LANG": "en"])
    #expect(english.status == 2 && english.output.isEmpty)
    #expect(english.complaint.contains(mistake.english), "\(english.complaint)")
    if !mistake.line.contains("--lang") {
      #expect(try Program.run(arguments + ["--lang", "en"]).complaint == english.complaint)
    }
  }

  @Test(arguments: [
    ["--help"], ["verify", "--help"], ["help", "sitting"], ["criteria", "--help"], ["print", "--help"],
  ])
  func helpHasHeadingsOfTheLanguage(_ arguments: [String]) throws {
    let help = try Program.run(arguments)
    #expect(help.status == 0 && help.complaint.isEmpty)
    for heading in ["TỔNG QUAN: ", "CÁCH DÙNG: ", "TÙY CHỌN:", "Cho xem trợ giúp."] {
      #expect(help.output.contains(heading), "\(heading): \(help.output)")
    }
    for heading in ["OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "See '", "Show ", "(values", "default"]
    {
      #expect(!help.output.contains(heading), "\(heading): \(help.output)")
    }
    let english = try Program.run(arguments, environment: ["OCOP_LANG": "en"])
    #expect(english.output.contains("USAGE: ") && english.output.contains("OPTIONS:"))
  }

  /// Everything that help says of commands and their arguments, but for what the parser itself says of its own.
  private static func descriptions(in language: String) throws -> [String] {
    let dump = try Program.run(["--experimental-dump-help"], environment: ["OCOP_LANG": language])
    return descriptions(of: try #require(try JSONValue(parsing: Array(dump.output.utf8))["command"]))
  }

  private static func descriptions(of json: JSONValue) -> [String] {
    let isOfParser = json["commandName"]?.asText == "help" || ["version", "help"].contains(json["valueName"]?.asText)
    guard !isOfParser else { return [] }
    let below = (json["subcommands"]?.asArray ?? []) + (json["arguments"]?.asArray ?? [])
    return [json["abstract"]?.asText].compactMap(\.self) + below.flatMap(descriptions(of:))
  }

  @Test func helpDescribesEverythingInEitherLanguage() throws {
    let (vietnamese, english) = (try Self.descriptions(in: "vi"), try Self.descriptions(in: "en"))
    #expect(vietnamese.count == english.count && english.count > 80)
    for (own, other) in zip(vietnamese, english) {
      #expect(own != other)
      #expect(other.allSatisfy { $0.isASCII || "“”".contains($0) }, "\(other)")
    }
  }
}
