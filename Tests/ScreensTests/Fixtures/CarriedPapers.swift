import Documents
import Foundation
import RulebookFiles
import StrictJSON

extension PaperSource {
  /// The wording and the lists of documents of the source tree.
  static let carried: PaperSource = {
    let resources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Resources")
    return PaperSource(
      phrases: {
        let file = resources.appending(path: "templates/wording.json")
        return try Phrasebook(json: JSONValue(parsing: [UInt8](Data(contentsOf: file))))
      },
      dossierList: {
        try CriteriaLibrary(folder: resources.appending(path: "criteria").path(percentEncoded: false))
          .dossierList(of: $0)
      })
  }()
}
