import Rulebook

/// The council on any backend: what is allowed, what it changes, who may read what.
public struct CouncilEngine<Backend: StoreBackend>: Sendable {
  let backend: Backend
  let law: PinnedLaw
  let cipher: Cipher
  let ring: KeyRing

  /// Puts the council on `backend`; `ring` keeps what is unlocked.
  public init(_ backend: Backend, crypto: Crypto, ring: KeyRing = KeyRing()) {
    self.backend = backend
    self.ring = ring
    cipher = crypto.cipher
    law = PinnedLaw(digest: crypto.digest)
  }

  /// Does what is wanted as one transaction, and answers the rows of the record.
  /// - Throws: `Refusal`, or the backend's error.
  @discardableResult public func perform(_ deed: Deed) throws -> [RecordRow] { try performAll([deed]) }

  /// Does all that is wanted in order as one transaction, all or none.
  /// - Parameter watching: is told before each deed how many are done; where it throws, nothing is written.
  /// - Throws: `Refusal`, the backend's error, or that of `watching`.
  @discardableResult public func performAll(
    _ deeds: [Deed], watching: (_ done: Int) throws -> Void = { _ in }
  ) throws -> [RecordRow] {
    try backend.write { try performAll(deeds, on: &$0, watching: watching) }
  }

  /// The same within a transaction on the backend.
  @discardableResult
  public func performAll(
    _ deeds: [Deed], on tables: inout Backend.Writer, watching: (_ done: Int) throws -> Void = { _ in }
  ) throws -> [RecordRow] {
    var head = try tables.head()
    var rows: [RecordRow] = []
    for (done, deed) in deeds.enumerated() {
      try watching(done)
      for act in try sealer(deed, tables).acts(for: deed.intent) {
        let entry = Entry(act, sitting: deed.sitting, actor: deed.actor, time: deed.time)
        let row = try write(entry, after: head, to: &tables)
        head = row.head
        rows.append(row)
      }
    }
    return rows
  }

  func sealer<Tables>(_ deed: Deed, _ tables: Tables) -> Sealer<Tables> {
    Sealer(tables: tables, law: law, cipher: cipher, ring: ring, sitting: deed.sitting, actor: deed.actor)
  }

  func write(_ entry: Entry, after head: RecordHead?, to tables: inout Backend.Writer) throws -> RecordRow {
    try Guard.check(entry, on: tables, law: law, cipher: cipher)
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
      log: { sitting in
        try backend.read { tables in
          _ = try tables.sitting(sitting)
          return try tables.log(of: sitting)
        }
      },
      agenda: { sitting, viewer in try backend.read { try agenda(of: sitting, for: viewer, on: $0) } },
      edition: { hash in try backend.read { try law.edition(hash, in: $0) } },
      set: { hash in try backend.read { try law.set(hash, in: $0).pinned } },
      sheet: { sitting, product, member, viewer in
        try backend.read { try sheet(of: member, for: product, in: sitting, viewer: viewer, on: $0) }
      },
      sheets: { sitting, product, _ in try backend.read { try sheets(of: product, in: sitting, on: $0) } },
      versions: { sitting, product in try backend.read { try versions(of: product, in: sitting, on: $0) } },
      signatures: { sitting in try backend.read { try signatures(in: sitting, on: $0) } },
      progress: { sitting, product in try backend.read { try Agenda(sitting, on: $0).progress(of: product) } },
      tally: { sitting, product in
        try backend.read { try Tallying(tables: $0, law: law, sitting: sitting).tally(product) }
      },
      agreed: { sitting in try backend.read { try $0.all(AgreedRow.self, sitting).map(\.agreement) } },
      printings: { sitting in try backend.read { try $0.printings(of: .minutes, in: sitting) } },
      perform: perform, performAll: { try performAll($0) },
      keys: keys, papers: papers, register: register,
      head: { try backend.read { try $0.head() } },
      version: { try backend.version() })
  }

  private func agenda(of sitting: String, for viewer: String?, on tables: Backend.Reader) throws -> [AgendaItem] {
    let agenda = try Agenda(sitting, on: tables)
    return try agenda.items(for: viewer) { product in
      guard let viewer, let row = try tables.find(SheetRow.self, sitting, product, viewer) else { return 0 }
      return try own(row, on: tables).choices.entries.count
    }
  }

  /// The viewer's own sheet, or another's once scoring is closed.
  private func sheet(
    of member: String, for code: String, in sitting: String, viewer: String?, on tables: Backend.Reader
  ) throws -> SheetState {
    let product = try tables.product(code, in: sitting)
    _ = try tables.member(member, in: sitting)
    if product.stage.isRevealed {
      let opened = try tables.openedSheets(of: product, by: law).last { $0.member == member }
      return opened.map { SheetState($0.content, isSubmitted: true) } ?? SheetState()
    }
    guard viewer == member else { throw Refusal.sealed(product: code) }
    // What others typed from paper is not the member's to read.
    if let paper = try tables.paper(of: member, for: product) {
      return SheetState(isSubmitted: paper.step == .submitted)
    }
    let row =
      try tables.find(SheetRow.self, sitting, code, member)
      ?? SheetRow(sitting: sitting, product: code, member: member)
    let joint = try tables.joint(product, by: law)
    return SheetState(joint.laid(on: try own(row, on: tables)), isSubmitted: row.isSubmitted)
  }

  private func own(_ row: SheetRow, on tables: Backend.Reader) throws -> SheetContent {
    try Sealer(
      tables: tables, law: law, cipher: cipher, ring: ring, sitting: row.sitting, actor: .member(row.member)
    ).own(row)
  }

  private func sheets(
    of code: String, in sitting: String, on tables: Backend.Reader
  ) throws -> [(member: Member, sheet: SheetState)] {
    let product = try tables.product(code, in: sitting)
    guard product.stage.isRevealed else { throw Refusal.sealed(product: code) }
    let roll = try tables.roll(of: tables.sitting(sitting))
    return try tables.countedSheets(of: product, by: law, roll: roll).map {
      ($0.member, SheetState($0.sheet.content, isSubmitted: true))
    }
  }
}
