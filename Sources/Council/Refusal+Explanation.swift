import Rating
import Rulebook

extension Refusal: ExplainedError {
  public func explanation(in language: Language) -> String {
    switch self {
    case .badTime, .noSuchSitting, .noSuchMember, .noSuchProduct, .noSuchCriterion, .blankText, .otherSitting:
      unknown(in: language)
    case .hashDiffers, .notCanonical, .unusableCode, .notPinned, .otherPin, .sittingExists, .fixedOnceScored:
      setUp(in: language)
    case .holdsSeal, .removesOneself: removal(in: language)
    case .notEntitled, .notOwnSheet, .doesNotScore, .sealed, .recordSealed, .notADeputy: entitlement(in: language)
    case .notSignedIn, .noPIN, .wrongPIN, .mustWait, .wrongRecoveryCode, .unfitPIN, .easyPIN, .notSealed,
      .sealedAlready,
      .noSealHolder, .cannotOpen, .brokenSeal, .badSignature, .otherSheetsOpened:
      key(in: language)
    case .notInScoring, .alreadySubmitted, .notSubmitted, .noSuchOption, .changedMeanwhile, .changedElsewhere,
      .notAsked, .blankCriteria:
      sheet(in: language)
    case .noSession, .sessionStillOpen, .otherSession, .badClock, .sessionTooEarly, .stillScoring, .notThere,
      .nothingToTakeBack, .noQuorum:
      session(in: language)
    case .jointCriterion, .notJoint, .notAgreed, .otherThanAgreed, .agreedForGood: agreement(in: language)
    case .minutesPrinted, .minutesNotPrinted, .minutesAreDraft, .correctionOpen, .otherPrint: printing(in: language)
    case .notProvincial, .laterThanSitting, .impossibleResult: national(in: language)
    case .notInWriting, .meetingProposed: writing(in: language)
    case .onPaper, .noPaper, .ownSheetBegun, .notATypist, .oneTypist, .otherTypist, .paperFinished, .paperUnfinished:
      paper(in: language)
    case .dossier(let refusal): refusal.explanation(in: language)
    default: stage(in: language)
    }
  }

  private func unknown(in language: Language) -> String {
    switch self {
    case .badTime(let text):
      language.choose(
        "thời điểm «\(text)» không đúng dạng 2026-11-22T09:41:07+07:00",
        "“\(text)” is not a moment such as 2026-11-22T09:41:07+07:00")
    case .noSuchSitting(let id): language.choose("không có phiên họp «\(id)»", "there is no sitting “\(id)”")
    case .noSuchMember(let id):
      language.choose("phiên họp không có người mang mã «\(id)»", "the sitting has no member “\(id)”")
    case .noSuchProduct(let code):
      language.choose("phiên họp không có sản phẩm «\(code)»", "the sitting has no product “\(code)”")
    case .noSuchCriterion(let code):
      language.choose("bộ tiêu chí không có tiêu chí «\(code)»", "the set has no criterion “\(code)”")
    case .otherSitting(let id):
      language.choose("việc này thuộc phiên họp «\(id)», không phải phiên đang ghi", "this belongs to sitting “\(id)”")
    default: language.choose("phải ghi nội dung, không để trống", "a text is needed here, not a blank")
    }
  }

  private func setUp(in language: Language) -> String {
    switch self {
    case .hashDiffers(let hash):
      language.choose(
        "mã băm \(hash.prefix(12))… không phải của văn bản kèm theo", "the hash \(hash.prefix(12))… is not the text's")
    case .notCanonical(let what):
      language.choose("văn bản \(what) không ở dạng chuẩn", "the text of \(what) is not in canonical form")
    case .unusableCode(let code):
      language.choose(
        "mã tiêu chí «\(code)» có ký tự không dùng được", "the criterion code “\(code)” has unusable characters")
    case .notPinned(let hash):
      language.choose(
        "kho không có văn bản tiêu chí mang mã băm \(hash.prefix(12))…; hãy ghim văn bản trước",
        "the store has no text with the hash \(hash.prefix(12))…; pin the text first")
    case .otherPin(let named, let pinned):
      language.choose("đã ghi \(named) nhưng văn bản được ghim là \(pinned)", "\(named) was named, \(pinned) is pinned")
    case .sittingExists(let id):
      language.choose(
        "kho đã có phiên họp \(id); nếu là một phiên khác, hãy đặt mã khác (mục «id» trong tệp hội đồng)",
        "the store holds a sitting \(id) already; if this is another one, give it another id (the setting “id”)")
    default:
      language.choose(
        "không thể đổi nữa vì đã bắt đầu chấm điểm; chỉ sửa được tên và thông tin liên hệ",
        "scoring has begun: only names and contacts can still be corrected")
    }
  }

  private func entitlement(in language: Language) -> String {
    switch self {
    case .notEntitled:
      language.choose("vai trò của người thao tác không được làm việc này", "the actor's role does not allow this")
    case .notADeputy(let member):
      language.choose(
        "\(member) không phải phó chủ tịch giữ khóa phiên họp, không giao điều hành được",
        "\(member) is no deputy who holds the sitting's key, and cannot be handed the product")
    case .notOwnSheet:
      language.choose("chỉ chính thành viên được ghi phiếu của mình", "only the member marks the member's own sheet")
    case .doesNotScore(let member, let why):
      switch why {
      case .role: language.choose("\(member) không có vai trò chấm điểm", "\(member) does not score by role")
      case .absent:
        language.choose(
          "\(member) được ghi vắng mặt khi chấm sản phẩm này", "\(member) is noted as absent for this product")
      case .recused:
        language.choose("\(member) không chấm sản phẩm này vì có liên quan", "\(member) is recused from this product")
      case .represented:
        language.choose(
          "\(member) có người đi thay; quy chế của hội đồng không cho người đi thay chấm điểm",
          "a delegate is here for \(member); this council's delegates do not score")
      }
    case .recordSealed(let products):
      language.choose(
        "chưa xuất được sổ ghi: còn \(products.count) sản phẩm có phiếu mà chưa khóa chấm điểm: ",
        "the record cannot be exported: scoring is not closed for \(products.count) products with sheets: ")
        + Self.firstOf(products, in: language)
    default:
      language.choose(
        "điểm còn niêm phong đến khi chủ tịch đóng phần chấm điểm", "scores stay sealed until the chair closes scoring")
    }
  }

