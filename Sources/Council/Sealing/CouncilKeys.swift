/// PINs, and what they unlock: closures of one engine, as those of `CouncilStore`.
public struct CouncilKeys: Sendable {
  /// Performs `acts`, then gives the members who have none a PIN and makes the sitting's seal, all as one transaction;
  /// `pins` by member's id, at random where a member is not named. The answer is all that ever shows the PINs and the
  /// recovery code; `handOver` gets it before anything is written for good, and where it throws, nothing is.
  public var issueHandingOver:
    @Sendable (
      _ acts: [Act], _ sitting: String, _ pins: [String: String], _ actor: Actor, _ time: Timestamp,
      _ handOver: (PINSlip) throws -> Void
    ) throws -> PINSlip
  /// Unlocks a member's secrets by the PIN, in this program alone; the record notes the try, in the name of `account`.
  /// - Throws: `Refusal.wrongPIN`, `.mustWait`, `.noPIN`, or the backend's error.
  public var unlock:
    @Sendable (_ sitting: String, _ member: String, _ pin: String, _ account: String, _ time: Timestamp) throws -> Void
  /// Gives a member a PIN at random: the first one, or a new one for a reason where it was lost. The answer is all that
  /// ever shows it.
  /// - Throws: `Refusal`, or the backend's error.
  public var give:
    @Sendable (_ sitting: String, _ member: String, _ reason: String, _ actor: Actor, _ time: Timestamp) throws ->
      String
  /// Forgets a member's secrets.
  public var lock: @Sendable (_ sitting: String, _ member: String) -> Void
  /// Gives a leader whose PIN was lost a new one by the recovery code, in the name of `account`.
  /// - Throws: `Refusal.wrongRecoveryCode`, `.notSealed`, or the backend's error.
  public var recover:
    @Sendable (_ sitting: String, _ code: String, _ member: String, _ pin: String, _ account: String, _ time: Timestamp)
      throws -> Void
  /// Members who have a PIN, by id.
  public var holders: @Sendable (_ sitting: String) throws -> Set<String>
  /// Members who can open the sitting's seal by their PIN, and so give a new PIN for a lost one, by id.
  public var openers: @Sendable (_ sitting: String) throws -> Set<String>
  /// True if the member, unlocked here, can open the sitting's seal.
  public var canOpen: @Sendable (_ sitting: String, _ member: String) -> Bool

  /// The same where the answer cannot get lost.
  public func issue(
    _ acts: [Act], _ sitting: String, _ pins: [String: String], _ actor: Actor, _ time: Timestamp
  ) throws -> PINSlip {
    try issueHandingOver(acts, sitting, pins, actor, time) { _ in }
  }
}

/// What is handed out once: a PIN for every member who got one, and the code that opens the seal when nobody else can.
public struct PINSlip: Sendable {
  public let pins: [(member: Member, pin: String)]
  /// 25 letters in groups of five; nil where the sitting's seal was there before.
  public let recoveryCode: String?
}

extension CouncilEngine {
  /// The closures on keys.
  var keys: CouncilKeys {
    CouncilKeys(
      issueHandingOver: { acts, sitting, pins, actor, time, handOver in
        try issue(acts, sitting, pins, actor, time, handOver)
      },
      unlock: { sitting, member, pin, account, time in
        try unlock(member, in: sitting, pin, account, time)
      },
      give: { sitting, member, reason, actor, time in
        try give(member, in: sitting, reason, actor, time)
      },
      lock: { sitting, member in ring.lock(member, in: sitting) },
      recover: { sitting, code, member, pin, account, time in
        try recover(member, in: sitting, code, pin, account, time)
      },
      holders: { sitting in
        try backend.read { Set(try $0.all(MemberKeyRow.self, sitting).map(\.key.member)) }
      },
      openers: { sitting in try backend.read { try openers(of: sitting, on: $0) } },
      canOpen: { sitting, member in (try? ring.unlocked(member, in: sitting).seal) != nil })
  }

  private func issue(
    _ acts: [Act], _ sitting: String, _ pins: [String: String], _ actor: Actor, _ time: Timestamp,
    _ handOver: (PINSlip) throws -> Void
  ) throws -> PINSlip {
    try backend.write { tables in
      func perform(_ intents: [Intent]) throws {
        try performAll(intents.map { Deed($0, sitting: sitting, actor: actor, time: time) }, on: &tables)
      }
      try perform(acts.map(Intent.act))
      _ = try tables.sitting(sitting)
      let members = try tables.members(of: sitting).filter { try tables.key(of: $0.id, in: sitting) == nil }
      let issued = members.map { ($0, pins[$0.id] ?? cipher.newPIN()) }
      try perform(issued.map { .givePIN(member: $0.0.id, pin: $0.1, reason: "") })
      var letters: String?
      if try tables.find(SealRow.self, sitting) == nil {
        let new = cipher.newLetters(RecoveryCode.letters)
        try perform([.seal(letters: new)])
        letters = new
      }
      let slip = PINSlip(pins: issued, recoveryCode: letters.map(RecoveryCode.printed))
      try handOver(slip)
      return slip
    }
  }

