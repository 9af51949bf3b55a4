import Council
import Rulebook

/// The PINs and the recovery code as text: shown once, for the secretary to hand out.
struct PINSlipText {
  private let slip: PINSlip
  private let language: Language

  init(_ slip: PINSlip, _ language: Language) {
    self.slip = slip
    self.language = language
  }

  /// The lines; empty where nobody was given anything.
  var lines: [String] {
    guard !slip.pins.isEmpty || slip.recoveryCode != nil else { return [] }
    let heading = language.choose(
      "Mã PIN (chỉ hiện lần này; giao tận tay từng người, mỗi người đổi được sau khi đăng nhập):",
      "PINs (shown this once; hand each to its owner, who can change it after signing in):")
    let pins = slip.pins.map { "  \($0.pin)  \($0.member.id)  \($0.member.name)" }
    guard let code = slip.recoveryCode else { return ["", heading] + pins }
    return ["", heading] + pins + [
      "",
      language.choose(
        "Mã khôi phục (in ra, bỏ phong bì niêm phong; mở được mọi phiếu khi không ai giữ khóa có mặt):",
        "Recovery code (print it, seal it in an envelope; it opens every sheet when no key holder is there):"),
      "  \(code)",
    ]
  }
}
