import Season
import Testing

@Suite("Vietnamese order")
struct CollationKeyTests {
  private func sorted(_ texts: [String]) -> [String] {
    texts.sorted { CollationKey($0) < CollationKey($1) }
  }

  @Test("puts ă and â behind a, đ behind d, ê, ô, ơ and ư behind their letters")
  func letters() {
    let names = ["Ăn", "An", "Ân", "Bí", "Dừa", "Đậu", "Ếch", "Em", "Ốc", "Ong", "Ớt", "Ư", "Ua", "Va"]
    #expect(
      sorted(names.reversed())
        == ["An", "Ăn", "Ân", "Bí", "Dừa", "Đậu", "Em", "Ếch", "Ong", "Ốc", "Ớt", "Ua", "Ư", "Va"])
  }

  @Test("tones count within a word: none, huyền, hỏi, ngã, sắc, nặng")
  func tones() {
    let order = ["ma", "mà", "mả", "mã", "má", "mạ", "mai"]
    #expect(sorted(order.reversed()) == order)
    #expect(sorted(["cá thu", "ca cao", "cà phê", "ca"]) == ["ca", "ca cao", "cà phê", "cá thu"])
  }

  @Test("numbers go by value, case and signs do not count, marks may stand apart")
  func rest() {
    #expect(sorted(["Gạo 12", "Gạo 2", "gạo 02"].reversed()) == ["gạo 02", "Gạo 2", "Gạo 12"])
    #expect(CollationKey("Hòa (Bình)") == CollationKey("hoà bình"))
    #expect(CollationKey("nu\u{31B}\u{301}c ma\u{306}\u{301}m") == CollationKey("nức mắm"))
    #expect(CollationKey("e\u{302}\u{301}") == CollationKey("ế"))
    #expect(CollationKey("") < CollationKey("a"))
    #expect(CollationKey("zèn") < CollationKey("茶"))
  }
}
