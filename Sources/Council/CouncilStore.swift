import Rating
import Rulebook

/// What one viewer may read and do in a store: closures, so that screens and tests need no database.
///
/// The store refuses, not the screen: until scoring of a product is closed, nothing that it answers varies with
/// another member's choices. `viewer` is the id of the signed-in member, or nil for the operator's account.
public struct CouncilStore: Sendable {
  /// Ids of the sittings, oldest first.
  public var sittings: @Sendable () throws -> [String]
  public var sitting: @Sendable (_ id: String) throws -> Sitting
  public var members: @Sendable (_ sitting: String) throws -> [Member]
  public var attendance: @Sendable (_ sitting: String) throws -> [Attendance]
  public var agenda: @Sendable (_ sitting: String, _ viewer: String?) throws -> [AgendaItem]
  /// The edition pinned under a hash.
  public var edition: @Sendable (_ hash: String) throws -> Edition
  /// The set pinned under a hash.
  public var set: @Sendable (_ hash: String) throws -> PinnedScale
  /// The viewer's own sheet, or another's once scoring is closed.
  public var sheet:
    @Sendable (_ sitting: String, _ product: String, _ member: String, _ viewer: String?) throws -> SheetState
  /// Every counted sheet of a product by member id, in the members' order; refused until scoring is closed.
  public var sheets:
    @Sendable (_ sitting: String, _ product: String, _ viewer: String?) throws -> [(member: Member, sheet: SheetState)]
  /// Writes `act` as one durable transaction and answers its row.
  public var perform: @Sendable (_ act: Act, _ sitting: String, _ actor: Actor, _ time: Timestamp) throws -> RecordRow
  /// The last row of the record; nil in an empty store.
  public var head: @Sendable () throws -> RecordRow?
  /// A number that changes when another process has written.
  public var version: @Sendable () throws -> Int

  /// Creates a store from its closures.
  public init(
    sittings: @escaping @Sendable () throws -> [String],
    sitting: @escaping @Sendable (_ id: String) throws -> Sitting,
    members: @escaping @Sendable (_ sitting: String) throws -> [Member],
    attendance: @escaping @Sendable (_ sitting: String) throws -> [Attendance],
    agenda: @escaping @Sendable (_ sitting: String, _ viewer: String?) throws -> [AgendaItem],
    edition: @escaping @Sendable (_ hash: String) throws -> Edition,
    set: @escaping @Sendable (_ hash: String) throws -> PinnedScale,
    sheet:
      @escaping @Sendable (_ sitting: String, _ product: String, _ member: String, _ viewer: String?) throws ->
      SheetState,
    sheets:
      @escaping @Sendable (_ sitting: String, _ product: String, _ viewer: String?) throws -> [(
        member: Member, sheet: SheetState
      )],
    perform: @escaping @Sendable (_ act: Act, _ sitting: String, _ actor: Actor, _ time: Timestamp) throws -> RecordRow,
    head: @escaping @Sendable () throws -> RecordRow?,
    version: @escaping @Sendable () throws -> Int
  ) {
    self.sittings = sittings
    self.sitting = sitting
    self.members = members
    self.attendance = attendance
    self.agenda = agenda
    self.edition = edition
    self.set = set
    self.sheet = sheet
    self.sheets = sheets
    self.perform = perform
    self.head = head
    self.version = version
  }
}
