import Council
import Documents
import Foundation
import Rulebook
import StrictJSON

/// Papers in the wording that the program carries.
extension Phrasebook {
  static let carried: Phrasebook = {
    do {
      let file = DemoSittings.resources.appending(path: "templates/wording.json")
      return try Phrasebook(json: JSONValue(parsing: [UInt8](Data(contentsOf: file))))
    } catch {
      fatalError("\(error)")
    }
  }()
}

extension Minutes {
  static func document(_ material: MinutesMaterial, form: MinutesForm = .full) -> Document {
    document(material, form: form, phrases: .carried)
  }
}

extension Summary {
  static func document(_ material: SummaryMaterial) -> Document { document(material, phrases: .carried) }

  static func workbook(_ material: SummaryMaterial) -> Workbook { workbook(material, phrases: .carried) }
}

extension PromotionLetter {
  static func document(_ material: SummaryMaterial) -> Document? { document(material, phrases: .carried) }
}

extension RecognitionDecision {
  static func document(_ material: SummaryMaterial) -> Document? { document(material, phrases: .carried) }
}
