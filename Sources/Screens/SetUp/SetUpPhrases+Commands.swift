import Rulebook
import SetUp

/// The wording of a set-up's commands, and why one cannot be given.
extension SetUpPhrases {
  var move: String { language.choose("Chọn dòng", "Choose a line") }
  var moveLabel: String { language.choose("chọn", "choose") }
  var enter: String { language.choose("Mở trang đang chọn", "Open the selected page") }
  var enterLabel: String { language.choose("mở", "open") }
  var numbers: String { language.choose("Mở thẳng trang thứ mấy", "Open a page by its number") }
  func finish(isNew: Bool) -> String {
    isNew
      ? language.choose("Kiểm tra rồi lập phiên họp", "Check, then set the sitting up")
      : language.choose("Kiểm tra rồi ghi các thay đổi", "Check, then write the changes")
  }
  func finishLabel(isNew: Bool) -> String {
    isNew ? language.choose("lập phiên", "set up") : language.choose("ghi", "write")
  }
  var leave: String { language.choose("Rời đi (hỏi lại nếu chưa ghi)", "Leave (asks where something is not written)") }
  var leaveLabel: String { language.choose("rời đi", "leave") }
  var next: String { language.choose("Mục sau; ở mục cuối thì xong", "Next field; done at the last one") }
  var nextLabel: String { language.choose("mục sau", "next") }
  var previous: String { language.choose("Mục trước", "Field before") }
  var previousLabel: String { language.choose("mục trước", "before") }
  var choose: String { language.choose("Đổi giá trị", "Another value") }
  var chooseLabel: String { language.choose("đổi giá trị", "change") }
  var openSets: String { language.choose("Chọn bộ tiêu chí trong danh sách", "Choose a criteria set from the list") }
  var openSetsLabel: String { language.choose("chọn bộ", "sets") }
  var back: String { language.choose("Trở lại; những gì đã điền vẫn còn", "Back; what was typed stays") }
  var backLabel: String { language.choose("trở lại", "back") }
  var edit: String { language.choose("Sửa dòng đang chọn", "Edit the selected line") }
  var editLabel: String { language.choose("sửa", "edit") }
  var add: String { language.choose("Thêm một dòng", "Add a line") }
  var addLabel: String { language.choose("thêm", "add") }
  var remove: String { language.choose("Xóa dòng đang chọn", "Remove the selected line") }
  var removeStored: String {
    language.choose("Bỏ khỏi danh sách; ghi vào sổ khi bấm F9", "Take it off; F9 enters it in the record")
  }
  var afterRemoval: String {
    language.choose(
      "Chỉ bỏ được khi chưa chấm. Những gì đã ghi về dòng này (điểm danh, mã PIN, giao điều hành) không còn tính; sổ ghi vẫn giữ việc bỏ và lý do. Chưa ghi gì cho đến khi bấm F9.",
      "Only before scoring. What was noted about it (attendance, PIN, handing over) no longer counts; the record keeps the removal and the reason. Nothing is written until F9."
    )
  }
  var reason: String { language.choose("Lý do (ghi vào sổ):", "Reason (goes into the record):") }
  var reasonMissing: String { language.choose("Phải ghi lý do.", "Type the reason first.") }
  var removeLabel: String { language.choose("xóa", "remove") }
  var shift: String { language.choose("Dời lên, dời xuống một dòng", "Move the line up, down") }
  var shiftLabel: String { language.choose("dời", "move") }
  var undo: String { language.choose("Hoàn tác thêm, xóa, dời", "Undo adding, removing, moving") }
  var undoLabel: String { language.choose("hoàn tác", "undo") }
  var file: String { language.choose("Lấy danh sách từ tệp CSV", "Take the list from a CSV file") }
  var fileLabel: String { language.choose("từ tệp", "file") }
  var read: String { language.choose("Lấy từ tệp này", "Take from this file") }
  var readLabel: String { language.choose("lấy", "take") }
  var template: String { language.choose("Ghi hai tệp mẫu để điền bằng bảng tính", "Write two example files") }
  var templateLabel: String { language.choose("ghi tệp mẫu", "examples") }
  var search: String { language.choose("Gõ để tìm, không cần dấu", "Type to search, without accents") }
  var searchKeys: String { language.choose("chữ, số", "a-z, 0-9") }
  var searchLabel: String { language.choose("tìm", "search") }
  var take: String { language.choose("Lấy bộ đang chọn", "Take the selected set") }
  var takeLabel: String { language.choose("lấy bộ này", "take it") }
  var goThere: String { language.choose("Tới chỗ phải sửa", "Go where it is put right") }
  var goThereLabel: String { language.choose("tới chỗ sửa", "go there") }
  var drop: String { language.choose("Rời đi, bỏ những gì chưa ghi", "Leave and drop what is not written") }
  var dropLabel: String { language.choose("bỏ, rời đi", "drop") }
  var stay: String { language.choose("Ở lại, làm tiếp", "Stay and go on") }
  var stayLabel: String { language.choose("ở lại", "stay") }
  var writeSlip: String {
    language.choose("Ghi các mã ra tệp bên cạnh kho, chỉ mình đọc được", "Write the codes to a file beside the store")
  }
  var writeSlipLabel: String { language.choose("ghi ra tệp", "write file") }
  func openSitting(isNew: Bool) -> String {
    isNew
      ? language.choose("Mở phiên họp vừa lập", "Open the new sitting")
      : language.choose("Trở lại phiên họp", "Go back")
  }
  func openSittingLabel(isNew: Bool) -> String {
    isNew ? language.choose("mở phiên họp", "open it") : language.choose("trở lại", "back")
  }

