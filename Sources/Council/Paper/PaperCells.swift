import Rating
import Rulebook

/// What can be typed from a paper sheet; notes are not.
public enum PaperCell: Hashable, Sendable {
  case reject, stop
  /// Criterion's code.
  case criterion(String)

  /// The cells of a sheet in printed order.
  public static func all(of scale: Scale) -> [PaperCell] {
    [.reject, .stop] + scale.criteria.map { .criterion($0.code) }
  }
}

/// What stands in a cell.
public enum PaperMark: Hashable, Sendable {
  case blank
  /// Number from 1, or 0 for "none holds".
  case option(Int)
  /// Why the product is thrown out or stopped.
  case reason(String)
}

/// A cell that two entries disagree on.
public struct PaperDifference: Hashable, Sendable {
  public let cell: PaperCell
  public let first: PaperMark
  public let second: PaperMark

  /// Creates a difference.
  public init(cell: PaperCell, first: PaperMark, second: PaperMark) {
    self.cell = cell
    self.first = first
    self.second = second
  }
}

extension SheetContent {
  /// What stands in `cell`; a mark that does not belong there makes it blank.
  public subscript(cell: PaperCell) -> PaperMark {
    get {
      switch cell {
      case .reject: reject.map(PaperMark.reason) ?? .blank
      case .stop: stop.map(PaperMark.reason) ?? .blank
      case .criterion(let code): choices[code].map(PaperMark.option) ?? .blank
      }
    }
    set {
      switch (cell, newValue) {
      case (.reject, .reason(let reason)): reject = reason
      case (.reject, _): reject = nil
      case (.stop, .reason(let reason)): stop = reason
      case (.stop, _): stop = nil
      case (.criterion(let code), .option(let number)): choices[code] = number
      case (.criterion(let code), _): choices[code] = nil
      }
    }
  }

  /// The cells in which `other` says something else, in printed order.
  public func differences(to other: SheetContent, by scale: Scale) -> [PaperDifference] {
    PaperCell.all(of: scale).compactMap { cell in
      self[cell] == other[cell] ? nil : PaperDifference(cell: cell, first: self[cell], second: other[cell])
    }
  }

  /// What of a typed sheet is compared and signed: without notes, and without marks in criteria that do not apply.
  public func compared(by scale: Scale) -> SheetContent {
    let score = score(by: scale)
    var content = SheetContent(choices: choices, reject: reject, stop: stop)
    for (index, criterion) in scale.criteria.enumerated() {
      if (score.applies | score.pending) & (1 << UInt64(index)) == 0 { content.choices[criterion.code] = nil }
    }
    return content
  }
}
