import Council
import Rulebook
import TerminalUI

/// The versions of the minutes, a line each: the latest ones where there are many.
struct VersionLines {
  private let versions: [Printing]
  private let language: Language

  /// Lists `versions`, the oldest first.
  init(_ versions: [Printing], language: Language) {
    self.versions = versions
    self.language = language
  }

  /// Most lines.
  private static let most = 3

  var lines: [StyledLine] { versions.suffix(Self.most).map(line) }

  private func line(_ version: Printing) -> StyledLine {
    let name = language.choose("Bản \(version.version)", "Version \(version.version)")
    let kind = version.kind.map { ", \($0.title(in: language))" } ?? ""
    let line = StyledLine("  \(name)\(kind)", .accent)
    guard let issue = version.issue else {
      return line.adding(language.choose(": đang sửa, lý do: ", ": open, reason: ") + version.reason, .warning)
    }
    let day = issue.date?.printed ?? issue.time.text
    let isReplaced = versions.last { $0.issue != nil }?.version != version.version
    return line.adding(language.choose(": in \(day), mã \(issue.head)", ": printed \(day), code \(issue.head)"))
      .adding(isReplaced ? language.choose("  đã thay", "  replaced") : "", .warning)
  }
}
