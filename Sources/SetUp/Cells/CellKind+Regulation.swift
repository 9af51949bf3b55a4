import Council
import Rating
import Rulebook

// What only the settings of a regulation hold.

extension CellKind<Rules.MinimumRule> {
  static var minimums: CellKind { words(["majority": .majority, "all": .all, "mean": .mean, "chair": .chair]) }
}

extension CellKind<Rules.RejectionRule> {
  static var rejections: CellKind { words(["majority": .majority, "chair": .chair]) }
}

extension CellKind<Fraction> {
  /// `3/4` or `75%`, more than 0 and at most 1.
  static var share: CellKind {
    CellKind(
      "một phần dạng 3/4 hoặc 75% (bảng tính hay đổi 3/4 thành ngày: định dạng ô là Văn bản trước khi gõ)",
      "a share like 3/4 or 75% (spreadsheets may turn 3/4 into a date: format the cell as text before typing)"
    ) { text in
      let numbers =
        text.hasSuffix("%") ? [text.dropLast(), "100"] : text.split(separator: "/", omittingEmptySubsequences: false)
      let digits = numbers.allSatisfy { !$0.isEmpty && $0.utf8.count <= 3 && $0.utf8.allSatisfy(\.isDigit) }
      guard numbers.count == 2, digits, let part = Int(numbers[0]), let whole = Int(numbers[1]), part > 0,
        part <= whole
      else { return nil }
      return Fraction(part, whole)
    }
  }
}

extension CellKind<SpreadChoice> {
  static var spread: CellKind {
    CellKind(
      "một số điểm từ 0 đến 100, hoặc «không» nếu quy chế không giới hạn",
      "points from 0 to 100, or “none” where the regulation sets no limit", readSpread)
  }

  /// Most points that opinions given in writing may lie apart without a meeting.
  static var writtenSpread: CellKind {
    CellKind(
      "một số điểm từ 0 đến 100, hoặc «không» nếu hội đồng họp trong mọi trường hợp",
      "points from 0 to 100, or “none” where the council meets in any case", readSpread)
  }

  private static func readSpread(_ text: String) -> SpreadChoice? {
    if String.meansNone(text) { return SpreadChoice.nothing }
    return CellKind<Int>.integer(in: Regulation.spreadRange).read(text).map(SpreadChoice.points)
  }
}

/// What the regulation says of a spread.
enum SpreadChoice: Hashable {
  case nothing
  case points(Int)
}

extension CellKind<[String]> {
  /// Codes of criteria between commas.
  static var criteria: CellKind {
    CellKind(
      "mã tiêu chí như 2.1, cách nhau bằng dấu phẩy, hoặc một dòng duy nhất «không» (bảng tính hay đổi 2.1 thành ngày: định dạng ô là Văn bản trước khi gõ)",
      "codes of criteria like 2.1 between commas, or a single row “none” (spreadsheets may turn 2.1 into a date: format the cell as text before typing)"
    ) { text in
      let codes = text.split(separator: ",", omittingEmptySubsequences: false).map { String($0).onOneLine }
      return codes.allSatisfy(\.isCriterionCode) ? codes : nil
    }
  }
}

extension CellKind<Regulation.NamesInPrints> {
  static var namesInPrints: CellKind {
    words(["nêu tên": .named, "đánh số": .numbered, "named": .named, "numbered": .numbered])
  }
}

extension String {
  /// True for the word that stands where a setting has nothing to say.
  static func meansNone(_ text: String) -> Bool { ["không", "none"].contains(text.lowercased()) }

  /// `2.1`, `7`.
  fileprivate var isCriterionCode: Bool {
    utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0.allSatisfy(\.isDigit)
    }
  }
}
