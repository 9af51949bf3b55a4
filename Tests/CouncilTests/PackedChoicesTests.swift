import CouncilFixtures
import Rating
import Rulebook
import Testing

@testable import Council

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

  @Test("of an opened sheet are what its set prints, up to the last option of each criterion")
  func unpacked() throws {
    let scale = try Scale(Fixture.set)
    let choices = try ChoicesUnpacker(scale).choices("1.1=3 1.2=2 1.10=4 2.1=0")
    #expect(choices == Choices(["1.1": 3, "1.2": 2, "1.10": 4, "2.1": 0], by: scale))
    #expect((0..<choices.count).map { choices[$0] } == [3, 2, 4, 0, nil])
  }

  @Test(
    "of an opened sheet with anything that its set does not print were not written here",
    arguments: [
      "1.1=4", "1.1=9", "1.1=15", "1.1=99", "1.1=300", "1.1=9223372036854775808", "1.2=1 1.10=5", "9.9=1", "1.1=x",
      "1.1=", "1.1",
      "1.2=1 1.1=1", "1.1=1 1.1=2",
    ])
  func unprinted(text: String) throws {
    let unpacker = ChoicesUnpacker(try Scale(Fixture.set))
    #expect(throws: MalformedRow(table: "opened_sheet", column: "choices")) { try unpacker.choices(text) }
  }

  @Test("of any other sheet that its set does not print count as blank", arguments: [-1, 4, 9, 16, 255, 256, 300])
  func blank(number: Int) throws {
    let scale = try Scale(Fixture.set)
    let sheet = SheetState(choices: ["1.1": number, "3.1": 2, "9.9": 1])
    let score = SheetScore(sheet.counted(member: "m1", by: scale).choices, by: scale)
    #expect(score.total == 20)
    #expect(score.blankCriteria.map { scale.criteria[$0].code }.contains("1.1"))
  }
}
