import Demo
import Rating
import Rulebook
import StrictJSON
import Testing

@testable import Documents

@Suite("Documents as JSON")
struct HandoverTests {
  @Test("a document with every kind of block comes back as it was")
  func roundTrip() throws {
    let document = Document(
      title: "Biên bản", language: .vietnamese,
      blocks: [
        .head(Head(authority: "UBND", body: "HỘI ĐỒNG", number: "Số: 1", placeAndDate: "Hà Tĩnh, ngày 01")),
        .title(["BIÊN BẢN", "Họp"]), .paragraph(Paragraph([.bold("a"), "b", .italic("c")], style: .notice)),
        .list(ItemList([.init(label: "-", ["x"])])),
        .table(
          .init(
            columns: [.init(width: 4, alignment: .centre), .init(width: 9)], header: [.init([.header("A")])],
            rows: [.init([.init(["t"], columnSpan: 2, rowSpan: 3, alignment: .right), .init("u")])])),
        .table(
          .init(
            columns: [.init(width: 4)], header: [],
            rows: [
              .init([.init(["4"], picture: .stars(4, of: 5)), .init([], picture: .bar(value: 7, of: 21))])
            ])),
        .pictures([
          .bars(BarChart([.init(label: "A", figure: "35,33", value: Fraction(106, 3), max: 40)], showsRest: true)),
          .dots(
            DotChart(
              caption: "84, 88", totals: [84, 88], mean: .init(Fraction(86), label: "86"),
              bounds: [.init(from: 70, label: "4 sao")])),
        ]),
        .signatures(Signatures([.init(title: "THƯ KÝ", name: "", placeAndDate: "…")])),
        .notes(Notes(heading: "Nơi nhận:", lines: ["VT"])), .pageBreak, .newPaper,
        .orientation(.landscape),
      ])
    let order = PrintOrder(
      format: .pdf, language: .english, created: "2026-11-22T08:00:00+07:00", content: .document(document))
    let read = try PrintOrder(JSONValue(parsing: order.json.canonicalText))
    #expect(read.content == .document(document))
    #expect(read.created == order.created && read.language == .english && read.format == .pdf)
  }

  @Test("what is not an order is named by its path")
  func strange() throws {
    let json =
      #"{"format":"pdf","language":"vi","created":"","document":{"title":"","language":"vi","blocks":[{"verse":1}]}}"#
    let error = #expect(throws: FieldError.self) { try PrintOrder(JSONValue(parsing: json)) }
    #expect(error?.path.description == "document.blocks[0].verse")
  }
}
