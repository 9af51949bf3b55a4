import Rulebook

extension Guard {
  /// Acts on sessions, by the office.
  func checkSession(_ act: Act) throws {
    try checkOffice()
    switch act {
    case .openSession(let session): try checkOpening(session)
    case .closeSession(let number, let ends): try checkEnd(of: number, at: ends)
    default: throw Refusal.notEntitled
    }
  }

  /// - Throws: `Refusal.noSession` while no session is open.
  func requireOpenSession() throws {
    guard try tables.openSession(of: sitting) != nil else { throw Refusal.noSession }
  }

  /// One session after the other, each after the one before. The open one may be put right until scoring begins in it.
  private func checkOpening(_ new: Session) throws {
    let sitting = try tables.sitting(sitting)
    if let begins = new.begins { try requireClock(begins) }
    if let place = new.place { try requireText(place) }
    let all = try tables.all(SessionRow.self, sitting.id)
    var before = all.last
    if let open = before, open.ends == nil {
      guard new.number == open.session.number else { throw Refusal.sessionStillOpen(open.session.number) }
      guard open.scoringSince == nil else { throw Refusal.fixedOnceScored }
      before = all.dropLast().last
    }
    let number = (before?.session.number ?? 0) + 1
    guard new.number == number else { throw Refusal.otherSession(number) }
    guard new.date >= (before?.session.date ?? sitting.date) else { throw Refusal.sessionTooEarly }
    if let before, before.session.date == new.date, let ends = before.ends, let begins = new.begins, begins < ends {
      throw Refusal.sessionTooEarly
    }
  }

  /// No product may be left in scoring: who may score it is for the roll of the session that is open.
  private func checkEnd(of number: Int, at ends: String) throws {
    guard let open = try tables.openSession(of: sitting) else { throw Refusal.noSession }
    guard number == open.session.number else { throw Refusal.otherSession(open.session.number) }
    try requireClock(ends)
    if let begins = open.session.begins, ends < begins { throw Refusal.sessionTooEarly }
    let scoring = try tables.all(ProductRow.self, sitting).filter {
      try $0.stage == .scoring && tables.opinion(on: $0) != .asked
    }.map(\.product.name)
    guard scoring.isEmpty else { throw Refusal.stillScoring(scoring) }
  }

  private func requireClock(_ text: String) throws {
    guard Timestamp("2000-01-01T\(text):00Z").isWellFormed else { throw Refusal.badClock(text) }
  }

  /// Attendance of the whole sitting belongs to a session; that of one product may be noted ahead.
  func checkAttendance(_ new: Attendance) throws {
    let member = try tables.member(new.member, in: sitting)
    let before = try tables.entry(of: new.member, for: nil, in: sitting)
    if let code = new.product {
      let product = try tables.product(code, in: sitting)
      guard try !product.stage.isRevealed || tables.awaitsMeeting(product) else {
        throw Refusal.notInScoring(product: code, product.stage)
      }
      if new.state == .present, new.delegate == nil,
        try tables.find(AttendanceRow.self, sitting, code, new.member) == nil
      {
        throw Refusal.nothingToTakeBack(member: member.name)
      }
    } else {
      try requireOpenSession()
      if new.state == .left, before?.state != .present { throw Refusal.notThere(member: member.name) }
    }
    if new.state != .present, new.reason.isBlank { throw Refusal.reasonMissing }
    guard let delegate = new.delegate else { return }
    guard new.state == .present else { throw Refusal.notThere(member: delegate.name) }
    for text in [delegate.name, delegate.office, delegate.paper] { try requireText(text) }
  }
}
