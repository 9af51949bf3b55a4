import Foundation
import Rating
import Rulebook
import RulebookFiles
import Sealing
import StrictJSON

/// The law of the source tree, each set read once.
enum Law {
  static let library = CriteriaLibrary(
    folder: Folders.resources.appending(path: "criteria").path(percentEncoded: false))

  static func edition(_ id: String) throws -> Edition { try library.edition(id) }

  static func pinned(_ edition: String, _ number: Int) throws -> PinnedScale {
    let set = try library.set(number, of: edition)
    return PinnedScale(scale: try Scale(set), hash: set.hash(by: .sodium))
  }

  /// The answers to a request in JSON, as `ocop score` reads it.
  static func answers(_ json: String) throws -> [Answer] {
    let source = RuleSource(edition: { try edition($0) }, set: { try pinned($0, $1) })
    return try RatingRequest.all(from: JSONValue(parsing: json), source: source).map(Answer.init)
  }
}
