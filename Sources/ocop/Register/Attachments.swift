import Council
import Foundation
import Rulebook
import Sealing
import Season

/// Files outside the store that documents of dossiers are attached to, by absolute path, size and SHA-256.
enum Attachments {
  /// A file that cannot be attached (exit status 3).
  struct Unreadable: ExplainedError {
    let path: String
    let code: Int32

    func explanation(in language: Language) -> String {
      let reason = language.reason(code)
      return switch code {
      case ENOENT: language.choose("\(path): không có tệp này", "\(path): there is no such file")
      case EACCES: language.choose("\(path): không có quyền đọc tệp này", "\(path): you may not read this file")
      case EISDIR: language.choose("\(path): không phải tệp", "\(path): not a file")
      default: language.choose("\(path): không đọc được (\(reason))", "\(path): cannot be read (\(reason))")
      }
    }
  }

  /// The dossier has no such document (exit status 3).
  struct NoPaper: ExplainedError {
    let id: String
    let known: [String]

    func explanation(in language: Language) -> String {
      let list = known.isEmpty ? language.choose("chưa ghi giấy tờ nào", "none") : known.joined(separator: ", ")
      return language.choose(
        "hồ sơ không có giấy tờ «\(id)»; đang có: \(list)", "the dossier has no document “\(id)”; it has: \(list)")
    }
  }

  /// The file at `path` as it is now.
  /// - Throws: `Unreadable`.
  static func attachment(_ path: String) throws(Unreadable) -> DossierPaper.Attachment {
    let absolute = URL(filePath: path).standardizedFileURL.path
    do {
      let (size, digits) = try FileDigest.sha256(of: absolute)
      return DossierPaper.Attachment(path: absolute, size: size, sha256: digits)
    } catch { throw Unreadable(path: path, code: error.code) }
  }

  /// Whether the file is still the one that was attached.
  static func state(of attachment: DossierPaper.Attachment) -> DossierPaper.Attachment.State {
    guard let now = try? FileDigest.sha256(of: attachment.path) else { return .missing }
    return now.size == attachment.size && now.digits == attachment.sha256 ? .same : .changed
  }
}
