import Rulebook
import TerminalUI

/// Ten steps through the program on a sample sitting: a box says what to try and goes on when it was tried.
///
/// The user is free to do anything else meanwhile; the box waits.
struct Tour: Sendable {
  /// Place of the step in `TourStep.allCases`; past the end once all were taken.
  private var place = 0
  private var before: Sight

  /// Begins with the first step that is not behind the user already.
  init(at screen: any CouncilScreen) {
    before = Sight(screen)
    look(at: screen)
  }

  /// The step to take; nil once all were.
  private var step: TourStep? { TourStep.allCases.indices.contains(place) ? TourStep.allCases[place] : nil }

  /// True once all steps were taken.
  var isOver: Bool { step == nil }

  /// Takes in what the last key led to.
  mutating func look(at screen: any CouncilScreen) {
    let now = Sight(screen)
    while let step, step.isTaken(before, now) {
      place += 1
      before = now
    }
    // Marks that come and go otherwise are what the next ones are counted from.
    if now.place == .form, before.place != .form { before = now }
  }

  /// Draws the box over the lower part of the body.
  func draw(on canvas: inout Canvas, language: Language) {
    guard let step, canvas.size.holds(Frame.minimum) else { return }
    let width = min(canvas.size.columns - 4, Self.widest)
    let lines = step.text(in: language).wrapped(to: width - 4)
    let box = Rect(
      row: canvas.size.rows - 2 - lines.count - 2, column: (canvas.size.columns - width) / 2, columns: width,
      rows: lines.count + 2)
    // Whole rows: what stuck out beside the box would read as broken words.
    canvas.fill(Rect(row: box.row, column: 0, columns: canvas.size.columns, rows: box.rows))
    canvas.box(box)
    let words = TourPhrases(language: language)
    canvas.write(
      " \(words.title(place + 1, of: TourStep.allCases.count)) ", row: box.row, column: box.column + 2, style: .accent)
    canvas.write(" \(words.stop) ", row: box.row, endingBefore: box.endColumn - 2, style: .muted)
    for (line, text) in lines.enumerated() {
      canvas.write(text, row: box.row + 1 + line, column: box.column + 2, style: .heading)
    }
  }

  private static let widest = 96
}

/// The wording around the steps of the tour.
struct TourPhrases {
  let language: Language

  var command: String {
    language.choose("Hướng dẫn mười bước trên phiên mẫu; bấm lại thì thôi", "A tour of ten steps; again ends it")
  }
  var invitation: String {
    language.choose("Lần đầu dùng? Bấm F6: hướng dẫn mười bước.", "The first time? F6: a tour of ten steps.")
  }
  var stop: String { language.choose("F6 thôi", "F6 ends") }
  func title(_ step: Int, of count: Int) -> String { language.choose("Bước \(step)/\(count)", "Step \(step)/\(count)") }
  var over: String {
    language.choose(
      "Xong mười bước. Ctrl-P tìm mọi việc, ? xem phím của từng màn hình.",
      "That was the tour. Ctrl-P finds every action, ? lists the keys of each screen.")
  }
  var ended: String { language.choose("Đã thôi hướng dẫn.", "The tour has ended.") }
  var samplesOnly: String {
    language.choose(
      "Hướng dẫn chỉ chạy trên phiên mẫu, để không ai thử trên phiếu thật.",
      "The tour runs on sample sittings alone: nobody shall try things on a real sheet.")
  }
}