  /// One who knows the own PIN changes it instead: a new key would leave behind what is unlocked here.
  private func give(
    _ member: String, in sitting: String, _ reason: String, _ actor: Actor, _ time: Timestamp
  ) throws -> String {
    guard actor != .member(member) else { throw Refusal.notEntitled }
    let pin = cipher.newPIN()
    let intent = Intent.givePIN(member: member, pin: pin, reason: reason)
    try perform(Deed(intent, sitting: sitting, actor: actor, time: time))
    return pin
  }

  private func openers(of sitting: String, on tables: some TableReading) throws -> Set<String> {
    Set(
      try tables.all(SealShareRow.self, sitting).compactMap { row in
        guard case .member(let id) = row.share.holder else { return nil }
        return id
      })
  }

  /// One transaction, so that tries made at once in several programs are counted one by one.
  private func unlock(
    _ member: String, in sitting: String, _ pin: String, _ account: String, _ time: Timestamp
  ) throws {
    let refusal: Refusal? = try backend.write { tables in
      guard let row = try tables.key(of: member, in: sitting) else {
        throw Refusal.noPIN(member: try tables.member(member, in: sitting).name)
      }
      let wait = SignInWait.left(try tables.find(SignInRow.self, sitting, member), at: time)
      guard wait == 0 else { throw Refusal.mustWait(seconds: wait) }
      let secret = try cipher.unwrap(row.key.wrapped, pin)
      let tried = Act.signIn(member: member, succeeded: secret != nil)
      let entry = Entry(tried, sitting: sitting, actor: .account(account), time: time)
      _ = try write(entry, after: tables.head(), to: &tables)
      guard let secret else {
        return .wrongPIN(wait: SignInWait.left(try tables.find(SignInRow.self, sitting, member), at: time))
      }
      let share = try tables.share(of: .member(member), in: sitting)
      ring.unlock(
        member, in: sitting,
        KeyRing.Unlocked(
          secret: secret, generation: row.generation,
          seal: share.flatMap { cipher.open($0.box, secret) }.flatMap(Secret.init(text:))))
      return nil
    }
    if let refusal { throw refusal }
  }

  private func recover(
    _ member: String, in sitting: String, _ code: String, _ pin: String, _ account: String, _ time: Timestamp
  ) throws {
    try backend.write { tables in
      guard let share = try tables.share(of: .recoveryCode, in: sitting) else { throw Refusal.notSealed }
      guard let seal = try cipher.unwrap(share.box, RecoveryCode.letters(in: code)) else {
        throw Refusal.wrongRecoveryCode
      }
      let person = try tables.member(member, in: sitting)
      guard person.role.leads else { throw Refusal.notEntitled }
      let reason = "mã khôi phục"
      let deed = Deed(
        .givePIN(member: member, pin: pin, reason: reason), sitting: sitting, actor: .account(account), time: time)
      let sealer = sealer(deed, tables)
      try sealer.requireOwnChoice(pin)
      let secret = cipher.newSecret()
      let key = cipher.publicKey(secret)
      var acts: [Act] = [
        .giveKey(
          MemberKey(member: member, publicKey: key, wrapped: try cipher.wrap(secret, pin), reason: reason))
      ]
      if try tables.share(of: .member(member), in: sitting) == nil {
        acts.append(.share(SealShare(holder: .member(member), box: try cipher.seal(seal.text, [key]))))
      }
      acts += try sealer.renewed(member, key, by: seal)
      var head = try tables.head()
      for act in acts {
        head = try write(
          Entry(act, sitting: sitting, actor: .account(account), time: time), after: head, to: &tables
        ).head
      }
    }
  }
}

/// The code in the envelope: 25 letters, 117 bits.
enum RecoveryCode {
  static let letters = 25

  /// In groups of five, for print.
  static func printed(_ letters: String) -> String {
    let all = Array(letters)
    return stride(from: 0, to: all.count, by: 5).map { String(all[$0..<min($0 + 5, all.count)]) }
      .joined(separator: "-")
  }

  /// The letters of a code as typed: case, hyphens and blanks do not matter.
  static func letters(in typed: String) -> String { typed.uppercased().filter { ("A"..."Z").contains($0) } }
}
