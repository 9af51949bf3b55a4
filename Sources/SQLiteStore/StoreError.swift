import Glibc
import Rulebook

/// Why a store file cannot be used (exit status 5), with what to do.
public enum StoreError: ExplainedError, Hashable {
  case missing(String)
  /// The folder of a new store.
  case folderMissing(String)
  case alreadyExists(String)
  case notAStore(String)
  case truncated(String)
  case damaged(String)
  /// Written by a newer program: its schema and the newest one known here.
  case newer(String, schema: Int, known: Int)
  /// Written by an earlier program, and opened in a way that does not bring it up to date: its schema and the one that is read here.
  case older(String, schema: Int, known: Int)
  /// Written by a trial version of the program: its schema and the oldest one that is read.
  case tooOld(String, schema: Int, oldest: Int)
  case readOnly(String)
  case noPermission(String)
  /// On a network file system, by its name: locks and shared memory do not hold there.
  case onNetwork(String, fileSystem: String)
  /// Another process kept the file locked for longer than the time allowed.
  case busy(String)
  case diskFull(String)
  /// The file system does not let SQLite write safely.
  case notDurable(String)
  case closed(String)
  /// The system did not write a file: its error number.
  case notWritten(String, code: Int32)
  /// A new file that something is copied to cannot be written there: `errno`. The store itself is not at fault.
  case destination(String, code: Int32)
  /// Anything else that SQLite reports: its extended result code.
  case other(String, code: Int)

  public func explanation(in language: Language) -> String {
    switch self {
    case .missing, .folderMissing, .alreadyExists, .notAStore, .truncated, .damaged, .newer, .older, .tooOld:
      file(in: language)
    default: access(in: language)
    }
  }

  private func file(in language: Language) -> String {
    switch self {
    case .missing(let path):
      language.choose(
        "không có tệp \(path); hãy kiểm tra đường dẫn hoặc tạo kho mới",
        "there is no file \(path); check the path, or create a store")
    case .folderMissing(let path):
      language.choose(
        "chưa có thư mục của \(path); hãy tạo thư mục trước", "the folder of \(path) does not exist; create it first")
    case .alreadyExists(let path):
      language.choose(
        "\(path) đã có sẵn, không ghi đè; hãy chọn tên khác",
        "\(path) exists and is not overwritten; choose another name")
    case .notAStore(let path):
      language.choose("\(path) không phải kho của ocop", "\(path) is not a store of ocop")
    case .truncated(let path):
      language.choose(
        "\(path) bị cắt cụt: ngắn hơn kích thước đã ghi; hãy dùng bản sao lưu",
        "\(path) is cut off: shorter than it says; use a backup")
    case .newer(let path, let schema, let known):
      language.choose(
        "\(path) do bản ocop mới hơn ghi (cấu trúc \(schema), bản này biết đến \(known)); hãy cập nhật chương trình",
        "\(path) was written by a newer ocop (schema \(schema), known here: \(known)); update the program")
    case .older(let path, let schema, let known):
      language.choose(
        "\(path) do bản ocop trước ghi (cấu trúc \(schema), bản này dùng \(known)), cần chép lại bên cạnh rồi nâng cấp: hãy mở kho một lần bằng ocop --store \(path)",
        "\(path) was written by an earlier ocop (schema \(schema), used here: \(known)) and has to be copied aside and brought up to date: open it once with ocop --store \(path)"
      )
    case .tooOld(let path, let schema, let oldest):
      language.choose(
        "\(path) do bản ocop thử nghiệm ghi, chưa có niêm phong và buổi họp (cấu trúc \(schema), bản này đọc từ \(oldest)); hãy mở bằng bản đã ghi, hoặc lập lại phiên họp trong kho mới",
        "\(path) was written by a trial version of ocop, without seals and sessions (schema \(schema), read from \(oldest)); open it with that version, or set the sitting up in a new store"
      )
    default:
      language.choose(
        "\(path) bị hỏng; hãy giữ nguyên tệp, chạy ocop verify và dùng bản sao lưu",
        "\(path) is damaged; keep the file as it is, run ocop verify and use a backup")
    }
  }

  private func access(in language: Language) -> String {
    switch self {
    case .readOnly(let path):
      language.choose(
        "\(path) nằm ở nơi chỉ đọc; hãy chép sang nơi ghi được",
        "\(path) can only be read; copy it to where it can be written")
    case .noPermission(let path):
      language.choose(
        "không có quyền với \(path); kho thuộc một tài khoản dịch vụ, hãy chạy bằng tài khoản đó",
        "no permission for \(path); a store belongs to one service account, run as that account")
    case .onNetwork(let path, let fileSystem):
      language.choose(
        "\(path) nằm trên ổ mạng (\(fileSystem)): khóa tệp ở đó không đáng tin, dữ liệu có thể mất; hãy đặt kho trên ổ của máy chủ và vào bằng ssh",
        "\(path) lies on a network drive (\(fileSystem)), where locks do not hold and data can be lost; keep the store on a server's own disk and reach it over ssh"
      )
    case .busy(let path):
      language.choose(
        "\(path) đang bị chương trình khác khóa; hãy thử lại, hoặc đóng chương trình đó",
        "\(path) is locked by another program; try again, or close that program")
    case .diskFull(let path):
      language.choose(
        "đĩa chứa \(path) đã đầy, chưa ghi được gì; hãy giải phóng chỗ",
        "the disk of \(path) is full, nothing was written; free some space")
    case .notDurable(let path):
      language.choose(
        "nơi chứa \(path) không cho ghi an toàn (nhật ký WAL, đồng bộ đĩa)",
        "where \(path) lies SQLite cannot write safely (WAL, sync)")
    case .notWritten(let path, let code), .destination(let path, let code): language.notWritten(path, code)
    case .closed(let path): language.choose("\(path) đã đóng", "\(path) is closed")
    default:
      language.choose(
        "SQLite báo lỗi \(code) với \(path)", "SQLite reports error \(code) on \(path)")
    }
  }

  private var path: String {
    switch self {
    case .missing(let path), .folderMissing(let path), .alreadyExists(let path), .notAStore(let path),
      .truncated(let path), .damaged(let path), .newer(let path, _, _), .older(let path, _, _),
      .tooOld(let path, _, _), .readOnly(let path), .noPermission(let path),
      .onNetwork(let path, _), .busy(let path), .diskFull(let path), .notDurable(let path), .closed(let path),
      .notWritten(let path, _), .destination(let path, _), .other(let path, _):
      path
    }
  }

  private var code: Int { if case .other(_, let code) = self { code } else { 0 } }
}
