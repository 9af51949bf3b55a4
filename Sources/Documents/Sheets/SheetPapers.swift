import Council
import Rating
import Rulebook

/// The sheets of a sitting in the order of the form (Phụ lục II): product, rejection, criteria, sums, opinion, signature.
public enum SheetPapers {
  /// Builds one document of all sheets, each a paper of its own; Vietnamese in any language of the interface.
  public static func document(_ material: SheetsMaterial) -> Document {
    let papers = material.papers.enumerated().flatMap { index, paper in
      (index == 0 ? [] : [Block.newPaper]) + SheetPaper(paper: paper, sitting: material.sitting).blocks
    }
    return Document(title: "Phiếu đánh giá: \(material.sitting.title)", language: .vietnamese, blocks: papers)
  }
}

/// Makes the blocks of one sheet.
struct SheetPaper {
  /// Room to write in by hand.
  static let dots = String(repeating: "…", count: 18)

  let paper: SheetsMaterial.Paper
  let sitting: Sitting

  var scale: Scale { paper.pinned.scale }

  /// The member's marks counted; nil on a blank sheet.
  var score: SheetScore? { counted.map { SheetScore($0.choices, by: scale) } }

  var counted: Sheet? { paper.sheet?.counted(member: paper.member?.id ?? "", by: scale) }

  var blocks: [Block] {
    let set = scale.set
    let wording = Wording(language: .vietnamese)
    let sample =
      sitting.isSample
      ? [
        Block.paragraph(
          Paragraph(["DỮ LIỆU MẪU: người và điểm số là giả định, không có giá trị pháp lý"], style: .notice))
      ] : []
    return sample + [
      .title(["PHIẾU ĐÁNH GIÁ SẢN PHẨM", "\(wording.setNumber(set.number)): \(set.title)"]),
      .paragraph(Paragraph([.bold(outlineTitle)], style: .heading)), .list(.dashes(facts.map { [Run($0)] })),
    ] + rejection + [.table(SheetTable(self).table)] + notes + [
      .signatures(
        Signatures([
          .init(title: "", name: ""),
          .init(
            title: "THÀNH VIÊN HỘI ĐỒNG", name: paper.member?.name ?? "",
            placeAndDate:
              "………………, \(paper.sheet == nil ? "ngày …… tháng …… năm ………" : VietnameseTime.day(sitting.date))"),
        ]))
    ]
  }

  private var outlineTitle: String {
    paper.product.name + (paper.member.map { " – \($0.name)" } ?? "")
  }

  private var facts: [String] {
    let product = paper.product
    func known(_ text: String) -> String { text.isEmpty ? Self.dots : text }
    return [
      "Tên sản phẩm: \(product.name)", "Mã số: \(product.code)", "Chủ thể: \(product.producer)",
      "Điện thoại: \(known(product.phone))", "Địa chỉ: \(known(product.address))",
      "Thành viên hội đồng: \(paper.member.map { "\($0.name), \($0.office)" } ?? Self.dots)",
    ] + (paper.typists.isEmpty ? [] : ["Nhập từ phiếu giấy: \(paper.typists.joined(separator: " và "))"])
  }

  /// The lines by which a member throws the product out or stops; a sheet typed in or ticked here shows its reason.
  private var rejection: [Block] {
    func line(_ words: String, _ reason: String?) -> [Run] {
      let isTicked = reason != nil
      return [Run("\(isTicked ? "☒" : "☐") \(words). Lý do: \(reason ?? (paper.sheet == nil ? Self.dots : "không"))")]
    }
    let conditions: [Block] =
      scale.set.reject.isEmpty
      ? []
      : [
        .paragraph(Paragraph([.bold("Sản phẩm bị loại nếu:")])),
        .list(.dashes(scale.set.reject.map { [Run($0)] })),
      ]
    return conditions + [
      .paragraph(Paragraph(line("Đề nghị loại sản phẩm", paper.sheet?.reject))),
      .paragraph(Paragraph(line("Đề nghị dừng đánh giá", paper.sheet?.stop), style: .tight)),
    ]
  }

  private var notes: [Block] {
    let said = scale.criteria.compactMap { criterion in
      paper.sheet?.notes[criterion.code].map { [Run("\(criterion.code) \(criterion.title): \($0)")] }
    }
    let opinion: [Block] =
      said.isEmpty
      ? [.paragraph(Paragraph([.bold("Ý kiến của thành viên: "), Run(paper.sheet == nil ? Self.dots : "không.")]))]
      : [.paragraph(Paragraph([.bold("Ý kiến của thành viên:")])), .list(.dashes(said))]
    return [
      .paragraph(
        Paragraph([
          .italic("Ghi chú: dấu ***, ****, ***** bên cạnh một mức là mức tối thiểu để sản phẩm đạt 3, 4, 5 sao.")
        ]))
    ] + opinion
  }
}
