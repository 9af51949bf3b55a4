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
  /// What counts now, for the sitting and for single products.
  public var attendance: @Sendable (_ sitting: String) throws -> [Attendance]
  /// The sessions with what was noted in them, and who led.
  public var log: @Sendable (_ sitting: String) throws -> SittingLog
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
  /// What the members gave in every round of scoring; refused until scoring is closed.
  public var versions: @Sendable (_ sitting: String, _ product: String) throws -> SheetVersions
  /// The keys of those who score by role, and how many sheets, open by now, each has signed.
  public var signatures: @Sendable (_ sitting: String) throws -> [MemberSignatures]
  /// Who scores a product, in the members' order, and whether each has submitted: all that shows before scoring closes.
  public var progress: @Sendable (_ sitting: String, _ product: String) throws -> [(member: Member, isSubmitted: Bool)]
  /// The standing of one product of a sitting, or of all in the agenda's order where `product` is nil.
  public var tally: @Sendable (_ sitting: String, _ product: String?) throws -> [Tallied]
  /// What a sitting's council agreed on in joint criteria; it is agreed openly, so everybody may know.
  public var agreed: @Sendable (_ sitting: String) throws -> [Agreement]
  /// The versions of a sitting's minutes, the oldest first.
  public var printings: @Sendable (_ sitting: String) throws -> [Printing]
  /// Does what is wanted as one durable transaction and answers the rows of the record; throws `Refusal`, or the
  /// backend's error.
  public var perform: @Sendable (_ deed: Deed) throws -> [RecordRow]
  /// Does all that is wanted in order as one durable transaction, all or none, and answers the rows of the record.
  public var performAll: @Sendable (_ deeds: [Deed]) throws -> [RecordRow]
  /// PINs, and what they unlock in this program.
  public var keys: CouncilKeys
  /// Sheets that are typed in from paper.
  public var papers: CouncilPapers
  /// The last row of the record as far as anyone may know it; nil in an empty store.
  public var head: @Sendable () throws -> RecordHead?
  /// A number that changes when the store was written, here or by another process.
  public var version: @Sendable () throws -> Int

  /// Creates a store from its closures.
  public init(
    sittings: @escaping @Sendable () throws -> [String],
    sitting: @escaping @Sendable (_ id: String) throws -> Sitting,
    members: @escaping @Sendable (_ sitting: String) throws -> [Member],
    attendance: @escaping @Sendable (_ sitting: String) throws -> [Attendance],
    log: @escaping @Sendable (_ sitting: String) throws -> SittingLog,
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
    versions: @escaping @Sendable (_ sitting: String, _ product: String) throws -> SheetVersions,
    signatures: @escaping @Sendable (_ sitting: String) throws -> [MemberSignatures],
    progress:
      @escaping @Sendable (_ sitting: String, _ product: String) throws -> [(member: Member, isSubmitted: Bool)],
    tally: @escaping @Sendable (_ sitting: String, _ product: String?) throws -> [Tallied],
    agreed: @escaping @Sendable (_ sitting: String) throws -> [Agreement],
    printings: @escaping @Sendable (_ sitting: String) throws -> [Printing],
    perform: @escaping @Sendable (_ deed: Deed) throws -> [RecordRow],
    performAll: @escaping @Sendable (_ deeds: [Deed]) throws -> [RecordRow],
    keys: CouncilKeys, papers: CouncilPapers,
    head: @escaping @Sendable () throws -> RecordHead?,
    version: @escaping @Sendable () throws -> Int
  ) {
    self.sittings = sittings
    self.sitting = sitting
    self.members = members
    self.attendance = attendance
    self.log = log
    self.agenda = agenda
    self.edition = edition
    self.set = set
    self.sheet = sheet
    self.sheets = sheets
    self.versions = versions
    self.signatures = signatures
    self.progress = progress
    self.tally = tally
    self.agreed = agreed
    self.printings = printings
    self.perform = perform
    self.performAll = performAll
    self.keys = keys
    self.papers = papers
    self.head = head
    self.version = version
  }
}
