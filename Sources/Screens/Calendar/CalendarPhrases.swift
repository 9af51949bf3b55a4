import Deadlines
import Rulebook

/// The wording of the calendar.
struct CalendarPhrases {
  let language: Language

  func title(_ list: DeadlineList) -> String {
    language.choose("LỊCH MÙA, tính đến \(list.today.printed)", "CALENDAR, as of \(list.today.printed)")
  }
  func sums(_ list: DeadlineList) -> String {
    language.choose(
      "\(list.deadlines.count) việc, \(list.late.count) việc quá hạn",
      "\(list.deadlines.count) due, \(list.late.count) late")
  }
  var nothing: String {
    language.choose(
      "Không có việc nào quá hạn hay đến hạn trong \(DeadlineList.usualHorizon) ngày tới.",
      "Nothing is late or due in the next \(DeadlineList.usualHorizon) days.")
  }
  var noSource: String {
    language.choose(
      "Không có các bản của luật ở đây nên không tính được hạn.", "The law is not at hand, so no day can be reckoned.")
  }
  var day: String { language.choose("Hạn", "Day") }
  var left: String { language.choose("Còn lại", "Left") }
  var what: String { language.choose("Việc", "What") }
  var dossier: String { language.choose("Hồ sơ", "Dossier") }

  var open: String {
    language.choose("Thư ký, chủ tịch: lịch mùa, việc đến hạn", "Secretary, chair: what is late or due")
  }
  var move: String { language.choose("Chọn việc", "Choose a matter") }
  var moveLabel: String { language.choose("chọn", "choose") }
}
