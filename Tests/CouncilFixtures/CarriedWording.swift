import Council
import Documents
import Foundation
import Rulebook
import StrictJSON

/// Papers in the wording that the program carries.
extension Phrasebook {
  public static let carried: Phrasebook = {
    do {
      let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Resources/templates/wording.json")
      return try Phrasebook(json: JSONValue(parsing: [UInt8](Data(contentsOf: file))))
    } catch {
      fatalError("\(error)")
    }
  }()
}

extension Minutes {
  public static func document(_ material: MinutesMaterial, form: MinutesForm = .full) -> Document {
    document(material, form: form, phrases: .carried)
  }
}

extension Summary {
  public static func document(_ material: SummaryMaterial) -> Document { document(material, phrases: .carried) }

  public static func workbook(_ material: SummaryMaterial) -> Workbook { workbook(material, phrases: .carried) }
}

extension PromotionLetter {
  public static func document(_ material: SummaryMaterial) -> Document? { document(material, phrases: .carried) }
}

extension RecognitionDecision {
  public static func document(_ material: SummaryMaterial) -> Document? { document(material, phrases: .carried) }
}