  // MARK: Why not

  func why(_ lock: StoredSitting.Lock) -> String {
    switch lock {
    case .bound:
      language.choose(
        "Khóa: phiên đã gắn với bản này của luật và mã này; muốn khác thì lập phiên mới.",
        "Locked: the sitting is bound to this edition and id; another one is a new sitting.")
    case .scored:
      language.choose(
        "Khóa: đã có sản phẩm được chấm, đổi thì kết quả đã chấm không còn đúng.",
        "Locked: a product was scored, and what was scored would no longer hold.")
    case .named:
      language.choose(
        "Khóa: sổ ghi nhận biết bằng mã này, đã ghi thì không đổi.", "Locked: the record knows it by this.")
    case .begun:
      language.choose(
        "Sản phẩm không còn ở bước chờ nên không bỏ được.", "The product is not waiting any more and stays.")
    case .holdsSeal:
      language.choose(
        "Người này giữ khóa niêm phong nên không bỏ được; người khác thay thì sửa tên và cấp mã PIN mới.",
        "This member holds a key to the seal and stays; for a successor change the name and give a new PIN.")
    }
  }
  var nothingSelected: String { language.choose("Danh sách còn trống: t để thêm.", "The list is empty: t adds.") }
  var membersStay: String {
    language.choose(
      "Thành viên đã ghi vào sổ giữ thứ tự lúc ghi.", "Members in the record keep the order in which they came.")
  }
  func removed(_ name: String) -> String {
    name.isEmpty
      ? language.choose("Đã xóa; u để lấy lại.", "Removed; u takes it back.")
      : language.choose("Đã xóa \(name); u để lấy lại.", "Removed \(name); u takes it back.")
  }
  var nothingToUndo: String { language.choose("Không có gì để hoàn tác.", "Nothing to undo.") }
  var editionFirst: String {
    language.choose(
      "Chưa rõ bản của luật: điền ngày họp ở trang 1 trước.", "The edition is not known: fill in the day on page 1.")
  }
  var nothingFound: String { language.choose("Không có bộ nào khớp.", "No set matches.") }
  var pathMissing: String { language.choose("Gõ đường dẫn của tệp trước.", "Type the path of the file first.") }
}
