import Council
import Rating
import Rulebook

extension MinutesBuilder {
  /// The closing sentence, signatures, recipients, and what the numbers rest on.
  var closing: [Block] {
    var blocks: [Block] = []
    if let head = material.head {
      // On the page that is signed: the record proves nothing against one who rewrites it all, the signed code does.
      blocks.append(paragraph("Số liệu trong biên bản lấy từ bản ghi của phiên họp, mã kiểm chứng \(head)."))
    }
    return blocks + [
      paragraph(
        text(.minutesEnd, [.time: VietnameseTime.clock(ended.clock), .date: VietnameseTime.day(ended.day)])),
      .signatures(
        Signatures([
          .init(title: text(.minutesSecretary), name: roll.secretary?.name ?? ""),
          .init(title: text(.minutesPresiding), name: roll.presiding?.name ?? ""),
        ])), book.recipients(recipients),
    ] + annex
  }

  private var recipients: [String] {
    sitting.recipients.isEmpty ? book.list(.minutesRecipients, sitting.values) : sitting.recipients
  }

  /// Doubts about the printed texts, and the hashes that pin them.
  private var annex: [Block] {
    var blocks = signatureList
    if !doubts.isEmpty {
      blocks.append(.notes(Notes(heading: "Điểm nghi vấn của văn bản, để hội đồng biết:", lines: doubts)))
    }
    blocks.append(.notes(Notes(heading: "Căn cứ để kiểm chứng:", lines: pins)))
    return blocks
  }

  /// The sets of the agenda, each once, by number.
  private var sets: [PinnedScale] {
    var seen: Set<String> = []
    return material.items.map(\.pinned).filter { seen.insert($0.hash).inserted }
      .sorted { $0.scale.set.number < $1.scale.set.number }
  }

  private var doubts: [String] {
    let edition = material.edition.doubts.map { "Bản \(material.edition.id): \($0)" }
    let sets = sets.flatMap { pinned in
      let set = pinned.scale.set
      let number = wording.setNumber(set.number)
      return set.doubts.map { "\(number): \($0)" } + (set.verified ? [] : [wording.unverified(set)])
    }
    return edition + (wording.gatesNotice(material.edition).map { ["Hạng sao \($0)"] } ?? []) + sets
  }

  private var pins: [String] {
    (material.head.map { ["Mã kiểm chứng: \($0)"] } ?? [])
      + ["Bản \(material.edition.id): \(sitting.editionHash)"]
      + sets.map { "\(wording.setNumber($0.scale.set.number)): \($0.hash)" }
  }
}
