import Rulebook

/// Why a file could not be made.
public enum PrintError: ExplainedError, Hashable {
  /// The face that the papers are set in is not installed.
  case missingFont(family: String, package: String)
  /// No installed face has this character; the paper would show a box in its place.
  case missingCharacter(Character, text: String)
  /// A C library refused; its own words.
  case library(String)

  public func explanation(in language: Language) -> String {
    switch self {
    case .missingFont(let family, let package):
      language.choose(
        "máy chưa có phông chữ \(family), nên không in được; hãy cài gói \(package) (apt-get install \(package))",
        "the typeface \(family) is not installed, so nothing is printed; install \(package) (apt-get install \(package))"
      )
    case .missingCharacter(let character, let text):
      language.choose(
        "không phông chữ nào trên máy có ký tự «\(character)» (\(Self.codes(character))) trong «\(text)»; hãy thay ký tự này hoặc cài thêm phông",
        "no typeface on this machine has “\(character)” (\(Self.codes(character))) in “\(text)”; replace it, or install a typeface that has it"
      )
    case .library(let words):
      language.choose("không tạo được tệp in: \(words)", "the file could not be made: \(words)")
    }
  }

  /// `U+2603`.
  private static func codes(_ character: Character) -> String {
    character.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }
}
