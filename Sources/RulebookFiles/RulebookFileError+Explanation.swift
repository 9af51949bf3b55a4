import Rulebook
import StrictJSON

extension RulebookFileError.Problem {
  /// What is wrong and what was expected, without the place.
  public func explanation(in language: Language) -> String {
    switch self {
    case .missing: language.choose("không có tệp hay thư mục này", "there is no such file or folder")
    case .unreadable(let code):
      language.choose("không đọc được", "cannot be read") + " (\(language.reason(code)))"
    case .notAFile: language.choose("không phải tệp thường", "not a regular file")
    case .notAFolder: language.choose("không phải thư mục", "not a folder")
    case .tooLarge(let limit):
      language.choose("lớn hơn \(limit) byte, mức tối đa của tệp tiêu chí", "larger than the \(limit) bytes allowed")
    case .notUTF8:
      language.choose("không phải văn bản UTF-8; hãy lưu lại với mã UTF-8", "not UTF-8 text; save the file as UTF-8")
    case .byteOrderMark:
      language.choose(
        "có dấu BOM ở đầu tệp; hãy lưu UTF-8 không BOM", "starts with a byte order mark; save as UTF-8 without it")
    case .empty: language.choose("tệp trống", "the file is empty")
    case .tab:
      language.choose("có ký tự tab; hãy thụt lề bằng dấu cách", "a tab character; indent with spaces")
    case .controlCharacter(let name):
      language.choose("có ký tự điều khiển \(name)", "a control character, \(name)")
    case .refused(let construct): construct.explanation(in: language)
    case .tooDeep: language.choose("lồng quá sâu", "nested too deeply")
    case .duplicateKey(let key):
      language.choose("khóa «\(key)» lặp lại ở dưới", "the key “\(key)” is given again below")
    case .keyNotText: language.choose("khóa phải là một chuỗi chữ", "a key must be a text")
    case .ambiguous(let text):
      language.choose(
        "«\(text)» không rõ là chữ hay số; chữ viết trong ngoặc kép, số nguyên viết không có số 0 đầu, đúng sai viết "
          + "true, false",
        "“\(text)” may be a text or not; write a text in quotes, an integer without leading zeros, a truth value as "
          + "true or false")
    case .syntax(let reason): language.choose("sai cú pháp YAML (\(reason))", "not valid YAML (\(reason))")
    case .field(let error): error.explanation(in: language)
    case .unknownEdition(let known):
      language.choose("không có bản này; các bản: ", "there is no such edition; editions: ")
        + known.joined(separator: ", ")
    case .unknownSet(let number, let known):
      language.choose("không có bộ \(number); các bộ: ", "there is no set \(number); sets: ")
        + known.map(String.init).joined(separator: ", ")
    case .editionWithoutSets:
      language.choose(
        "bản này chỉ có quy trình và mức điểm, không có bộ tiêu chí nào",
        "this edition has procedure and bounds only, no criteria sets")
    case .setTwice(let number, let first):
      language.choose("bộ \(number) đã có ở tệp \(first)", "set \(number) is already in \(first)")
    }
  }
}

extension RulebookFileError.Construct {
  fileprivate func explanation(in language: Language) -> String {
    switch self {
    case .anchor:
      language.choose(
        "không dùng neo (&); chữ bắt đầu bằng & viết trong ngoặc kép",
        "anchors (&) are refused; quote a text that starts with &")
    case .alias:
      language.choose(
        "không dùng bí danh (*); chữ bắt đầu bằng * viết trong ngoặc kép",
        "aliases (*) are refused; quote a text that starts with *")
    case .tag:
      language.choose(
        "không dùng thẻ kiểu (!); chữ bắt đầu bằng ! viết trong ngoặc kép",
        "tags (!) are refused; quote a text that starts with !")
    case .mergeKey: language.choose("không dùng khóa gộp (<<)", "merge keys (<<) are refused")
    case .directive: language.choose("không dùng chỉ thị (%)", "directives (%) are refused")
    case .severalDocuments: language.choose("tệp phải có đúng một tài liệu YAML", "a file must hold one YAML document")
    case .blockText:
      language.choose(
        "không dùng khối chữ (| hay >); viết chữ trên một dòng trong ngoặc kép",
        "block texts (| or >) are refused; write the text on one line in quotes")
    case .unclosedQuote:
      language.choose("ngoặc kép phải đóng trên cùng một dòng", "a quote must be closed on its line")
    }
  }
}
