import Council
import Testing

@Suite("What a PIN must be")
struct PINRuleTests {
  @Test("6 to 12 digits", arguments: [("12345", false), ("135791", true), ("135791357913", true), ("13579a", false)])
  func fit(pin: String, isFit: Bool) {
    #expect(PINRule.isFit(pin) == isFit)
    #expect(!PINRule.isFit("1357913579135"))
    #expect(!PINRule.isFit("１３５７９１"))
  }

  @Test("one digit six times and every run, up or down, are easy, but no wider steps")
  func runs() {
    for (first, step) in (0..<10).flatMap({ first in (0..<10).map { (first, $0) } }) {
      let pin = (0..<6).map { String((first + step * $0) % 10) }.joined()
      #expect(PINRule.isEasy(pin) == [0, 1, 9].contains(step))
    }
  }

  @Test("so are the PIN of the samples and the runs that people type, and longer ones")
  func easy() {
    let easy = ["000000", "777777", "123456", "012345", "890123", "654321", "987654", "098765", "246810", "1234567890"]
    #expect(easy.filter { !PINRule.isEasy($0) } == [])
    #expect(["135792", "123457", "112233", "777778", "246811", "121212"].filter(PINRule.isEasy) == [])
  }

  @Test("the PIN of the samples may be chosen in a sample sitting alone")
  func sample() {
    #expect(PINRule.refusal(of: "246810", isSample: true) == nil)
    #expect(PINRule.refusal(of: "246810", isSample: false) == .easyPIN)
    #expect(PINRule.refusal(of: "123456", isSample: true) == .easyPIN)
    #expect(PINRule.refusal(of: "12345", isSample: true) == .unfitPIN)
    #expect(PINRule.refusal(of: "112233", isSample: false) == nil)
  }
}