  /// The first of many names, and how many there are besides.
  private static func firstOf(_ names: [String], in language: Language) -> String {
    let more = names.count - 20
    return names.prefix(20).joined(separator: ", ")
      + (more > 0 ? language.choose(" và \(more) sản phẩm khác", " and \(more) more") : "")
  }

  private func sheet(in language: Language) -> String {
    switch self {
    case .notInScoring(let product, let stage):
      language.choose(
        "sản phẩm \(product) đang ở bước «\(stage.title(in: language))», không phải bước chấm điểm",
        "product \(product) is “\(stage.title(in: language))”, not in scoring")
    case .notSubmitted(let member):
      language.choose("phiếu của \(member) chưa nộp", "the sheet of \(member) is not submitted")
    case .noSuchOption(let criterion, let number, let last, let allowsNone):
      language.choose(
        "tiêu chí \(criterion) không có mức \(number); chọn từ \(allowsNone ? 0 : 1) đến \(last)",
        "criterion \(criterion) has no option \(number); pick from \(allowsNone ? 0 : 1) to \(last)")
    case .changedMeanwhile(let criterion):
      language.choose(
        "tiêu chí \(criterion) vừa được sửa ở nơi khác; hãy xem lại rồi chọn",
        "criterion \(criterion) was changed elsewhere just now; look again, then pick")
    case .changedElsewhere:
      language.choose(
        "phiếu vừa được sửa ở cửa sổ khác; hãy xem lại rồi ghi",
        "the sheet was changed in another window just now; look again, then mark")
    case .notAsked:
      language.choose(
        "chủ tịch không yêu cầu chấm lại phiếu này; phiếu đã nộp vẫn giữ nguyên",
        "the chair has not asked for this sheet again; the submitted one stands")
    case .blankCriteria(let codes):
      language.choose(
        "chưa nộp được: còn \(codes.count) tiêu chí để trống: \(codes.joined(separator: ", "))",
        "not submitted: \(codes.count) criteria are blank: \(codes.joined(separator: ", "))")
    default:
      language.choose(
        "phiếu đã nộp, không sửa được; chủ tịch có thể mở lại", "the sheet is submitted; the chair can reopen it")
    }
  }

  private func stage(in language: Language) -> String {
    switch self {
    case .otherStage(let product, let stage):
      language.choose(
        "sản phẩm \(product) hiện ở bước «\(stage.title(in: language))»",
        "product \(product) is now “\(stage.title(in: language))”")
    case .noSuchStep(let from, let to):
      language.choose(
        "không chuyển được từ «\(from.title(in: language))» sang «\(to.title(in: language))»",
        "there is no step from “\(from.title(in: language))” to “\(to.title(in: language))”")
    case .notYetSubmitted(let members):
      language.choose(
        "chưa nộp phiếu: \(members.joined(separator: ", ")); đợi nộp, hoặc nêu tên kèm lý do",
        "not submitted yet: \(members.joined(separator: ", ")); wait, or name them with a reason")
    case .notMissing(let members):
      language.choose(
        "không thiếu phiếu của \(members.joined(separator: ", "))", "not missing: \(members.joined(separator: ", "))")
    case .nothingSubmitted:
      language.choose("chưa có phiếu nào được nộp", "no sheet is submitted")
    case .unfinishedSheets(let members):
      language.choose(
        "sản phẩm không bị loại hay dừng, nên chủ tịch phải mở lại phiếu chấm dở của: \(members.joined(separator: ", "))",
        "the product is neither rejected nor stopped: the chair must reopen the unfinished sheets of "
          + members.joined(separator: ", "))
    case .resultDiffers(let status, let star, let total):
      language.choose("kết luận khác kết quả từ các phiếu: ", "the conclusion differs from what the sheets give: ")
        + "\(status.rawValue), \(star.map { "\($0)★" } ?? "–"), "
        + (total.map { "\($0.numerator)/\($0.denominator)" } ?? "–")
    case .undecided:
      language.choose(
        "còn điều kiện chờ chủ tịch quyết định; hãy quyết định rồi kết luận",
        "the chair has yet to decide on a condition")
    case .noSuchDecision(let name):
      language.choose("không có mức tối thiểu «\(name)» để quyết định", "there is no minimum “\(name)” to decide on")
    default: language.choose("phải nêu lý do", "a reason is needed")
    }
  }
}

extension Stage {
  /// "Chờ xét", "waiting".
  public func title(in language: Language) -> String {
    switch self {
    case .waiting: language.choose("chờ xét", "waiting")
    case .presented: language.choose("trình bày", "presented")
    case .scoring: language.choose("chấm điểm", "scoring")
    case .closed: language.choose("đã khóa chấm", "closed")
    case .discussed: language.choose("thảo luận", "discussed")
    case .concluded: language.choose("đã kết luận", "concluded")
    }
  }
}
