import Council
import Testing

@Suite("Packed choices")
struct PackedChoicesTests {
  @Test("come back equal, in natural order, however they were entered")
  func roundTrip() throws {
    var packed = PackedChoices()
    for (code, number) in [("1.10", 1), ("1.9", 0), ("2.1", 15), ("1.1", 3), ("1.9", 2)] { packed[code] = number }
    #expect(packed.text == "1.1=3 1.9=2 1.10=1 2.1=15")
    #expect(PackedChoices(packed.text) == packed)
    packed["1.9"] = nil
    packed["7"] = nil
    #expect(packed.text == "1.1=3 1.10=1 2.1=15")
    #expect(packed["1.10"] == 1)
    #expect(packed["1.9"] == nil)
    #expect(PackedChoices("") == PackedChoices())
  }

  @Test(
    "are refused in any other form",
    arguments: [
      " ", "1.1", "1.1=", "=1", "1.1=x", "1.1=01", "1.1=-1", "1.1=1 ", " 1.1=1", "1.1=1  1.2=1", "1.2=1 1.1=1",
      "1.1=1 1.1=2", "1.1=100", "1.10=1 1.9=1",
    ])
  func strict(text: String) { #expect(PackedChoices(text) == nil) }
}
