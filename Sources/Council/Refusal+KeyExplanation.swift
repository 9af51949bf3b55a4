import Rulebook

extension Refusal {
  /// Seconds until a PIN may be tried again; nil where nothing has to wait.
  public var wait: Int? {
    switch self {
    case .wrongPIN(let seconds) where seconds > 0: seconds
    case .mustWait(let seconds): seconds
    default: nil
    }
  }

  /// About PINs, keys and seals.
  func key(in language: Language) -> String {
    switch self {
    case .notSignedIn:
      language.choose("chưa mở khóa bằng mã PIN; hãy đăng nhập lại", "not unlocked by a PIN; sign in again")
    case .noPIN(let member):
      language.choose(
        "\(member) chưa được cấp mã PIN; nhờ thư ký cấp", "\(member) has no PIN yet; the secretary gives one")
    case .wrongPIN(let wait):
      language.choose("mã PIN không đúng", "this is not the PIN")
        + (wait > 0 ? language.choose("; chờ \(wait) giây rồi thử lại", "; wait \(wait) s") : "")
    case .mustWait(let seconds):
      language.choose(
        "đã gõ sai mã PIN nhiều lần; chờ \(seconds) giây nữa", "too many wrong PINs; wait \(seconds) s more")
    case .wrongRecoveryCode:
      language.choose("mã khôi phục không đúng; gõ đủ 25 chữ cái", "not the recovery code; type all 25 letters")
    case .unfitPIN: language.choose("mã PIN phải gồm 6 đến 12 chữ số", "a PIN has 6 to 12 digits")
    case .easyPIN:
      language.choose(
        "mã PIN này ai cũng đoán được (một số lặp lại, hoặc các số liền nhau); hãy chọn mã khác",
        "anybody would guess this PIN (one digit over and over, or a run); choose another")
    case .notSealed:
      language.choose(
        "phiên họp chưa cấp mã PIN nên chưa niêm phong được phiếu; thư ký cấp mã PIN trước",
        "no PINs are given yet, so sheets cannot be sealed; the secretary gives them first")
    case .sealedAlready: language.choose("phiên họp đã có khóa niêm phong", "the sitting has its key already")
    case .noSealHolder:
      language.choose(
        "khóa niêm phong phải giao cho chủ tịch hoặc phó chủ tịch và có mã khôi phục",
        "the seal needs a chair or deputy and a recovery code that open it")
    case .cannotOpen:
      language.choose(
        "người đang đăng nhập không giữ khóa mở niêm phong của phiên họp; chủ tịch, phó chủ tịch giữ khóa, hoặc mã khôi phục mới mở được",
        "only the chair, the deputy who holds the key, or the recovery code opens the seals of this sitting")
    case .brokenSeal(let member):
      language.choose(
        "không mở được niêm phong phiếu của \(member); hãy chạy ocop verify",
        "the seal of \(member)'s sheet does not open; run ocop verify")
    case .badSignature: language.choose("chữ ký trên phiếu không đúng", "the signature on the sheet does not hold")
    default:
      language.choose(
        "các phiếu được mở không đúng là các phiếu đã nộp", "other sheets were opened than those submitted")
    }
  }
}
