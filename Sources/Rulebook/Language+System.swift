import Glibc

extension Language {
  /// Why the system refused, by `errno`, without a capital letter; in English as `strerror` has it.
  public func reason(_ code: Int32) -> String {
    guard self == .vietnamese else { return String(cString: strerror(code)) }
    return switch code {
    case EACCES, EPERM: "không có quyền"
    case ENOENT: "không có tệp hoặc thư mục này"
    case ENOTDIR: "một phần của đường dẫn là tệp, không phải thư mục"
    case EISDIR: "là thư mục, không phải tệp"
    case EEXIST: "đã có sẵn"
    case ENOTEMPTY: "thư mục không trống"
    case EROFS: "nơi này chỉ đọc được"
    case ENOSPC: "đĩa đầy"
    case EDQUOT: "hết dung lượng được cấp"
    case EFBIG: "tệp quá lớn"
    case EIO: "thiết bị đọc ghi bị lỗi"
    case ENAMETOOLONG: "tên quá dài"
    case ELOOP: "các liên kết trỏ vòng quanh"
    case EBADF: "luồng vào hoặc ra đã đóng"
    case EPIPE: "nơi nhận đã đóng"
    case EBUSY, ETXTBSY, EAGAIN: "đang có chương trình khác dùng"
    case EMFILE, ENFILE: "mở quá nhiều tệp"
    case ENOMEM: "hết bộ nhớ"
    case ENXIO, ENODEV: "không có thiết bị này"
    case EINVAL: "nơi này không nhận được"
    case ENOTTY: "không phải terminal"
    case ESTALE, EHOSTDOWN, ENOTCONN, ETIMEDOUT: "mất kết nối với ổ mạng"
    default: "lỗi hệ thống số \(code)"
    }
  }

  /// That nothing can be written to `path`, why by `errno`, and what to do.
  public func notWritten(_ path: String, _ code: Int32) -> String {
    choose(
      "không ghi được \(path) (\(reason(code))); hãy chọn nơi khác, hoặc xem quyền và chỗ trống của đĩa",
      "\(path) cannot be written (\(reason(code))); choose another place, or see to permissions and free space")
  }
}
