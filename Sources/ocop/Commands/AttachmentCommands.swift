import ArgumentParser
import Council
import Foundation
import Rulebook
import SQLiteStore
import Season

extension RegisterCommand {
  /// `ocop register attach STORE CODE PAPER FILE`.
  struct Attach: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: told(
        "Gắn một tệp vào giấy tờ của hồ sơ: ghi đường dẫn, cỡ và SHA-256.",
        "Attach a file to a document of a dossier: note its path, size and SHA-256."))

    @OptionGroup var common: CommonOptions

    @Argument(help: .store) var store: String
    @Argument(help: .told("Mã sản phẩm.", "The product's code.", value: "CODE")) var code: String
    @Argument(help: .told("Giấy tờ, ví dụ testReport.", "The document, such as testReport.", value: "PAPER")) var paper:
      String
    @Argument(help: .told("Tệp cần gắn.", "The file to attach.", value: "FILE")) var file: String

    func run() throws {
      let writer = RegisterWriter(store, language: common.language)
      let attachment = try Attachments.attachment(file)
      let title = try writer.write(at: Clock.system.now()) { register in
        let papers = try register.view(code).papers
        guard var changed = papers.first(where: { $0.id == paper }) else {
          throw Attachments.NoPaper(id: paper, known: papers.map(\.id))
        }
        changed.attachment = attachment
        return ([.paper(dossier: code, changed)], changed.title)
      }
      try Output.print(
        common.language.choose(
          "\(title): \(attachment.path), \(attachment.size) byte, SHA-256 \(attachment.sha256)",
          "\(title): \(attachment.path), \(attachment.size) bytes, SHA-256 \(attachment.sha256)"))
    }
  }

  /// `ocop register check STORE`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: told(
        "Kiểm tra lại các tệp đã gắn: còn đó, còn nguyên.", "Check attached files: still there, still the same."))

    /// Files that are gone or changed (exit status 4).
    struct Differs: ExplainedError {
      let count: Int

      func explanation(in language: Language) -> String {
        language.choose(
          "\(count) tệp đã gắn bị mất hoặc đã khác", "\(count) attached files are gone or have changed")
      }
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: .store) var store: String

    func run() throws {
      let register = try LiveStore.open(store, access: .readOnly).register
      var (all, bad) = (0, 0)
      for dossier in try register.dossiers() {
        let code = dossier.fields.code
        for paper in try register.view(code).papers {
          guard let attachment = paper.attachment else { continue }
          all += 1
          let state = Attachments.state(of: attachment)
          guard state != .same else { continue }
          bad += 1
          let what = state.title(in: common.language)
          Output.complain("\(code): \(paper.id): \(attachment.path): \(what)")
        }
      }
      guard bad == 0 else { throw Differs(count: bad) }
      try Output.print(
        common.language.choose("\(all) tệp đã gắn còn nguyên.", "\(all) attached files are as they were."))
    }
  }
}
