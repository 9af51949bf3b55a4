import CouncilFixtures
import Council
import Demo
import Documents
import Foundation
import Print
import Rating
import TestSupport
import Testing

@Suite("Minutes as PDF")
struct PDFMinutesTests {
  @Test("the sitting that has ended reads as it should, page by page")
  func golden() throws {
    let material = try MinutesMaterial(of: Demo.districtID, in: DemoSittings.district.get(), number: 5)
    let pdf = try PDFReading(Minutes.document(material))
    let pages = try pdf.pages()
    // How wide the code is moves the line that ends in it.
    let text = pages.joined(separator: "\u{C}\n").masked.replacing(/[ ]+Số liệu trong/, with: "   Số liệu trong")
    expectGolden("minutes-district-pdf", text)
    for (index, page) in pages.enumerated() where index > 0 {
      #expect(page.split(separator: "\n").first?.trimmingCharacters(in: .whitespaces) == "\(index + 1)")
    }
    #expect(pages.first?.contains("UBND") == true)
    #expect(pages.last?.isEmpty == false)
  }

  @Test("paper, face, properties, outline, language")
  func properties() throws {
    let material = try MinutesMaterial(of: Demo.provinceID, in: DemoSittings.province.get())
    let document = Minutes.document(material)
    let pdf = try PDFReading(document)
    #expect(try pdf.info("Page size")?.contains("A4") == true)
    #expect(try pdf.info("Title") == document.title)
    #expect(try pdf.info("CreationDate")?.contains("2026") == true)
    let fonts = try pdf.fonts()
    #expect(!fonts.isEmpty)
    for font in fonts {
      #expect(font.name.dropFirst(7).hasPrefix("Tinos"), "\(font.name)")
      #expect(font.isEmbedded && font.isSubset, "\(font.name)")
    }
    #expect(String(decoding: pdf.bytes, as: UTF8.self).contains("/Lang (vi-VN)"))
    let outline = try pdf.asking("pdftohtml", ["-xml", "-stdout", "-i", "FILE"])
    #expect(outline.contains("IV. TỔNG HỢP KẾT QUẢ</item>"))
    #expect(outline.contains("1. Gạo Cẩm Thành</item>"))
    #expect(try pdf.bytes == PDFReading(document).bytes)
  }

  @Test("every number of the answers stands on paper")
  func numbers() throws {
    let store = try DemoSittings.district.get()
    let words = try PDFReading(Minutes.document(MinutesMaterial(of: Demo.districtID, in: store))).words()
    for tallied in try store.tally(Demo.districtID, nil) {
      guard let answer = tallied.answer else { continue }
      let printed = (answer.printedParts ?? []) + [answer.printedTotal].compactMap(\.self)
      #expect(words.contains(tallied.product.code))
      for number in printed { #expect(words.contains(number.replacing(".", with: ",")), "\(tallied.product.code)") }
      for score in answer.tally.scores where score.isComplete { #expect(words.contains(" \(score.total) ")) }
    }
  }

  @Test("200 products: the table of the sitting lies on landscape pages, each with its head, no word over the edge")
  func large() throws {
    let whole = try MinutesMaterial(of: Demo.provinceID, in: DemoSittings.province.get())
    let items = whole.repeated(200)
    let pdf = try PDFReading(Minutes.document(whole.with(items: items)))
    let wide = try pdf.asking("pdfinfo", ["-f", "1", "-l", "9999", "FILE"]).split(separator: "\n")
      .filter { $0.hasPrefix("Page ") && $0.contains(" size:") }.map { $0.contains("841.89 x 595.276") }
    let pages = try pdf.pages()
    #expect(wide.count == pages.count && wide.contains(true))
    for (page, isWide) in zip(pages, wide) where isWide { #expect(page.contains("Mã số")) }
    for place in try pdf.places() {
      let width = wide[place.page - 1] ? 841.89 : 595.276
      #expect(place.left >= 85 && place.right <= width - 42, "\(place)")
    }
    for item in items { #expect(pages.contains { $0.contains(item.product.code) }) }
  }

  @Test("a council of one")
  func one() throws {
    let whole = try MinutesMaterial(of: Demo.provinceID, in: DemoSittings.province.get())
    let chair = try #require(whole.members.first)
    let items = whole.items.prefix(1).map { item in
      let answer = item.answer.map { answer in
        let request = answer.request
        return Answer(
          RatingRequest(
            edition: request.edition, pinned: request.pinned, level: request.level, rules: request.rules,
            decisions: request.decisions, product: request.product,
            sheets: request.sheets.filter { $0.member == chair.id }))
      }
      return MinutesMaterial.Item(
        product: item.product, stage: item.stage, pinned: item.pinned, conclusion: item.conclusion, answer: answer)
    }
    let words = try PDFReading(
      Minutes.document(
        MinutesMaterial(
          sitting: whole.sitting, members: [chair], attendance: whole.attendance, log: whole.log,
          edition: whole.edition, items: Array(items)))
    ).words()
    #expect(words.contains("tổng số 1 thành viên; họp 1 buổi"))
  }
}

extension MinutesMaterial {
  /// The concluded items again and again under other codes, until there are `count`.
  func repeated(_ count: Int) -> [Item] {
    let concluded = items.filter(\.isConcluded)
    return (0..<count).map { index in
      let item = concluded[index % concluded.count]
      let product = item.product
      return Item(
        product: Product(
          code: "42-18000-\(1000 + index)-2026", name: product.name, producer: product.producer, set: product.set,
          setHash: product.setHash, position: index + 1), stage: .concluded, pinned: item.pinned,
        conclusion: item.conclusion, answer: item.answer)
    }
  }

  /// The same minutes about other items.
  func with(items: [Item]) -> MinutesMaterial {
    MinutesMaterial(
      sitting: sitting, members: members, attendance: attendance, log: log, edition: edition, items: items,
      head: head, number: number)
  }
}
