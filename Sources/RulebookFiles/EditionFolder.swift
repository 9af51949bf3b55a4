import Rulebook
import StrictJSON

/// The folder of one edition.
struct EditionFolder {
  /// A file that is named like a set.
  struct SetFile: Hashable {
    /// File name, `NN-name.yaml`.
    let name: String
    /// The set's number, from the two digits of the name.
    let number: Int

    /// Reads `name`, or nil where it is not a set's.
    init?(_ name: String) {
      let bytes = Array(name.utf8)
      guard name.hasSuffix(".yaml"), bytes.count > 8, bytes[2] == UInt8(ascii: "-"),
        bytes.prefix(2).allSatisfy({ (48...57).contains($0) }), let number = Int(name.prefix(2))
      else { return nil }
      self.name = name
      self.number = number
    }
  }

  let path: String

  init(_ path: String) { self.path = path }

  /// Reads `edition.yaml`, whose id must be `id` if one is given.
  /// - Throws: `RulebookFileError`.
  func edition(named id: String? = nil) throws(RulebookFileError) -> Edition {
    let file = "\(path)/\(CriteriaLibrary.editionFile)"
    let document = try YAMLDocument(FileBytes.read(file), file: file)
    let edition = try document.read { (value, at) throws(FieldError) in try Edition(json: value, at: at) }
    if let id, edition.id != id {
      throw document.failure(FieldError(JSONPath.root.member("edition"), expected: .oneOf([id])))
    }
    return edition
  }

  /// The set files, by number and name.
  /// - Throws: `RulebookFileError` if the folder cannot be read.
  func setFiles() throws(RulebookFileError) -> [SetFile] {
    try FileBytes.names(in: path).compactMap(SetFile.init)
  }

  /// Reads the set in `file`, whose number must be that of the file's name.
  /// - Throws: `RulebookFileError`.
  func set(in file: SetFile) throws(RulebookFileError) -> CriteriaSet {
    let document = try document(in: file)
    let set = try Self.set(of: document)
    guard set.number == file.number else {
      throw document.failure(
        FieldError(JSONPath.root.member("set"), expected: .integerIn(file.number...file.number)))
    }
    return set
  }

  /// Reads the YAML in `file`.
  /// - Throws: `RulebookFileError`.
  func document(in file: SetFile) throws(RulebookFileError) -> YAMLDocument {
    let path = "\(path)/\(file.name)"
    return try YAMLDocument(FileBytes.read(path), file: path)
  }

  /// Reads `document` as a set.
  /// - Throws: `RulebookFileError`.
  static func set(of document: YAMLDocument) throws(RulebookFileError) -> CriteriaSet {
    try document.read { (value, at) throws(FieldError) in try CriteriaSet(json: value, at: at) }
  }
}
