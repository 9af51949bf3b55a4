import Rulebook

/// What the argument parser says, in the language of the command line: its sentences about a wrong line, and the
/// headings of its help. It has no other way to be told them. Names of commands and options stay.
struct ParserText {
  let language: Language

  /// `text` as it is told; a line that is not known stays as it is.
  func telling(_ text: String) -> String {
    guard language == .vietnamese else { return text }
    var indent = ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      // Further lines of a usage stand under its first one.
      if !indent.isEmpty, line.hasPrefix(Self.usageIndent) { return indent + line.dropFirst(Self.usageIndent.count) }
      indent = ""
      for heading in ["USAGE: ", "Usage: "] where line.hasPrefix(heading) {
        let own = heading == "USAGE: " ? "CÁCH DÙNG: " : "Cách dùng: "
        indent = String(repeating: " ", count: own.count)
        return own + line.dropFirst(heading.count)
      }
      return Self.line(String(line))
    }.joined(separator: "\n")
  }

  /// What the parser puts before further lines of a usage.
  private static let usageIndent = String(repeating: " ", count: 7)

  private static func line(_ line: String) -> String {
    for (english, vietnamese) in headings where line.hasPrefix(english) {
      return vietnamese + sentence(String(line.dropFirst(english.count)))
    }
    return sentence(line)
  }

  private static func sentence(_ line: String) -> String {
    for (english, vietnamese) in sentences {
      guard let values = Template(english).values(in: line) else { continue }
      return Template(vietnamese).text(values.map(listed))
    }
    return remarks.reduce(line) { $0.replacing($1.english, with: $1.vietnamese) }
  }

  /// The words between values in a row.
  private static func listed(_ values: String) -> String {
    guard values.hasPrefix("'"), values.hasSuffix("'") else { return values }
    return values.replacing("' or '", with: "' hoặc '").replacing("' and '", with: "' hoặc '")
  }

  // MARK: The parser's words

  private static let headings: [(english: String, vietnamese: String)] = [
    ("Error: ", "Lỗi: "), ("Help:  ", "Ý nghĩa:  "), ("   or: ", "   hoặc: "), ("OVERVIEW: ", "TỔNG QUAN: "),
    ("ARGUMENTS:", "ĐỐI SỐ:"), ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "LỆNH CON:"),
  ]

  private static let sentences: [(english: String, vietnamese: String)] = [
    ("Unknown option '{}'. Did you mean '{}'?", "không có tùy chọn '{}'. Có phải '{}' không?"),
    ("Unknown option '{}'", "không có tùy chọn '{}'"),
    ("Missing value for '{}' in '{}'", "thiếu giá trị cho '{}' trong '{}'"),
    ("Missing value for '{}'", "thiếu giá trị cho '{}'"),
    (
      "The option '{}' does not take any value, but '{}' was specified.",
      "tùy chọn '{}' không nhận giá trị, mà lại ghi '{}'."
    ),
    ("Unexpected argument '{}'", "thừa đối số '{}'"),
    ("{} unexpected arguments: {}", "thừa {} đối số: {}"),
    (
      "Value to be set with flag '{}' had already been set with flag '{}'",
      "'{}' trái với '{}' đã ghi trước đó"
    ),
    ("Missing expected argument '{}'", "thiếu đối số '{}'"),
    ("Missing one of: {}", "thiếu một trong: {}"),
    (
      "The value '{}' is invalid for '{}'. Please provide one of the following:",
      "giá trị '{}' không dùng được cho '{}'. Hãy ghi một trong:"
    ),
    (
      "The value '{}' is invalid for '{}'. Please provide one of {}.",
      "giá trị '{}' không dùng được cho '{}'. Hãy ghi {}."
    ),
    ("The value '{}' is invalid for '{}': {}", "giá trị '{}' không dùng được cho '{}': {}"),
    ("The value '{}' is invalid for '{}'", "giá trị '{}' không dùng được cho '{}'"),
    ("Invalid option: {}", "tùy chọn viết sai: {}"),
    ("Missing required subcommand.", "thiếu lệnh con."),
    ("Command '{}' is not a parent of the current command.", "không có lệnh con '{}' ở đây."),
    ("Can't generate completion scripts for '{}'.", "không tạo được tệp hoàn tất lệnh cho '{}'."),
    ("Can't autodetect a supported shell.", "không nhận ra vỏ lệnh đang dùng."),
    (
      "Please use --generate-completion-script=<shell> with one of:",
      "Hãy ghi --generate-completion-script=<shell> với một trong:"
    ),
    ("  See '{}' for more information.", "  Xem '{}' để biết thêm."),
    ("  See '{}' for detailed help.", "  Xem '{}' để biết từng lệnh."),
  ]

  /// What the parser says of its own options, and adds to what the program says of others.
  private static let remarks: [(english: String, vietnamese: String)] = [
    ("(values:", "(giá trị:"), ("; default:", "; mặc định:"), ("(default:", "(mặc định:"),
    (" (default)", " (mặc định)"),
    ("Show the version.", "Cho biết bản của chương trình."), ("Show help information.", "Cho xem trợ giúp."),
    ("Show subcommand help information.", "Cho xem trợ giúp của lệnh con."),
  ]
}

/// A sentence with places `{}` for values.
private struct Template {
  private let pieces: [String]

  init(_ text: String) {
    var (pieces, rest) = ([String](), text[...])
    while let place = rest.firstRange(of: "{}") {
      pieces.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    self.pieces = pieces + [String(rest)]
  }

  /// What stands in the places where `line` is the sentence; nil where it is another.
  func values(in line: String) -> [String]? {
    guard let first = pieces.first, let last = pieces.last, line.hasPrefix(first) else { return nil }
    guard pieces.count > 1 else { return line == first ? [] : nil }
    var (values, rest) = ([String](), line.dropFirst(first.count))
    for piece in pieces.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: piece) else { return nil }
      values.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return values + [String(rest.dropLast(last.count))]
  }

  /// The sentence with `values` in its places, in their order.
  func text(_ values: [String]) -> String {
    pieces.enumerated().map { $0 == 0 ? $1 : (values.count >= $0 ? values[$0 - 1] : "") + $1 }.joined()
  }
}
