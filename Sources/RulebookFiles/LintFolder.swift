import Rulebook

/// Checks an edition's folder, a folder of editions, or one set's file beside its `edition.yaml`.
///
/// A file that cannot be read is a breach of its own and the others are still checked.
/// - Returns: the breaches, by file in the order of their names and then as printed.
/// - Throws: `RulebookFileError` if there is nothing at `path`, or the folder cannot be read.
public func lint(folder path: String) throws(RulebookFileError) -> [FolderBreach] {
  if !FileBytes.isFolder(path), FileBytes.exists(path) { return try lint(file: path) }
  let library = CriteriaLibrary(folder: path)
  let editions = try library.editions()
  if editions.isEmpty || FileBytes.exists("\(path)/\(CriteriaLibrary.editionFile)") {
    return try EditionFolder(path).lint()
  }
  var breaches: [FolderBreach] = []
  for id in editions {
    let folder = EditionFolder("\(path)/\(id)")
    for breach in try folder.lint(named: id) {
      breaches.append(FolderBreach(file: "\(id)/\(breach.file)", breach.fault))
    }
  }
  return breaches
}

/// Checks one file of an edition's folder.
private func lint(file path: String) throws(RulebookFileError) -> [FolderBreach] {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  let name = parts.last.map(String.init) ?? path
  let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
  return try EditionFolder(folder.isEmpty ? "/" : folder).lint(only: name)
}

extension EditionFolder {
  /// Checks the edition and every set, or those of one file.
  ///
  /// - Parameter name: the name that the folder must have as an edition's, if it must.
  /// - Throws: `RulebookFileError` if the folder cannot be listed.
  func lint(named name: String? = nil, only: String? = nil) throws(RulebookFileError) -> [FolderBreach] {
    let names = try FileBytes.names(in: path)
    var breaches: [FolderBreach] = []
    var edition: Edition?
    do throws(RulebookFileError) {
      let read = try self.edition()
      if let name, read.id != name {
        breaches.append(FolderBreach(file: CriteriaLibrary.editionFile, .editionName(read.id, folder: name)))
      }
      edition = read
    } catch {
      breaches.append(FolderBreach(file: CriteriaLibrary.editionFile, .unreadable(error)))
    }
    var firstFile: [Int: String] = [:]
    for name in names where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      if [CriteriaLibrary.editionFile, CriteriaLibrary.dossierFile].contains(name) { continue }
      if let only, name != only { continue }
      guard let file = SetFile(name) else {
        breaches.append(FolderBreach(file: name, .strayFile))
        continue
      }
      breaches += lint(file, edition: edition, firstFile: &firstFile).map { FolderBreach(file: name, $0) }
    }
    return breaches
  }

  /// Checks one set's file; `firstFile` remembers which file had which number.
  private func lint(
    _ file: SetFile, edition: Edition?, firstFile: inout [Int: String]
  ) -> [FolderBreach.Fault] {
    do throws(RulebookFileError) {
      let set = try Self.set(of: document(in: file))
      var faults: [FolderBreach.Fault] = []
      if set.number != file.number { faults.append(.number(set.number, named: file.number)) }
      if let first = firstFile[set.number] { faults.append(.numberTwice(set.number, first: first)) }
      if firstFile[set.number] == nil { firstFile[set.number] = file.name }
      return faults + Rulebook.lint(set, edition: edition).map(FolderBreach.Fault.rule)
    } catch {
      return [.unreadable(error)]
    }
  }
}
