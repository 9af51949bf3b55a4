import Council
import Exchange
import Foundation
import Rulebook
import Screens
import SetUp

/// Does what a set-up on screen asks for: reads files, writes to the store.
struct SetUpClerk: Sendable {
  let law: LawSource
  /// The path of the store, which may not be there yet.
  let path: String
  /// The default folder of stores, made when it is needed.
  let folder: StoreFolder
  let surroundings: Surroundings
  let time: Timestamp

  private var language: Language { surroundings.language }

  /// Does what is asked for on a screen of `desk`; nil where nobody is signed in who could, and for what only the owner
  /// of the screens can do.
  func reply(to request: SetUpRequest, at desk: Desk?) -> SetUpReply? {
    switch request {
    case .read(let list, let path): return read(list, from: path)
    case .create(let draft): return create(draft)
    case .change(let draft):
      guard let desk, let member = desk.member else { return nil }
      return change(draft, of: desk.sitting.id, in: desk.store, by: member)
    case .writeSlip(let slip, let sitting): return write(slip, of: sitting)
    case .open: return nil
    }
  }

  /// Reads members or products out of the file at `path`.
  private func read(_ list: SetUpRequest.List, from path: String) -> SetUpReply {
    do {
      let whole = try TypedPath(path, home: surroundings.environment["HOME"] ?? "").file()
      let file = NamedFile(
        name: URL(filePath: whole).lastPathComponent, bytes: try Input.bytes(of: whole))
      switch list {
      case .members: return .members(try file.members())
      case .products: return .products(try file.products())
      }
    } catch let faults as ImportFaults {
      return .faults(faults.faults.map { $0.explanation(in: language) })
    } catch {
      return .failed(sentence(error))
    }
  }

  /// Puts the sitting of `draft` into the store.
  private func create(_ draft: SetUpDraft) -> SetUpReply {
    do {
      if path == folder.defaultStore { try StoreFolder.make(folder.data) }
      let setUp = try draft.setUp(law)
      let slip = try SittingImport(setUp: setUp, absent: [:], path: path).write(at: time)
      return done(setUp.sitting.id, slip)
    } catch Refusal.sittingExists(let id) {
      return .failed(
        language.choose(
          "Kho đã có phiên \(id): đặt «Mã phiên họp» khác ở cuối trang 1.",
          "The store has a sitting \(id): give another id at the end of page 1."))
    } catch {
      return .failed(sentence(error))
    }
  }

  /// Records the changes of `draft` as the member.
  private func change(
    _ draft: SetUpDraft, of sitting: String, in store: CouncilStore, by member: Member
  ) -> SetUpReply {
    do {
      let stored = try StoredSitting(store, sitting)
      let changes = SetUpChanges(
        of: stored, to: try draft.setUp(law, changing: stored), removing: draft.removals)
      return done(sitting, try changes.write(to: store, sitting, by: .member(member.id), at: time))
    } catch {
      return .failed(sentence(error))
    }
  }

  /// Writes what is handed out to a new file beside the store, for its owner alone; answers what to say.
  private func write(_ slip: [String], of sitting: String) -> SetUpReply {
    let folder = URL(filePath: path).deletingLastPathComponent()
    do {
      let name = try Self.write(
        Data((slip.joined(separator: "\n") + "\n").utf8), named: "ma-pin-\(sitting)", to: folder)
      return .slipWritten(
        language.choose(
          "Đã ghi \(folder.path)/\(name); in xong thì xóa tệp.",
          "Wrote \(folder.path)/\(name); print it, then delete it."))
    } catch {
      return .failed(sentence(error))
    }
  }

  /// Never overwrites: a second file gets a number.
  private static func write(_ data: Data, named name: String, to folder: URL) throws -> String {
    for number in 1...99 {
      let file = folder.appending(path: number == 1 ? "\(name).txt" : "\(name)-\(number).txt")
      let descriptor = open(file.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else { throw Unwritable(path: file.path, code: errno) }
      let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      do {
        try handle.write(contentsOf: data)
        try handle.synchronize()
      } catch {
        unlink(file.path)
        throw error
      }
      return file.lastPathComponent
    }
    throw Unwritable(path: folder.path, code: EEXIST)
  }

  /// A file that could not be made.
  private struct Unwritable: ExplainedError {
    let path: String
    let code: Int32

    func explanation(in language: Language) -> String { language.notWritten(path, code) }
  }

  private func done(_ sitting: String, _ slip: PINSlip?) -> SetUpReply {
    .done(sitting: sitting, slip: slip.map { Array(PINSlipText($0, language).lines.drop(while: \.isEmpty)) } ?? [])
  }

  private func sentence(_ error: any Error) -> String { language.sentence(about: error).asSentence }
}
