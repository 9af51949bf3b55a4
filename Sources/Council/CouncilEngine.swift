import Rulebook

/// The council on any backend: what is allowed, what it changes, who may read what.
public struct CouncilEngine<Backend: StoreBackend>: Sendable {
  let backend: Backend
  let law: PinnedLaw

  /// Puts the council on `backend`; `digest` chains the record.
  public init(_ backend: Backend, digest: Digest) {
    self.backend = backend
    law = PinnedLaw(digest: digest)
  }

  /// Writes one entry as one transaction.
  /// - Throws: `Refusal`, or the backend's error.
  public func perform(_ entry: Entry) throws -> RecordRow {
    try backend.write { tables in try write(entry, after: tables.head(), to: &tables) }
  }

  /// Writes the entries in order as one transaction, all or none.
  /// - Throws: `Refusal`, or the backend's error.
  public func performAll(_ entries: [Entry]) throws -> [RecordRow] {
    try backend.write { tables in
      var head = try tables.head()
      return try entries.map { entry in
        let row = try write(entry, after: head, to: &tables)
        head = row.head
        return row
      }
    }
  }

  private func write(_ entry: Entry, after head: RecordHead?, to tables: inout Backend.Writer) throws -> RecordRow {
    try Guard.check(entry, on: tables, law: law)
    let row = Chain.row(after: head, entry, by: law.digest)
    try tables.append(row)
    try Projection().apply(entry, number: row.number, to: &tables)
    return row
  }

  /// The closures that screens and commands use.
  public var store: CouncilStore {
    CouncilStore(
      sittings: { try backend.read { try $0.all(SittingRow.self).sorted { $0.opened < $1.opened }.map(\.sitting.id) } },
      sitting: { id in try backend.read { try $0.sitting(id) } },
      members: { sitting in
        try backend.read { tables in
          _ = try tables.sitting(sitting)
          return try tables.members(of: sitting)
        }
      },
      attendance: { sitting in
        try backend.read { tables in
          _ = try tables.sitting(sitting)
          return try tables.all(AttendanceRow.self, sitting).map(\.entry)
        }
      },
      agenda: { sitting, viewer in try backend.read { try Agenda(sitting, on: $0).items(for: viewer) } },
      edition: { hash in try backend.read { try law.edition(hash, in: $0) } },
      set: { hash in try backend.read { try law.set(hash, in: $0).pinned } },
      sheet: { sitting, product, member, viewer in
        try backend.read { try sheet(of: member, for: product, in: sitting, viewer: viewer, on: $0) }
      },
      sheets: { sitting, product, _ in try backend.read { try sheets(of: product, in: sitting, on: $0) } },
      progress: { sitting, product in try backend.read { try Agenda(sitting, on: $0).progress(of: product) } },
      tally: { sitting, product in
        try backend.read { try Tallying(tables: $0, law: law, sitting: sitting).tally(product) }
      },
      perform: { act, sitting, actor, time in
        try perform(Entry(act, sitting: sitting, actor: actor, time: time))
      },
      performAll: performAll,
      head: { try backend.read { try $0.head() } },
      version: { try backend.version() })
  }

  /// The viewer's own sheet, or another's once scoring is closed.
  private func sheet(
    of member: String, for code: String, in sitting: String, viewer: String?, on tables: Backend.Reader
  ) throws -> SheetState {
    let product = try tables.product(code, in: sitting)
    _ = try tables.member(member, in: sitting)
    guard viewer == member || product.stage.isRevealed else { throw Refusal.sealed(product: code) }
    return try tables.find(SheetRow.self, sitting, code, member)?.state() ?? SheetState()
  }

  private func sheets(
    of code: String, in sitting: String, on tables: Backend.Reader
  ) throws -> [(member: Member, sheet: SheetState)] {
    guard try tables.product(code, in: sitting).stage.isRevealed else { throw Refusal.sealed(product: code) }
    let roll = try tables.roll(of: tables.sitting(sitting))
    return try tables.countedSheets(of: code, in: sitting, roll: roll).map { ($0.member, try $0.sheet.state()) }
  }
}
