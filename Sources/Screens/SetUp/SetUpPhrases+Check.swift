import Council
import Rulebook
import SetUp

/// The wording of lists and of the check.
extension SetUpPhrases {
  var byDefault: String { language.choose("mặc định", "default") }
  var noSource: String { language.choose("chưa ghi nguồn", "no source") }
  func emptyList(offersRegister: Bool) -> String {
    offersRegister
      ? language.choose(
        "Chưa có dòng nào: t để thêm, f để lấy từ tệp CSV, s để lấy từ sổ hồ sơ.",
        "Nothing here yet: t adds a line, f takes a CSV file, s the register.")
      : language.choose(
        "Chưa có dòng nào: t để thêm, f để lấy từ tệp CSV.", "Nothing here yet: t adds a line, f takes a CSV file.")
  }
  var find: String { language.choose("Tìm: ", "Search: ") }
  func setsOf(_ edition: String, _ decision: String) -> String {
    language.choose(
      "Các bộ tiêu chí của Quyết định \(decision) (bản \(edition))", "Sets of Decision \(decision) (\(edition))")
  }
  func edition(_ id: String, decision: String, _ reason: String) -> String {
    language.choose("Bản của luật: \(id) (\(decision)): \(reason)", "Edition: \(id) (\(decision)): \(reason)")
  }

  /// What is wrong and where: `Hội đồng · Ngày họp: còn trống`.
  func fault(_ fault: SetUpFault) -> String {
    switch fault.place {
    case .members: "\(page(.members)): \(fault.problem.explanation(in: language))"
    case .products where fault.problem == .empty: "\(page(.products)): \(products(0))"
    case .products: "\(page(.products)): \(fault.problem.explanation(in: language))"
    case .field(let field): "\(name(field)): \(explanation(fault.problem))"
    }
  }

  /// What is wrong, without what concerns files alone: numbers of lines, advice on spreadsheets.
  func explanation(_ problem: ImportFault.Problem) -> String {
    switch problem {
    case .twice(let value, _):
      language.choose("«\(value)» đã có ở một dòng khác", "“\(value)” is in another line already")
    case .expected(let vietnamese, let english, let got):
      ImportFault.Problem.expected(vietnamese.withoutRemark, english.withoutRemark, got: got).explanation(in: language)
    default: problem.explanation(in: language)
    }
  }

  private func name(_ field: SetUpField) -> String {
    switch field {
    case .setting(let setting), .source(let setting):
      setting.isRegulation ? regulationName(setting) : label(field)
    case .member(let place, _): "\(title(.member(place)).lowercased().capitalisedFirst), \(label(field))"
    case .product(let place, _): "\(title(.product(place)).lowercased().capitalisedFirst), \(label(field))"
    }
  }

  // MARK: Before writing

  func when(_ sitting: Sitting) -> String {
    language.choose("Ngày", "On") + " \(sitting.date.printed)"
      + (sitting.begins.map { ", \($0)" } ?? "") + " · \(sitting.place)"
  }
  func regulation(_ settings: String) -> String { language.choose("Quy chế: ", "Regulation: ") + settings + "." }
  var assumesFilingDay: String {
    language.choose(
      "Không nêu ngày nộp hồ sơ: coi như nộp ngày họp.", "No filing day is named: taken to be the day of the sitting.")
  }
  func people(_ count: Int, scoring: Int) -> String {
    language.choose(
      "Thành viên: \(count), trong đó \(scoring) người chấm điểm; mọi người được ghi là có mặt.",
      "Members: \(count), of whom \(scoring) score; everybody is noted as present.")
  }
  func agenda(_ count: Int, sets: [Int]) -> String {
    let numbers = sets.map(String.init).joined(separator: ", ")
    return language.choose(
      "Sản phẩm: \(count); bộ tiêu chí \(numbers).", "Products: \(count); criteria sets \(numbers).")
  }
  var whatFollows: String {
    language.choose(
      "F9 ghi phiên họp vào kho và cấp mã PIN cho từng người. Sau đó vẫn sửa, thêm được cho đến khi mở chấm.",
      "F9 writes the sitting and gives everybody a PIN. It can be changed until scoring begins.")
  }
  func changes(_ changes: SetUpChanges, of stored: StoredSitting) -> [String] {
    changes.acts.compactMap { act in
      switch act {
      case .removeMember(let id, let reason):
        language.choose("Bỏ thành viên: ", "Member taken off: ")
          + "\(stored.members.first { $0.id == id }?.name ?? id) (\(reason))"
      case .removeProduct(let code, let reason):
        language.choose("Bỏ sản phẩm: ", "Product taken off: ")
          + "\(stored.products.first { $0.code == code }?.name ?? code) (\(reason))"
      case .openSitting:
        language.choose("Sửa thông tin hoặc quy chế của phiên họp", "The sitting or its regulation changes")
      case .addMember(let member):
        language.choose("Thành viên: ", "Member: ") + member.name
          + (stored.members.contains { $0.id == member.id } ? "" : whenThere)
      case .addProduct(let product): language.choose("Sản phẩm: ", "Product: ") + "\(product.position). \(product.name)"
      default: nil
      }
    }
  }
}

extension SetUpPhrases {
  /// Who is new is there once the roll says so.
  private var whenThere: String {
    language.choose(" (mới; có mặt khi được điểm danh)", " (new; there once noted on the roll)")
  }
}

extension String {
  /// The text up to a remark in parentheses.
  fileprivate var withoutRemark: String { prefix { $0 != "(" }.description.onOneLine }
}
