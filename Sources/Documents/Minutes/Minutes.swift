import Council
import Rulebook

/// The minutes of a sitting, after Nghị định 30/2020/NĐ-CP (rules.md §5).
public enum Minutes {
  /// Builds the minutes. They are Vietnamese in any language of the interface, as legal papers are.
  ///
  /// Of a product that the chair has not concluded nothing is told but that it is not concluded.
  public static func document(
    _ material: MinutesMaterial, form: MinutesForm = .full, phrases: Phrasebook
  ) -> Document {
    let builder = MinutesBuilder(material, form, phrases)
    return Document(
      title: "Biên bản \(material.sitting.title)", language: .vietnamese,
      blocks: builder.opening + builder.attendance + builder.basis + builder.products + builder.summary
        + builder.closing)
  }
}

/// Makes the parts of the minutes; each part has a file of its own.
struct MinutesBuilder {
  let material: MinutesMaterial
  let form: MinutesForm
  let book: Phrasebook
  let roll: MinutesRoll
  let wording = Wording(language: .vietnamese)

  var sitting: Sitting { material.sitting }
  var concluded: [MinutesMaterial.Item] { material.items.filter(\.isConcluded) }
  var open: [MinutesMaterial.Item] { material.items.filter { !$0.isConcluded } }

  init(_ material: MinutesMaterial, _ form: MinutesForm, _ book: Phrasebook) {
    self.material = material
    self.form = form
    self.book = book
    roll = MinutesRoll(
      material.members, material.attendance, material.log, regulation: material.sitting.regulation,
      written: Set(material.items.filter { $0.opinion == .asked }.map(\.product.code)))
  }

  /// A phrase filled from the sitting.
  func text(_ phrase: Phrase, _ more: PhraseValues = [:]) -> String {
    book.text(phrase, sitting.values.merging(more) { $1 })
  }

  /// The first session, or the sitting's own day where none was opened.
  private var began: Session { roll.log.sessions.first?.session ?? .first(of: sitting) }

  /// When the last session ended; the sitting's own hour where none was opened.
  var ended: (clock: String?, day: CalendarDate) {
    roll.log.sessions.last.map { ($0.ends, $0.session.date) } ?? (sitting.ends, sitting.date)
  }

  /// Head, notices, title, what is corrected, time, place.
  var opening: [Block] {
    let number = material.number.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "……"
    return [
      .head(
        Head(
          authority: sitting.authority.uppercased(), body: sitting.council.uppercased(),
          number: text(.minutesNumber, [.number: number])))
    ] + notices + [
      .title([paperTitle, sitting.title] + (form == .short ? ["(bản rút gọn)"] : []))
    ] + correction + [
      paragraph(
        text(
          .minutesBegin, [.time: VietnameseTime.clock(began.begins), .date: VietnameseTime.day(began.date)])),
      paragraph(text(.minutesPlace), .tight),
    ]
  }

  private var notices: [Block] {
    var notices: [Block] = []
    if !open.isEmpty {
      notices.append(
        paragraph("DỰ THẢO: còn \(open.count)/\(material.items.count) sản phẩm chưa có kết luận", .notice))
    }
    if open.isEmpty, let session = roll.log.open {
      notices.append(
        paragraph("DỰ THẢO: buổi \(session.number) chưa đóng; đóng buổi họp trước khi in biên bản chính thức", .notice))
    }
    if sitting.isSample {
      notices.append(paragraph("DỮ LIỆU MẪU: người và điểm số là giả định, không có giá trị pháp lý", .notice))
    }
    return notices
  }

  func paragraph(_ text: String, _ style: Paragraph.Style = .body) -> Block {
    .paragraph(Paragraph([Run(text)], style: style))
  }

  /// A paragraph whose first words are bold.
  func paragraph(_ lead: String, _ text: String, _ style: Paragraph.Style = .body) -> Block {
    .paragraph(Paragraph([.bold(lead), Run(" \(text)")], style: style))
  }

  func heading(_ text: String, _ style: Paragraph.Style = .heading) -> Block {
    .paragraph(Paragraph([.bold(text)], style: style))
  }

  func dashes(_ texts: [String]) -> Block { .list(.dashes(texts.map { [Run($0)] })) }

  /// A product in a line: "Nước mắm Thu Hùng (42-18532-007-2026)".
  func named(_ product: Product) -> String { "\(product.name) (\(product.code))" }
}
