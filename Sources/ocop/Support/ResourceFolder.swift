import Foundation
import Rulebook

/// Finds the folder with the criteria, the templates and the demo's data.
enum ResourceFolder {
  /// No such folder.
  struct Missing: ExplainedError {
    let tried: [String]

    func explanation(in language: Language) -> String {
      language.choose(
        "không tìm thấy thư mục dữ liệu (criteria); đã tìm ở: \(tried.joined(separator: ", ")). Hãy chỉ ra bằng --resources.",
        "the folder with the criteria was not found in \(tried.joined(separator: ", ")). Name it by --resources.")
    }
  }

  /// Looks at `given`, then `$OCOP_RESOURCES`, then `../share/ocop` beside the program, then `Resources` in a folder
  /// above the program, where a build in the source tree finds it.
  /// - Throws: `Missing`; a folder that was named is the only one tried.
  static func find(given: String?, environment: [String: String]) throws(Missing) -> String {
    if let named = given ?? environment["OCOP_RESOURCES"].flatMap({ $0.isEmpty ? nil : $0 }) {
      guard holdsCriteria(named) else { throw Missing(tried: [named]) }
      return named
    }
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    var tried = [program.appending(path: "../share/ocop").standardizedFileURL.path]
    var above = program
    for _ in 0..<4 {
      above.deleteLastPathComponent()
      tried.append(above.appending(path: "Resources").path)
    }
    guard let found = tried.first(where: holdsCriteria) else { throw Missing(tried: tried) }
    return found
  }

  private static func holdsCriteria(_ folder: String) -> Bool { access("\(folder)/criteria", R_OK | X_OK) == 0 }
}
