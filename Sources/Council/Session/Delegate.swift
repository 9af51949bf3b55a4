import Rulebook
import StrictJSON

/// One who attends in a member's place (đi thay).
///
/// A delegate takes the member's seat, never the member's office: whoever leads has to be there in person. Whether a
/// delegate scores is for the regulation.
public struct Delegate: Hashable, Sendable {
  public let name: String
  /// E.g. "Phó trưởng phòng, Sở Công Thương".
  public let office: String
  /// The paper of authority, e.g. "Giấy ủy quyền 12/UQ-SCT".
  public let paper: String

  /// Creates a delegate.
  public init(name: String, office: String, paper: String) {
    self.name = name
    self.office = office
    self.paper = paper
  }
}

extension Delegate {
  /// Both names: "Nguyễn B (đi thay Trần A)".
  public func name(for member: String, in language: Language) -> String {
    language.choose("\(name) (đi thay \(member))", "\(name) (for \(member))")
  }
}

extension Member {
  /// The member's seat as `delegate` takes it: both names, the delegate's office; the member without one.
  public func seating(_ delegate: Delegate?, in language: Language) -> Member {
    guard let delegate else { return self }
    return Member(id: id, name: delegate.name(for: name, in: language), office: delegate.office, role: role)
  }
}

extension Delegate {
  init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["name", "office", "paper"])
    self.init(
      name: try fields.required("name", FieldReader.text), office: try fields.required("office", FieldReader.text),
      paper: try fields.required("paper", FieldReader.text))
  }

  var json: JSONValue {
    .members(["name": .string(name), "office": .string(office), "paper": .string(paper)])
  }
}
