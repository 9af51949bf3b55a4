import Rulebook
import TerminalUI

/// The wording about typing methods.
struct TypingPhrases {
  let language: Language

  var change: String {
    language.choose("Gõ tiếng Việt: tắt, Telex, VNI lần lượt", "Vietnamese typing: off, Telex, VNI in turn")
  }
  var offer: String {
    language.choose(
      "Máy chưa có bộ gõ tiếng Việt? F12: bật Telex, VNI",
      "No Vietnamese input method on this machine? F12: Telex, VNI")
  }

  func isOn(_ method: TypingMethod) -> String {
    switch method {
    case .off: language.choose("Đã tắt gõ tiếng Việt. F12: bật Telex.", "Vietnamese typing is off. F12: Telex.")
    case .telex:
      language.choose(
        "Đang gõ Telex: aa â, aw ă, ow ơ, dd đ; s f r x j là dấu. F12: sang VNI.",
        "Typing Telex: aa â, aw ă, ow ơ, dd đ; s f r x j are tones. F12: VNI.")
    case .vni:
      language.choose(
        "Đang gõ VNI: a6 â, a8 ă, o7 ơ, d9 đ; 1 2 3 4 5 là dấu. F12: tắt.",
        "Typing VNI: a6 â, a8 ă, o7 ơ, d9 đ; 1 2 3 4 5 are tones. F12: off.")
    }
  }

  func name(_ method: TypingMethod) -> String {
    switch method {
    case .off: language.choose("không dùng", "none")
    case .telex: "Telex"
    case .vni: "VNI"
    }
  }

  func about(_ method: TypingMethod) -> String {
    switch method {
    case .off:
      language.choose("Phím nào chữ ấy: máy đã có bộ gõ riêng. F12: đổi.", "The machine has its own. F12 changes it.")
    case .telex:
      language.choose(
        "tieengs Vieetj → tiếng Việt; gõ lại dấu để bỏ. F12: đổi ở bất cứ đâu.",
        "tieengs Vieetj → tiếng Việt; a mark again undoes it. F12 anywhere.")
    case .vni:
      language.choose(
        "tie6ng1 Vie6t5 → tiếng Việt; gõ lại dấu để bỏ. F12: đổi ở bất cứ đâu.",
        "tie6ng1 Vie6t5 → tiếng Việt; a mark again undoes it. F12 anywhere.")
    }
  }

  func name(_ style: ToneStyle) -> String {
    switch style {
    case .traditional: "hòa, thúy"
    case .modern: "hoà, thuý"
    }
  }

  func about(_ style: ToneStyle) -> String {
    switch style {
    case .traditional:
      language.choose(
        "Kiểu cũ, như các giấy tờ của chương trình.", "The traditional way, as in the papers of this program.")
    case .modern:
      language.choose("Kiểu mới, theo âm chính; chỉ khác ở oa, oe, uy.", "The modern way; only oa, oe, uy differ.")
    }
  }
}
