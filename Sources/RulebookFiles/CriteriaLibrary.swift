import Rulebook
import StrictJSON

/// A folder of editions, each a folder with `edition.yaml` and one `NN-name.yaml` a criteria set.
///
/// Nothing is kept: every call reads the files that it needs and no other, one for one set.
public struct CriteriaLibrary: Sendable {
  /// Name of the file that makes a folder an edition.
  public static let editionFile = "edition.yaml"
  /// Name of the list of documents, which is no set.
  public static let dossierFile = "dossier.yaml"

  public let folder: String

  /// Opens the library in `folder`, e.g. `Resources/criteria`; nothing is read yet.
  public init(folder: String) { self.folder = folder }

  /// Ids of the editions, which are the names of their folders, sorted.
  /// - Throws: `RulebookFileError` if the folder cannot be read.
  public func editions() throws(RulebookFileError) -> [String] {
    try FileBytes.names(in: folder).filter { FileBytes.exists("\(folder)/\($0)/\(Self.editionFile)") }
  }

  /// Reads one edition.
  /// - Throws: `RulebookFileError` for an unknown id and whatever is wrong with the file.
  public func edition(_ id: String) throws(RulebookFileError) -> Edition {
    try EditionFolder(path(of: id)).edition(named: id)
  }

  /// Reads every edition, in the order of `editions()`.
  /// - Throws: `RulebookFileError` for the first that cannot be read.
  public func allEditions() throws(RulebookFileError) -> [Edition] {
    var editions: [Edition] = []
    for id in try self.editions() { editions.append(try edition(id)) }
    return editions
  }

  /// Numbers of the sets of an edition, ascending; empty where it has procedure and bounds only.
  /// - Throws: `RulebookFileError` for an unknown id or an unreadable folder.
  public func setNumbers(of edition: String) throws(RulebookFileError) -> [Int] {
    Array(Set(try EditionFolder(path(of: edition)).setFiles().map(\.number))).sorted()
  }

  /// Reads one set, and no other file of it.
  /// - Throws: `RulebookFileError` for an unknown edition or set, two files for it, and whatever is wrong with the file.
  public func set(_ number: Int, of edition: String) throws(RulebookFileError) -> CriteriaSet {
    let folder = EditionFolder(try path(of: edition))
    let files = try folder.setFiles()
    guard !files.isEmpty else { throw RulebookFileError(file: folder.path, .editionWithoutSets) }
    let named = files.filter { $0.number == number }
    guard let file = named.first else {
      throw RulebookFileError(file: folder.path, .unknownSet(number, known: files.map(\.number)))
    }
    if named.count > 1 {
      throw RulebookFileError(file: "\(folder.path)/\(named[1].name)", .setTwice(number, first: file.name))
    }
    return try folder.set(in: file)
  }

  /// Reads every set of an edition, by number.
  /// - Throws: `RulebookFileError` for an unknown id and for the first set that cannot be read.
  public func sets(of edition: String) throws(RulebookFileError) -> [CriteriaSet] {
    var sets: [CriteriaSet] = []
    for number in try setNumbers(of: edition) { sets.append(try set(number, of: edition)) }
    return sets
  }

  /// Reads the list of documents of an edition; nil where it has none.
  /// - Throws: `RulebookFileError` for an unknown id and whatever is wrong with the file.
  public func dossierList(of edition: String) throws(RulebookFileError) -> DossierList? {
    let file = "\(try path(of: edition))/\(Self.dossierFile)"
    guard FileBytes.exists(file) else { return nil }
    return try YAMLDocument(FileBytes.read(file), file: file).read { (value, at) throws(FieldError) in
      try DossierList(json: value, at: at)
    }
  }

  /// The folder of an edition; only a name that `editions()` lists, so that no id leads elsewhere.
  private func path(of id: String) throws(RulebookFileError) -> String {
    let known = try editions()
    guard known.contains(id) else { throw RulebookFileError(file: "\(folder)/\(id)", .unknownEdition(known: known)) }
    return "\(folder)/\(id)"
  }
}
