import Council
import Rulebook

/// The wording of the agenda: columns, totals, what the selected product waits for.
struct ProductListPhrases {
  let language: Language

  // MARK: Totals and columns

  func totals(_ totals: Agenda.Totals) -> String {
    let mine =
      totals.mine == 0
      ? language.choose("Tôi không chấm sản phẩm nào", "I score no product")
      : language.choose(
        "Đã nộp \(totals.submitted)/\(totals.mine) phiếu của tôi",
        "\(totals.submitted)/\(totals.mine) of my sheets submitted")
    return mine
      + language.choose(
        " · đang chấm \(totals.scoring) · đã kết luận \(totals.concluded)/\(totals.all)",
        " · \(totals.scoring) in scoring · \(totals.concluded)/\(totals.all) concluded")
  }

  func column(_ column: ProductColumns.Column) -> String {
    switch column {
    case .number: language.choose("STT", "No.")
    case .code: language.choose("Mã số", "Code")
    case .name: language.choose("Sản phẩm", "Product")
    case .producer: language.choose("Chủ thể", "Producer")
    case .set: language.choose("Bộ", "Set")
    case .stage: language.choose("Giai đoạn", "Stage")
    case .own: language.choose("Phiếu tôi", "My sheet")
    case .submitted: language.choose("Đã nộp", "Sheets")
    case .total: language.choose("Điểm", "Points")
    case .outcome: language.choose("Kết quả", "Result")
    }
  }

  // MARK: Own sheet

  /// The state of the own sheet in at most `width` columns.
  func own(_ own: Agenda.OwnSheet, check: Character, width: Int) -> String {
    switch own {
    case .none(let why):
      width < 20
        ? language.choose("không chấm", "not mine")
        : "\(language.choose("không chấm", "not mine")): \(reason(why))"
    case .blank: language.choose("chưa chấm", "blank")
    case .onPaper: language.choose("trên giấy", "on paper")
    case .draft(let marked, let of): "\(marked)/\(of)"
    case .submitted: "\(language.choose("đã nộp", "sent")) \(check)"
    }
  }

  func reason(_ why: Agenda.WhyNot) -> String {
    func words(_ vietnamese: String, _ english: String, _ reason: String) -> String {
      reason.isEmpty ? language.choose(vietnamese, english) : "\(language.choose(vietnamese, english)), \(reason)"
    }
    return switch why {
    case .role(let role): role.title(in: language)
    case .recused(let reason): words("có liên quan", "recused", reason)
    case .absent(let reason): words("vắng mặt", "absent", reason)
    case .left(let reason): words("đã về", "gone", reason)
    case .represented(let name): words("người đi thay không chấm", "delegates do not score", name)
    case .notAsked: language.choose("không phải chấm lại", "not asked again")
    }
  }

  // MARK: The selected product

  /// "09".
  func setNumber(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// "Bộ 09 Tương, nước mắm".
  func set(_ number: Int, _ title: String) -> String {
    "\(language.choose("Bộ", "Set")) \(setNumber(number)) \(title)"
  }

  /// One sentence: where the product stands, and what Enter does.
  func situation(_ line: Agenda.Line) -> String {
    let item = line.item
    switch item.stage {
    case .waiting, .presented:
      return language.choose("Chưa mở chấm. Bấm Enter khi chủ tịch đã mở.", "Scoring has not begun.")
    case .scoring:
      return item.isRescored ? again(line) : "\(sheets(item)). \(scoringHint(line.own))"
    case .closed, .discussed:
      return language.choose(
        "Đã khóa chấm với \(item.submitted)/\(item.of) phiếu, chờ kết luận. Enter: kết quả, t: thảo luận.",
        "Scoring is closed with \(item.submitted)/\(item.of) sheets. Enter: the result, t: discuss.")
    case .concluded where item.conclusion?.national != nil:
      return language.choose(
        "Đã kết luận theo kết quả cấp trung ương. Enter: xem kết quả.",
        "Concluded by the national result. Enter: the result.")
    case .concluded:
      return language.choose("Đã kết luận. Enter: xem kết quả.", "Concluded. Enter: the result.")
    }
  }

  /// While some score again: for one of them, why.
  private func again(_ line: Agenda.Line) -> String {
    let item = line.item
    if line.isAskedAgain {
      return language.choose(
        "Chấm lại vòng \(item.round) – \(item.roundReason). Enter: chấm, điểm lần đầu còn nguyên.",
        "Score again, round \(item.round) – \(item.roundReason). Enter: go on from your first marks.")
    }
    let own = line.own == .submitted && !item.asked.isEmpty
    return language.choose(
      "Đang chấm lại, vòng \(item.round): đã nộp \(item.submitted)/\(item.of) phiếu."
        + (own ? " Phiếu của tôi đã nộp." : ""),
      "Scored again, round \(item.round): \(item.submitted)/\(item.of) sheets are submitted."
        + (own ? " Mine is submitted." : ""))
  }

  var leftOut: String { language.choose("không nộp", "not sent") }
  var askedAgain: String { language.choose("chấm lại", "again") }

  private func sheets(_ item: AgendaItem) -> String {
    language.choose(
      "Đã nộp \(item.submitted)/\(item.of) phiếu", "\(item.submitted)/\(item.of) sheets are submitted")
  }

  private func scoringHint(_ own: Agenda.OwnSheet) -> String {
    switch own {
    case .none(let why):
      language.choose("Tôi không chấm: \(reason(why)).", "I do not score it: \(reason(why)).")
    case .blank: language.choose("Enter: chấm sản phẩm này.", "Enter: score it.")
    case .onPaper: language.choose("Phiếu của tôi đang được nhập từ giấy.", "My sheet is being typed in from paper.")
    case .draft(let marked, let of):
      language.choose("Tôi đã chấm \(marked)/\(of). Enter: chấm tiếp.", "I marked \(marked)/\(of). Enter: go on.")
    case .submitted:
      language.choose("Phiếu của tôi đã nộp. Enter: xem lại.", "My sheet is submitted. Enter: look at it.")
    }
  }

  // MARK: Empty lists and searching

  var emptyAgenda: String {
    language.choose("Phiên này chưa có sản phẩm nào.", "There are no products on the agenda yet.")
  }
  func noMatch(_ text: String) -> String {
    language.choose("Không có sản phẩm nào khớp «\(text)».", "No product matches “\(text)”.")
  }
  var search: String { language.choose("Tìm tên, mã số, chủ thể: ", "Find a name, code or producer: ") }
  func found(_ count: Int, of all: Int) -> String {
    language.choose("\(count)/\(all) sản phẩm", "\(count)/\(all) products")
  }
  func filtered(_ text: String, _ count: Int, of all: Int) -> String {
    language.choose("Đang lọc «\(text)»: \(count)/\(all) sản phẩm", "Filtered by “\(text)”: \(count)/\(all) products")
  }
  var dropHint: String { language.choose("Esc bỏ lọc", "Esc drops the filter") }
}
