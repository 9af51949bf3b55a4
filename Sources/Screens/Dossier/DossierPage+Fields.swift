import Council
import Rulebook
import Season
import TerminalUI

extension DossierPage {
  /// Who makes the product, where, what it is rated on and under which law.
  var fields: [StyledLine] {
    let fields = file.fields
    var rows: [(String, String, Style)] = [
      (words.producer, fields.producer, .plain), (words.address, fields.address, .plain),
      (words.place, fields.place, .plain), (words.phone, fields.phone, .plain),
      (words.set, words.set(fields.set, file.set), fields.set == nil ? .warning : .plain),
      (words.kind, words.kind(fields), .plain),
    ]
    if let answer = file.answer {
      let isRefused = if case .refused = answer { true } else { false }
      rows.append((words.law, words.law(answer, file.view.dossier), isRefused ? .warning : .plain))
    }
    return rows.filter { !$0.1.isEmpty }
      .flatMap { label, text, style in item(StyledLine(label.padded(to: words.labelWidth), .muted), text, style) }
      + [.blank]
  }

  /// Every step, the oldest first.
  var steps: [StyledLine] {
    file.view.steps.flatMap { step -> [StyledLine] in
      let lead = StyledLine("  \(step.date.printed)  ", .muted)
      let indent = StyledLine(String(repeating: " ", count: lead.cellWidth))
      let about = [words.about(step), words.entered(step, by: file.name(of: step.actor))].filter { !$0.isEmpty }
      return item(lead, step.to.title(in: words.language), step.to.style)
        + (step.reason.isEmpty ? [] : item(indent, words.reason(step.reason)))
        + item(indent, about.joined(separator: " · "), .muted)
    }
  }

  /// Every remark, those still open marked.
  var remarks: [StyledLine] {
    file.view.remarks.flatMap { remark -> [StyledLine] in
      let isOpen = remark.settled == nil
      let lead = StyledLine("  \(isOpen ? " " : String(glyphs.check)) \(remark.number). ", isOpen ? .warning : .good)
      let indent = StyledLine(String(repeating: " ", count: lead.cellWidth))
      let status = words.status(remark)
      return item(lead, remark.text)
        + (status.isEmpty ? [] : item(indent, status, isOpen && isPast(remark.due) ? .danger : .muted))
    }
  }
}
