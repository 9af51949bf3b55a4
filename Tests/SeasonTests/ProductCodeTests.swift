import Season
import Testing

@Suite("Product codes")
struct ProductCodeTests {
  @Test("are read in groups, and written as they were")
  func read() throws {
    let code = try #require(ProductCode("42-18532-007-2026"))
    #expect(code.province == "42" && code.commune == "18532" && code.serial == "007" && code.year == 2026)
    #expect(code.description == "42-18532-007-2026")
    #expect(ProductCode("42-439-7-2020")?.description == "42-439-7-2020", "older codes name a district")
  }

  @Test(
    "of another shape are none",
    arguments: [
      "", "42-18532-007", "42-18532-007-26", "42-18532-007-20266", "42-18532-007-0026", "42--007-2026",
      "4a-18532-007-2026",
      "42-18532-007-2026-", " 42-18532-007-2026", "42–18532–007–2026", "٤٢-18532-007-2026",
    ])
  func shape(text: String) { #expect(ProductCode(text) == nil) }

  @Test("are built with a serial of three digits")
  func build() {
    #expect(ProductCode(province: "42", commune: "18532", serial: 7, year: 2026)?.description == "42-18532-007-2026")
    #expect(ProductCode(province: "42", commune: "18532", serial: 1234, year: 2026)?.serial == "1234")
    #expect(ProductCode(province: "Hà Tĩnh", commune: "18532", serial: 7, year: 2026) == nil)
  }
}
