/// What a part of the archive refers to, by id (ECMA-376 part 2, §9.3).
struct Relations {
  private var targets: [(id: String, type: String, path: String)] = []

  /// The relations of `part` (`xl/workbook.xml`), or of the package where it is empty.
  init(of part: String, in archive: Archive) throws(SpreadsheetError) {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let file = part.split(separator: "/").last ?? ""
    let name = (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels"
    guard let bytes = try archive.part(name) else { return }
    var targets = targets
    try XMLPart.read(bytes, of: name) { (element, attributes) throws(SpreadsheetError) in
      guard element == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
      let type = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
      targets.append((id, type, Self.path(target, from: folder)))
    }
    self.targets = targets
  }

  /// The path of the first part of a type (`sharedStrings`).
  func path(type: String) -> String? { targets.first { $0.type == type }?.path }

  /// The path of the worksheet with an id; nil for any other part.
  func worksheet(_ id: String) -> String? { targets.first { $0.id == id && $0.type == "worksheet" }?.path }

  /// The path from the archive's root of `target`, which begins there or in `folder`.
  private static func path(_ target: String, from folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/")
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
