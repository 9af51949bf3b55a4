import Foundation
import Rulebook

/// What Foundation reports about a file or folder, in the user's words: which one, and why.
struct FileTrouble: ExplainedError {
  private let path: String
  private let code: Int32

  /// Takes `error` where it is Foundation's and names a file; nil for any other error.
  init?(_ error: any Error) {
    let error = error as NSError
    guard error.domain == NSCocoaErrorDomain, let path = error.userInfo[NSFilePathErrorKey] as? String else {
      return nil
    }
    self.path = path
    let cause = error.userInfo[NSUnderlyingErrorKey] as? any Error
    code = (cause as? POSIXError)?.code.rawValue ?? Int32(clamping: (cause as NSError?)?.code ?? Int(EIO))
  }

  func explanation(in language: Language) -> String { language.notWritten(path, code) }
}

extension Language {
  /// What to tell a user about `error`.
  func sentence(about error: any Error) -> String {
    (error as? any ExplainedError ?? FileTrouble(error))?.explanation(in: self) ?? "\(error)"
  }
}
