import Rulebook
import Screens
import StrictJSON
import TerminalUI

/// The file that remembers how the interface looks and types, `~/.config/ocop/preferences.json`: no one's name, only ids.
struct PreferencesFile {
  private let folder: String
  private var path: String { "\(folder)/\(Self.name)" }
  private static let name = "preferences.json"

  init(_ folder: StoreFolder) { self.folder = folder.config }

  /// Everyone's preferences; the standard ones where there is no file.
  /// - Throws: `Input.Failure`, `Input.Fault` with the field at fault.
  func read() throws -> PreferencesBook {
    let bytes: [UInt8]
    do throws(Input.Failure) { bytes = try Input.bytes(of: path) } catch {
      if case .missing = error.reason { return PreferencesBook() }
      throw error
    }
    do { return try PreferencesBook(json: JSONValue(parsing: bytes), at: .root) } catch let error as FieldError {
      throw Input.Fault(name: Self.name, cause: error)
    } catch let error as JSONError {
      throw Input.Fault(name: Self.name, cause: error)
    }
  }

  /// Remembers the preferences of one member, or of all who have none of their own; the others' stay as another window
  /// may have left them.
  /// - Throws: `WholeFile.Failure`, or where the folder cannot be made.
  func write(_ preferences: Preferences, of member: String?) throws {
    var book = (try? read()) ?? PreferencesBook()
    book[member] = preferences
    try StoreFolder.make(folder)
    try WholeFile.write(Array(book.json.prettyText.utf8), to: path)
  }
}

extension PreferencesBook {
  /// Reads what `json` writes.
  fileprivate init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["common", "members"])
    self.init(common: try fields.required("common", Preferences.init(json:at:)))
    for member in fields["members"]?.asObject ?? [] {
      members[member.key] = try Preferences(json: member.value, at: path.member("members").member(member.key))
    }
  }

  fileprivate var json: JSONValue {
    .members([
      "common": common.json,
      "members": .object(members.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, $0.value.json) }),
    ])
  }
}

extension Preferences {
  /// Reads what `json` writes; what is not said stays as it is at first.
  fileprivate init(json: JSONValue, at path: JSONPath) throws(FieldError) {
    let fields = try FieldReader(json, at: path, known: ["theme", "lettering", "typing", "toneStyle", "mouse"])
    self.init(
      theme: try fields.optional("theme", FieldReader.oneOf(Theme.self)) ?? .terminal,
      lettering: try fields.optional("lettering", FieldReader.oneOf(Lettering.self)) ?? .full,
      typing: try fields.optional("typing", FieldReader.oneOf(TypingMethod.self)),
      toneStyle: try fields.optional("toneStyle", FieldReader.oneOf(ToneStyle.self)) ?? .traditional,
      usesMouse: try fields.optional("mouse", FieldReader.bool) ?? false)
  }

  fileprivate var json: JSONValue {
    .object(
      [
        ("theme", theme.rawValue), ("lettering", lettering.rawValue), ("typing", typing?.rawValue),
        ("toneStyle", toneStyle.rawValue),
      ].compactMap { name, value in value.map { JSONValue.Member(name, .string($0)) } }
        + [JSONValue.Member("mouse", .bool(usesMouse))])
  }
}
