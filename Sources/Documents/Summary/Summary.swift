import Council
import Rulebook

/// The summary of a sitting (bảng tổng hợp điểm) on landscape pages.
public enum Summary {
  /// Builds the summary; it is Vietnamese in any language of the interface, as legal papers are.
  public static func document(_ material: SummaryMaterial, phrases: Phrasebook) -> Document {
    let sitting = material.sitting
    let title = "Bảng tổng hợp điểm \(sitting.title)"
    let roll = material.roll
    func text(_ phrase: Phrase) -> String { phrases.text(phrase, sitting.values) }
    var blocks: [Block] = [
      .orientation(.landscape),
      .head(Head(authority: sitting.authority.uppercased(), body: sitting.council.uppercased(), number: "")),
    ]
    blocks += material.notices.map { .paragraph(Paragraph([Run($0)], style: .notice)) }
    blocks += [
      .title([text(.summaryTitle), sitting.title]),
      .paragraph(
        Paragraph([Run("Họp \(VietnameseTime.day(sitting.date)); \(scored(material)).")], style: .body)),
    ]
    if let notice = Wording(language: .vietnamese).gatesNotice(material.edition) {
      blocks.append(.paragraph(Paragraph([Run("Hạng sao \(notice).")])))
    }
    blocks += [.table(material.table.table), .title([text(.summaryByStar)]), .table(StarList(material.table).table)]
    if let head = material.head {
      blocks.append(
        .paragraph(Paragraph([Run("Số liệu lấy từ bản ghi của phiên họp, mã kiểm chứng \(head).")])))
    }
    blocks.append(
      .signatures(
        Signatures([
          .init(title: text(.minutesSecretary), name: roll.secretary?.name ?? ""),
          .init(title: text(.minutesPresiding), name: roll.presiding?.name ?? ""),
        ])))
    return Document(title: title, language: .vietnamese, blocks: blocks)
  }

  /// "12 sản phẩm đã khóa chấm điểm; không ghi 2 sản phẩm chưa khóa".
  private static func scored(_ material: SummaryMaterial) -> String {
    "\(material.lines.count) sản phẩm đã khóa chấm điểm"
      + (material.sealed.isEmpty ? "" : "; không ghi \(material.sealed.count) sản phẩm chưa khóa chấm điểm")
  }
}
