import Council
import Rulebook
import Season

/// A kind of value that a cell may hold: how it is read, and how it is called where it cannot be.
public struct CellKind<Value> {
  /// The value that a text stands for; nil where it is none.
  public let read: (String) -> Value?
  private let vietnamese: String
  private let english: String

  /// Creates a kind from how its values are called, Vietnamese and English.
  public init(_ vietnamese: String, _ english: String, _ read: @escaping (String) -> Value?) {
    self.vietnamese = vietnamese
    self.english = english
    self.read = read
  }

  /// The fault of a cell that holds `text` instead.
  public func problem(_ text: String) -> ImportFault.Problem { .expected(vietnamese, english, got: text) }
}

extension CellKind {
  /// One of several words, Vietnamese or English; case does not matter.
  static func words(_ words: KeyValuePairs<String, Value>) -> CellKind {
    let list = words.map(\.key).joined(separator: ", ")
    return CellKind("một trong: \(list)", "one of: \(list)") { text in
      words.first { $0.key == text.lowercased() }?.value
    }
  }
}

extension CellKind<Int> {
  /// Digits within `range`.
  public static func integer(in range: ClosedRange<Int>) -> CellKind {
    CellKind(
      "một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
      "an integer from \(range.lowerBound) to \(range.upperBound)"
    ) { text in
      guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else { return nil }
      return range.contains(number) ? number : nil
    }
  }
}

extension CellKind<Bool> {
  static var yesOrNo: CellKind { words(["có": true, "không": false, "yes": true, "no": false]) }
}

extension CellKind<String> {
  /// What stands for a person or a sitting: letters, digits and hyphens, so that it can be typed anywhere.
  static var name: CellKind {
    CellKind(
      "một tên ngắn chỉ gồm chữ a–z, số 0–9 và dấu -", "a short name of letters a–z, digits 0–9 and hyphens"
    ) { text in
      text.utf8.count <= 40 && text.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }) ? text : nil
    }
  }

  /// `T-X-STT-năm`.
  public static var productCode: CellKind {
    CellKind(
      "mã dạng số-số-số-năm, ví dụ 42-18532-007-2026", "a code digits-digits-digits-year, e.g. 42-18532-007-2026"
    ) { ProductCode($0) == nil ? nil : $0 }
  }

  /// `08:00`, also typed `8:00`, `8h` or `8h30`.
  static var clock: CellKind {
    CellKind("giờ dạng 08:00", "a time like 08:00") { typed in
      let text = (typed.hasSuffix("h") ? typed + "00" : typed).replacing("h", with: ":", maxReplacements: 1)
      let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
        parts.allSatisfy({ $0.allSatisfy(\.isDigit) }), let hour = Int(String(parts[0]) ?? ""),
        let minute = Int(String(parts[1]) ?? ""), hour < 24, minute < 60
      else { return nil }
      return text.utf8.count == 4 ? "0\(text)" : text
    }
  }
}

extension CellKind<CalendarDate> {
  /// `2026-11-22`, or `22/11/2026` as Vietnamese spreadsheets write it; also `5/3/26`, in this century.
  static var date: CellKind {
    CellKind("ngày dạng 2026-11-22 hoặc 22/11/2026", "a day like 2026-11-22 or 22/11/2026") { text in
      if let date = CalendarDate(text) { return date }
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }),
        [2, 4].contains(parts[2].utf8.count),
        let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
      else { return nil }
      return CalendarDate(year: parts[2].utf8.count == 2 ? 2000 + year : year, month: month, day: day)
    }
  }
}

extension CellKind<Role> {
  static var role: CellKind {
    words([
      "chủ tịch": .chair, "phó chủ tịch": .deputy, "ủy viên": .member, "uỷ viên": .member, "thư ký": .secretary,
      "tổ tư vấn": .advisory, "quan sát viên": .observer, "chair": .chair, "deputy": .deputy, "member": .member,
      "secretary": .secretary, "advisory": .advisory, "observer": .observer,
    ])
  }
}

extension CellKind<Level.Name> {
  static var level: CellKind {
    words([
      "tỉnh": .province, "trung ương": .national, "huyện": .district, "xã": .commune, "province": .province,
      "national": .national, "district": .district, "commune": .commune,
    ])
  }
}

extension CellKind<ApplicationKind> {
  static var kind: CellKind {
    words([
      "lần đầu": .first, "nâng hạng": .upgrade, "đánh giá lại": .reassessment, "first": .first, "upgrade": .upgrade,
      "reassessment": .reassessment,
    ])
  }
}

extension UInt8 {
  var isDigit: Bool { (48...57).contains(self) }
  fileprivate var isLetterOrDigit: Bool { isDigit || (97...122).contains(self) || (65...90).contains(self) }
}
