import Council
import Rulebook

extension ImportFault.Problem {
  /// What is wrong and what to do, without the place.
  public func explanation(in language: Language) -> String {
    switch self {
    case .tooLarge, .wideEncoding, .otherEncoding, .spreadsheet, .empty: fileWords(language)
    case .unclosedQuote, .strayQuote, .textAfterQuote, .controlCharacter, .fieldCount: rowWords(language)
    case .unknownColumn, .columnTwice, .columnMissing, .sectionMissing, .sectionTwice, .outsideSection:
      headerWords(language)
    case .missing, .unknownSetting, .twice, .expected, .noSourceKept: valueWords(language)
    case .chairMissing, .edition, .editionsDiffer, .editionWithoutSets, .level, .unknownSet, .otherKind,
      .unknownCriterion:
      lawWords(language)
    case .spreadsheetError, .notReckoned, .knownOtherwise, .refused: registerWords(language)
    }
  }

  private func fileWords(_ language: Language) -> String {
    let remedy = language.choose(
      "hãy lưu lại với kiểu «CSV UTF-8 (phân cách bằng dấu phẩy)»", "save it again as “CSV UTF-8 (comma delimited)”")
    return switch self {
    case .tooLarge(let limit):
      language.choose(
        "lớn hơn \(limit >> 20) MB; hãy chia thành nhiều phiên họp",
        "larger than \(limit >> 20) MB; split it into several sittings")
    case .wideEncoding: language.choose("mã UTF-16, không phải UTF-8; ", "UTF-16, not UTF-8; ") + remedy
    case .otherEncoding:
      language.choose(
        "không phải UTF-8 (có thể là Windows-1258, TCVN3 hoặc VNI); ",
        "not UTF-8 (perhaps Windows-1258, TCVN3 or VNI); ") + remedy
    case .spreadsheet:
      language.choose("là tệp bảng tính, không phải CSV; ", "a spreadsheet's own file, not CSV; ") + remedy
    default: language.choose("không có dòng dữ liệu nào", "no rows in the file")
    }
  }

  private func rowWords(_ language: Language) -> String {
    switch self {
    case .unclosedQuote:
      language.choose(
        "ngoặc kép mở mà không đóng; các dòng sau bị nuốt theo", "a quote is not closed and swallows what follows")
    case .strayQuote:
      language.choose(
        "ngoặc kép giữa ô: đặt cả ô trong ngoặc kép và viết đôi \"\"",
        "a quote inside a field: put the whole field in quotes and double it, \"\"")
    case .textAfterQuote:
      language.choose(
        "có chữ ngay sau ngoặc kép đóng; ngoặc kép trong ô phải viết đôi \"\"",
        "text follows a closing quote; a quote inside a field is written twice, \"\"")
    case .controlCharacter(let value):
      language.choose("có ký tự điều khiển ", "a control character, ") + "U+" + Self.hexadecimal(value)
    case .fieldCount(let count, let expected):
      language.choose(
        "có \(count) ô, dòng tiêu đề có \(expected): thiếu hoặc thừa dấu phân cách",
        "\(count) fields where the header has \(expected): a delimiter too few or too many")
    default: ""
    }
  }

  private func headerWords(_ language: Language) -> String {
    switch self {
    case .unknownColumn(let known):
      language.choose("cột lạ; các cột được dùng: ", "unknown column; columns: ") + known.joined(separator: ", ")
    case .columnTwice: language.choose("cột lặp lại", "the column is there twice")
    case .columnMissing: language.choose("thiếu cột này", "this column is missing")
    case .sectionMissing(let header):
      language.choose("thiếu phần bắt đầu bằng dòng tiêu đề ", "the section with this header is missing: ") + header
    case .sectionTwice(let first):
      language.choose("phần này đã bắt đầu ở dòng \(first)", "this section began on line \(first) already")
    case .outsideSection:
      language.choose(
        "dòng này đứng trước mọi dòng tiêu đề (setting,… hoặc member,…)",
        "this row stands before any header (setting,… or member,…)")
    default: ""
    }
  }

  private func valueWords(_ language: Language) -> String {
    switch self {
    case .missing: language.choose("còn trống, cần một giá trị", "empty, a value is needed")
    case .unknownSetting(let name, let known):
      language.choose("không có mục «\(name)»; các mục: ", "there is no setting “\(name)”; settings: ")
        + known.joined(separator: ", ")
    case .twice(let value, let first):
      language.choose("«\(value)» đã có ở dòng \(first)", "“\(value)” is on line \(first) already")
    case .expected(let vietnamese, let english, let got):
      language.choose("«\(got)»; cần \(vietnamese)", "“\(got)”; expected \(english)")
    case .noSourceKept:
      language.choose(
        "mục này không thuộc quy chế nên không ghi nguồn; hãy để trống",
        "this is not a setting of the regulation and keeps no source; leave it empty")
    default: ""
    }
  }

  private func lawWords(_ language: Language) -> String {
    switch self {
    case .chairMissing:
      language.choose("hội đồng chưa có chủ tịch", "the council has no chair")
    case .edition(let refusal): refusal.explanation(in: language)
    case .editionsDiffer(let editions):
      language.choose(
        "các loại hồ sơ trong danh sách thuộc nhiều bản của luật (\(editions.joined(separator: ", "))); hãy tách thành nhiều phiên họp",
        "the kinds of dossiers fall under several editions (\(editions.joined(separator: ", "))); split the sitting")
    case .editionWithoutSets(let edition):
      language.choose(
        "bản \(edition) không có bộ tiêu chí nào trong chương trình nên không chấm được",
        "edition \(edition) has no criteria sets in this program and cannot be scored")
    case .level(let error): error.explanation(in: language)
    case .unknownSet(let number, let edition, let known):
      language.choose(
        "bản \(edition) không có bộ \(number); các bộ: ", "edition \(edition) has no set \(number); sets: ")
        + Self.list(known)
    case .otherKind(let kind, let edition):
      language.choose(
        "bản \(edition) không có loại hồ sơ \(kind.title(in: language))",
        "edition \(edition) knows no \(kind.title(in: language)) dossiers")
    case .unknownCriterion(let code, let sets, let edition):
      language.choose(
        "không có tiêu chí \(code) trong bộ \(Self.list(sets)) của bản \(edition); mọi bộ của phiên họp phải có",
        "there is no criterion \(code) in set \(Self.list(sets)) of edition \(edition); every set of the sitting must have it"
      )
    default: ""
    }
  }

  private func registerWords(_ language: Language) -> String {
    switch self {
    case .spreadsheetError(let text):
      language.choose(
        "«\(text)» là lỗi công thức của bảng tính; hãy sửa ô này", "“\(text)” is a spreadsheet's error; mend the cell")
    case .notReckoned:
      language.choose(
        "ô là công thức chưa có giá trị; hãy mở bằng bảng tính rồi lưu lại",
        "a formula without a value; open the file in a spreadsheet program and save it again")
    case .knownOtherwise(let columns):
      language.choose(
        "mã này đã có trong sổ với giá trị khác (\(columns.joined(separator: ", "))); muốn sửa theo tệp, thêm --update",
        "the register has this code with other values (\(columns.joined(separator: ", "))); to change them, add --update"
      )
    case .refused(let refusal): refusal.explanation(in: language)
    default: ""
    }
  }

  private static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
