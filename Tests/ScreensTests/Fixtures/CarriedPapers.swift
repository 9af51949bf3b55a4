import CouncilFixtures
import Documents
import Foundation
import RulebookFiles

extension PaperSource {
  /// The wording and the lists of documents of the source tree.
  static let carried: PaperSource = {
    let resources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Resources")
    return PaperSource(
      phrases: { .carried },
      dossierList: {
        try CriteriaLibrary(folder: resources.appending(path: "criteria").path(percentEncoded: false))
          .dossierList(of: $0)
      })
  }()
}
