import Rulebook
import Screens
import TerminalUI
import Testing

/// Nothing lies deep: whoever may open a page gets there from the product list in three keys.
@Suite struct ReachTests {
  /// The sample's chair, a member and the secretary.
  @Test(arguments: [1, 3, 6]) func everyPageIsThreeKeysAway(_ member: Int) throws {
    let found = try Self.pages(of: member, within: 5)
    #expect(found.count >= 10)
    for (page, path) in found.sorted(by: { $0.key < $1.key }) {
      #expect(path.count <= 3, "\(page): \(path.joined(separator: " "))")
    }
  }

  /// The pages by the keys of their commands, breadth first; choosing a line of a list is no step, nor is the palette
  /// a way.
  private static func pages(of member: Int, within depth: Int) throws -> [String: [String]] {
    var start = try SampleSeason.driver(member: member).app
    start.law = SetUpDriver.law
    let everywhere = Set(Everywhere.allCases.map(\.key) + [.character(":"), .escape, .character("q")])
    var found = [name(start): [String]()]
    var level = [(start, [String]())]
    for _ in 0..<depth {
      var next: [(App, [String])] = []
      for (app, path) in level {
        for lined in lines(of: app) {
          for key in keys(of: lined.top) where !everywhere.contains(key) {
            var moved = lined
            _ = moved.handle(.key(key))
            let here = name(moved)
            if found[here] == nil {
              found[here] = path + [key.name]
              next.append((moved, path + [key.name]))
            }
          }
        }
      }
      level = next
    }
    return found
  }

  private static func name(_ app: App) -> String { "\(type(of: app.top))" }

  private static func keys(of screen: some CouncilScreen) -> [Key] {
    screen.commands.filter { $0.isShown && $0.disabledBecause == nil }.flatMap(\.keys)
  }

  /// The screen with each of its first lines chosen.
  private static func lines(of app: App) -> [App] {
    var (all, last) = ([app], app)
    guard !app.top.isEditing else { return all }
    for _ in 0..<9 {
      _ = last.handle(.key(.down))
      all.append(last)
    }
    return all
  }
}
