import CouncilFixtures
import Rating
import Rulebook
import TestSupport
import Testing

@testable import Council

/// The comparison of two entries of one paper sheet.
@Suite("Two entries of a paper sheet")
struct PaperCellsTests {
  /// A whole sheet as it may be typed; what does not apply is left out.
  private func sheet(_ scale: Scale, _ random: inout SeededGenerator) -> SheetContent {
    var content = SheetContent()
    for criterion in scale.criteria {
      content.choices[criterion.code] = Int.random(
        in: (criterion.allowsNone ? 0 : 1)...criterion.options.count, using: &random)
    }
    if Int.random(in: 0..<6, using: &random) == 0 { content.reject = "thiếu giấy" }
    if Int.random(in: 0..<9, using: &random) == 0 { content.stop = "dừng" }
    return content.compared(by: scale)
  }

  /// Everything else that a slip of a finger may make of a mark.
  private func others(_ mark: PaperMark, in cell: PaperCell, _ scale: Scale) -> [PaperMark] {
    let all: [PaperMark]
    switch cell {
    case .reject, .stop: all = [.blank, .reason("thiếu giấy"), .reason("dừng"), .reason("khác")]
    case .criterion(let code):
      let criterion = scale.criteria[scale.index(of: code) ?? 0]
      all = [.blank] + ((criterion.allowsNone ? 0 : 1)...criterion.options.count).map { .option($0) }
    }
    return all.filter { $0 != mark }
  }

  @Test("every difference in a single cell is found, in random sheets", arguments: 0..<60)
  func single(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let scale = try Scale(Fixture.set)
    let right = sheet(scale, &random)
    #expect(right.differences(to: right, by: scale).isEmpty)
    var tried = 0
    for cell in PaperCell.all(of: scale) where right[cell] != .blank || scale.asks(cell, on: right) {
      for mark in others(right[cell], in: cell, scale) {
        var wrong = right
        wrong[cell] = mark
        wrong = wrong.compared(by: scale)
        tried += 1
        let found = right.differences(to: wrong, by: scale)
        #expect(found.contains(PaperDifference(cell: cell, first: right[cell], second: mark)), "\(cell) \(mark)")
        // Beside the cell itself only what depends on it may differ.
        for other in found where other.cell != cell { #expect(scale.depends(other.cell, on: cell)) }
      }
    }
    #expect(tried > 10)
  }

  @Test("a mark that no longer applies is neither compared nor signed")
  func dependent() throws {
    let scale = try Scale(Fixture.set)
    var content = SheetContent(choices: try #require(PackedChoices("1.1=1 2.1=3 3.1=2")), notes: ["1.1": "x"])
    #expect(content.compared(by: scale).choices.text == "1.1=1 3.1=2")
    #expect(content.compared(by: scale).notes.isEmpty)
    content.choices["1.1"] = 2
    #expect(content.compared(by: scale).choices.text == "1.1=2 2.1=3 3.1=2")
    // As long as it is open whether it applies, it stays.
    content.choices["1.1"] = nil
    #expect(content.compared(by: scale).choices.text == "2.1=3 3.1=2")
  }
}

extension Scale {
  fileprivate func asks(_ cell: PaperCell, on content: SheetContent) -> Bool {
    guard case .criterion(let code) = cell, let index = index(of: code) else { return true }
    return content.score(by: self).applies(at: index)
  }

  fileprivate func depends(_ cell: PaperCell, on governor: PaperCell) -> Bool {
    guard case .criterion(let code) = cell, case .criterion(let other) = governor, let index = index(of: code) else {
      return false
    }
    return conditions[index]?.criterion == self.index(of: other)
  }
}
