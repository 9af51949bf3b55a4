import Rulebook
import TerminalUI

/// What every screen shares: the line on top, the message line, the footer, the language.
public struct Frame: Hashable, Sendable {
  /// Where the last change is.
  public enum SaveState: Hashable, Sendable {
    case none
    /// Changes are on their way to the disk.
    case saving
    /// All is on the disk since this moment, `09:41:07`.
    case saved(String)
    /// Changes do not get through; a few words.
    case failed(String)
  }

  /// The smallest window that every screen is complete in.
  public static let minimum = Size(columns: 80, rows: 24)

  public var language: Language
  /// Left half of the top line, e.g. "OCOP · Hội đồng cấp tỉnh · Phiên 22/11/2026".
  public var heading: String
  /// Who is signed in, e.g. "Ủy viên 3 · Sở Công Thương".
  public var person: String
  public var isSample: Bool
  public var save: SaveState
  /// One sentence for the user, shown above the footer until the next key.
  public var message: String?
  /// How keys become letters in the field that is being edited; `.off` where none is.
  public var typing = TypingMethod.off
  /// The window as it was told last: what page keys move by. Drawing goes by the canvas.
  public var size = Frame.minimum

  /// Creates a frame.
  public init(
    language: Language, heading: String = "OCOP", person: String = "", isSample: Bool = false, save: SaveState = .none,
    message: String? = nil
  ) {
    self.language = language
    self.heading = heading
    self.person = person
    self.isSample = isSample
    self.save = save
    self.message = message
  }

  /// Rows between the rule on top and the message line.
  public var bodyRows: Int { max(size.rows - Self.lines, 0) }

  /// Rows that the frame itself takes: top line, rule, message, footer.
  private static let lines = 4

  /// Draws top line, rule, message and footer, and answers the space between; nil where the window is too small, in
  /// which case one sentence says so.
  public func draw(on canvas: inout Canvas, footer: Footer) -> Rect? {
    let tooSmall = canvas.tooSmall(minimum: Self.minimum) { size in
      [
        language.choose(
          "Cửa sổ \(size.columns)×\(size.rows) quá nhỏ, cần ít nhất \(Self.minimum.columns)×\(Self.minimum.rows).",
          "The window is \(size.columns)×\(size.rows); \(Self.minimum.columns)×\(Self.minimum.rows) is needed."),
        language.choose(
          "Phím bấm lúc này không có tác dụng; Ctrl-C để thoát.", "Keys do nothing until then; Ctrl-C leaves."),
      ]
    }
    if tooSmall { return nil }
    drawTop(on: &canvas)
    canvas.horizontalLine(row: 1, length: canvas.size.columns)
    let bottom = canvas.size.rows - 1
    footer.draw(on: &canvas, row: bottom)
    if let message {
      canvas.write(
        message, row: bottom - 1, column: 1, style: .warning, width: canvas.size.columns - 2, overflow: .ellipsis)
    }
    return Rect(row: 2, column: 0, columns: canvas.size.columns, rows: canvas.size.rows - Self.lines)
  }

  /// Draws a message that one line does not hold over the lines above the footer, whatever stands there.
  func drawLongMessage(on canvas: inout Canvas) {
    let width = canvas.size.columns - 2
    guard let message, message.cellWidth > width, canvas.size.holds(Self.minimum) else { return }
    let lines = message.wrapped(to: width)
    let first = canvas.size.rows - 1 - lines.count
    for (place, line) in lines.enumerated() where first + place >= 2 {
      canvas.fill(Rect(row: first + place, column: 0, columns: canvas.size.columns, rows: 1))
      canvas.write(line, row: first + place, column: 1, style: .warning)
    }
  }

  private func drawTop(on canvas: inout Canvas) {
    let columns = canvas.size.columns
    canvas.fill(Rect(row: 0, column: 0, columns: columns, rows: 1), style: .header)
    var end = columns - 1
    let (saveText, saveStyle) = saveMark(canvas.glyphs, save)
    if !saveText.isEmpty {
      // As wide as the longest mark, so that a tick does not move what stands beside it.
      let place = max(saveText.cellWidth, saveMark(canvas.glyphs, .saved("00:00:00")).0.cellWidth)
      canvas.write(saveText, row: 0, column: end - place, style: saveStyle)
      end -= place + 2
    }
    if !person.isEmpty {
      let shown = person.leadingParts(within: columns / 3)
      end -= canvas.write(shown, row: 0, endingBefore: end, style: .header, width: columns / 3) + 2
    }
    if typing != .off { end -= canvas.write(typing.mark, row: 0, endingBefore: end, style: .accent) + 2 }
    var used = 1
    if isSample {
      used += canvas.write(language.choose("DỮ LIỆU MẪU", "SAMPLE DATA"), row: 0, column: used, style: .warning) + 2
    }
    let room = max(0, end - used)
    canvas.write(
      heading.leadingParts(within: room), row: 0, column: used, style: .header, width: room, overflow: .ellipsis)
  }

  private func saveMark(_ glyphs: Glyphs, _ save: SaveState) -> (String, Style) {
    switch save {
    case .none: ("", .header)
    case .saving: ("\(glyphs.dot) \(language.choose("đang lưu", "saving"))", .warning)
    case .saved(let clock): ("\(glyphs.bullet) \(language.choose("đã lưu", "saved")) \(clock)", .good)
    case .failed(let reason): ("! \(reason)", .danger)
    }
  }
}

extension TypingMethod {
  /// What it is called where there is little room.
  fileprivate var mark: String { rawValue.uppercased() }
}

extension String {
  /// As many of the parts before a " · " as fit `width` columns; the first one whatever its width.
  fileprivate func leadingParts(within width: Int) -> String {
    var shown = self
    while shown.cellWidth > width, let end = shown.lastIndex(of: "·") {
      shown = String(shown[..<end])
      while shown.last == " " { shown.removeLast() }
    }
    return shown
  }
}
