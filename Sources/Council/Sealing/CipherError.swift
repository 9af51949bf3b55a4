import Rulebook

/// Why a cipher could not do its work; says nothing about a PIN.
public enum CipherError: ExplainedError, Hashable {
  /// The machine did not give the memory that a PIN costs.
  case noMemory
  /// A secret or a public key that no cipher made.
  case unusableKey
  /// So many readers cannot have one seal: none, or more than `most`.
  case readers(Int, most: Int)

  public func explanation(in language: Language) -> String {
    switch self {
    case .noMemory:
      language.choose(
        "máy không đủ bộ nhớ để dùng mã PIN (khoảng 20 MB); chưa kiểm tra mã PIN, chưa đổi gì; hãy đóng bớt chương trình rồi thử lại",
        "too little memory to use a PIN (about 20 MB); the PIN was not checked, nothing changed; close other programs and try again"
      )
    case .unusableKey:
      language.choose(
        "có khóa không dùng được, chưa niêm phong gì; hãy chạy ocop verify và dùng bản sao lưu",
        "a key cannot be used, nothing was sealed; run ocop verify and use a backup")
    case .readers(let count, let most):
      language.choose(
        "không thể niêm phong cho \(count) người; cần từ 1 đến \(most) người",
        "nothing can be sealed to \(count) readers; between 1 and \(most) are needed")
    }
  }
}
