import Council
import Rulebook
import Season
import SetUp
import TerminalUI

/// Products out of the register: the dossiers that wait for the council.
extension SetUpScreen {
  /// The dossiers that can be taken: those that neither the draft nor a sitting of the store has.
  var offered: [RegisteredDossier] {
    let taken = Set(draft.products.map { $0[.code] } + (stored?.products.map(\.code) ?? []))
    return beforeCouncil.free.filter { !taken.contains($0.fields.code) }
  }

  /// Why nothing can be taken from the register; nil where something can.
  var whyNothingOffered: String? {
    guard offered.isEmpty else { return nil }
    return beforeCouncil == DossiersBeforeCouncil() ? words.nobodyWaits : words.allOnAgenda
  }

  /// Marks the selected dossier, or takes its mark back.
  mutating func markSelected() {
    let dossiers = offered
    guard let place = page.list.selected, dossiers.indices.contains(place) else { return }
    let code = dossiers[place].fields.code
    if page.marked.remove(code) == nil { page.marked.insert(code) }
  }

  /// Marks every dossier; where all are marked, none.
  mutating func markAll() {
    let all = Set(offered.map(\.fields.code))
    page.marked = page.marked == all ? [] : all
  }

  /// Takes the marked dossiers behind the products that are there, or the selected one where none is marked.
  mutating func takeDossiers() {
    let dossiers = offered
    var chosen = dossiers.filter { page.marked.contains($0.fields.code) }
    if chosen.isEmpty, let place = page.list.selected, dossiers.indices.contains(place) { chosen = [dossiers[place]] }
    take(chosen.map(\.fields))
  }

  /// Follows the register after someone else wrote.
  public mutating func refresh(from desk: Desk) throws {
    beforeCouncil = try DossiersBeforeCouncil(desk.store)
    guard page.kind == .register else { return }
    let codes = offered.map(\.fields.code)
    page.marked.formIntersection(codes)
    page.list.resize(count: codes.count, height: listHeight)
  }

  // MARK: Commands

  /// Opens the page, from the list of products.
  var fromRegister: Command<SetUpScreen> {
    let why = whyNothingOffered
    return Command(
      .character("s"), words.fromRegister, label: why == nil ? words.fromRegisterLabel : nil, priority: 4,
      disabledBecause: why
    ) { screen in
      screen.open(.register)
      return []
    }
  }

  var registerCommands: [Command<SetUpScreen>] {
    let nothing = whyNothingOffered
    return [
      moving,
      Command(
        [.character(" ")], words.mark, keysLabel: words.space, label: words.markLabel, priority: 4,
        disabledBecause: nothing
      ) { screen in
        screen.markSelected()
        return []
      },
      Command(.character("a"), words.markAll, label: words.markAllLabel, priority: 3, disabledBecause: nothing) {
        screen in
        screen.markAll()
        return []
      },
      Command(
        .enter, words.takeDossiers, label: words.readLabel, priority: 5, disabledBecause: nothing
      ) { screen in
        screen.takeDossiers()
        return []
      },
      finding, help, back,
    ]
  }
}
