import Rulebook
import Season

/// Why the rules of the register refuse an act.
public enum DossierRefusal: Hashable, Sendable {
  /// Not digits-digits-digits-year.
  case badCode(String)
  case known(String)
  case unknown(String)
  /// A step that the procedure does not have.
  case noSuchStep(DossierStage, DossierStage)
  /// The dossier went on meanwhile, e.g. in another window.
  case movedMeanwhile(DossierStage)
  /// The dossier's fields were changed meanwhile, e.g. in another window.
  case changedMeanwhile
  case dueMissing
  case groundMissing
  /// The step is dated before the one that it follows.
  case tooEarly(since: CalendarDate)
  /// A dossier that is filed needs its criteria set.
  case setMissing
  /// Documents that are missing or to be supplemented: going on needs a reason.
  case papersMissing([String])
  /// No rating with three stars or more is entered.
  case notRated
  case notRecognised
  case noSuchRemark(Int)
  /// The list has no entry with the id.
  case noSuchEntry(String)
  /// Remarks on dossiers come from the event: it stays as long as they do.
  case hasRemarks(dossier: String)
  /// The dossier has not been filed, or its filing is a step of its own.
  case noFilingToDate
  /// A filing is not dated after the dossier came to a later stage.
  case filedAfter(CalendarDate)
  /// Days, numbers or bounds that contradict each other.
  case contradicts(field: String)

  /// The reason for people.
  public func explanation(in language: Language) -> String {
    switch self {
    case .badCode(let code):
      language.choose(
        "mã «\(code)» không đúng dạng tỉnh-xã-số-năm, ví dụ 42-18532-007-2026",
        "the code “\(code)” is not province-commune-number-year, such as 42-18532-007-2026")
    case .known(let code): language.choose("mã «\(code)» đã có trong sổ", "the register has “\(code)” already")
    case .unknown(let code): language.choose("sổ không có hồ sơ «\(code)»", "the register has no dossier “\(code)”")
    case .noSuchStep(let from, let to):
      language.choose(
        "không có bước từ «\(from.title(in: language))» sang «\(to.title(in: language))»",
        "there is no step from “\(from.title(in: language))” to “\(to.title(in: language))”")
    case .movedMeanwhile(let stage):
      language.choose(
        "hồ sơ đã sang «\(stage.title(in: language))» trong lúc đó; hãy xem lại",
        "the dossier has gone to “\(stage.title(in: language))” meanwhile; look again")
    case .changedMeanwhile:
      language.choose(
        "người khác vừa sửa hồ sơ này; hãy xem lại rồi sửa tiếp",
        "the dossier was changed meanwhile; look again, then change it")
    case .dueMissing:
      language.choose(
        "phải ghi hạn bổ sung, không sớm hơn ngày trả", "a day until when is needed, not before that of the return")
    case .groundMissing:
      language.choose(
        "phải ghi căn cứ thu hồi theo Điều 8 (1–6)", "the ground of Điều 8 (1–6) is needed for a withdrawal")
    case .tooEarly(let since):
      language.choose(
        "ngày của bước này sớm hơn bước trước (\(since.printed))",
        "this step is dated before the one it follows (\(since.printed))")
    case .setMissing:
      language.choose("hồ sơ đã nộp phải có số bộ tiêu chí", "a dossier that is filed needs its criteria set")
    case .papersMissing(let titles):
      language.choose(
        "còn giấy tờ thiếu hoặc cần bổ sung: \(titles.joined(separator: "; ")); muốn chuyển tiếp phải ghi lý do",
        "documents are missing: \(titles.joined(separator: "; ")); going on needs a reason")
    case .notRated:
      language.choose(
        "chưa ghi kết quả từ 3 sao nên chưa công nhận được", "no rating with three stars or more is entered")
    case .notRecognised:
      language.choose(
        "sản phẩm chưa được công nhận nên chưa có giấy chứng nhận", "the product is not recognised: no certificate")
    case .noSuchRemark(let number):
      language.choose(
        "không có góp ý số \(number) đang mở, hoặc nội dung đã khác", "there is no open remark \(number) of this text")
    case .noSuchEntry(let id): language.choose("sổ không có mục «\(id)»", "the register has no entry “\(id)”")
    case .hasRemarks(let code):
      language.choose(
        "hồ sơ \(code) có góp ý của buổi làm việc này nên không bỏ được; chỉ sửa được",
        "dossier \(code) has remarks from this session: it can be changed, not taken back")
    case .noFilingToDate:
      language.choose(
        "ngày nộp chỉ ghi thêm được cho hồ sơ vào sổ sau khi đã nộp",
        "a day of filing can be added for a dossier alone that came to the register after its filing")
    case .filedAfter(let day):
      language.choose(
        "ngày nộp không muộn hơn ngày hồ sơ vào sổ (\(day.printed))",
        "the filing is not dated after the dossier's entry (\(day.printed))")
    case .contradicts(let field):
      language.choose("«\(field)» mâu thuẫn với mục khác", "“\(field)” contradicts another field")
    }
  }
}
