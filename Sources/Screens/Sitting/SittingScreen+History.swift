import Council
import Rulebook
import TerminalUI

extension SittingScreen {
  /// What was noted but the roll call itself, the latest at the bottom.
  func drawHistory(on canvas: inout Canvas, in place: Rect) {
    canvas.write(words.history, row: place.row, column: place.column, style: .muted)
    let rows = place.split(top: 1).rest
    let lines = events.flatMap { event in
      StyledLine.wrapped(event.text, width: rows.columns, lead: StyledLine(event.time + "  ", .muted))
    }
    for (index, line) in lines.suffix(rows.rows).enumerated() {
      canvas.write(line, row: rows.row + index, column: rows.column, width: rows.columns)
    }
  }

  private var events: [(time: String, text: String)] {
    let names = Dictionary(
      roll.agenda.map { ($0.product.code, $0.product.name) }, uniquingKeysWith: { first, _ in first })
    let notes = roll.log.entries.compactMap { entry -> (Timestamp, String)? in
      let noted = entry.attendance
      let isRollCall = noted.product == nil && noted.isInPerson && !roll.log.isLate(entry)
      guard !isRollCall else { return nil }
      let product = noted.product.flatMap { names[$0] }
      return (entry.time, words.event(noted, member: roll.name(of: noted.member), product: product))
    }
    let handOvers = roll.log.handOvers.map { note in
      (note.time, words.event(note, to: note.to.map(roll.name), product: names[note.product] ?? note.product))
    }
    return (notes + handOvers).sorted { $0.0.text < $1.0.text }.map { time, text in
      // "22/11 09:40".
      let day = time.text.prefix(10).split(separator: "-")
      return ("\(day.last ?? "")/\(day.dropFirst().first ?? "") \(time.clock.prefix(5))", text)
    }
  }
}

extension SittingPhrases {
  /// "Lê Văn Hùng, Gạo Cẩm Thành: không chấm (người nhà)".
  func event(_ noted: Attendance, member: String, product: String?) -> String {
    let name = noted.delegate?.name(for: member, in: language) ?? member
    let about = [name, product].compactMap(\.self).joined(separator: ", ")
    let isTakenBack = noted.product != nil && noted.state == .present
    let what = isTakenBack ? takeBackLabel : state(noted)
    let details = [noted.reason, noted.delegate?.paper ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
    return "\(about): \(what)" + (details.isEmpty ? "" : " (\(details))")
  }

  func event(_ note: HandOver, to deputy: String?, product: String) -> String {
    let what =
      deputy.map { language.choose("giao \($0) điều hành", "handed over to \($0)") }
      ?? language.choose("chủ tịch nhận lại", "taken back by the chair")
    return "\(product): \(what) (\(note.reason))"
  }
}
