import Rulebook

extension Projection {
  /// Acts on sessions and on who is there.
  func applyToSession(_ entry: Entry, number: Int, of tables: inout some TableWriting) throws {
    let sitting = entry.sitting
    switch entry.act {
    case .openSession(let session): try open(session, in: sitting, of: &tables)
    case .closeSession(_, let ends):
      guard var row = try tables.openSession(of: sitting) else { return }
      row.ends = ends
      try tables.put(row)
    case .attend(let attendance):
      let session = try tables.openSession(of: sitting)?.session.number
      try tables.put(
        AttendanceEntryRow(
          sitting: sitting,
          entry: AttendanceEntry(number: number, time: entry.time, session: session, attendance: attendance)))
      try take(attendance, in: sitting, of: &tables)
    default: break
    }
  }

  /// A new session begins with nobody there. The open one is only put right.
  private func open(_ session: Session, in sitting: String, of tables: inout some TableWriting) throws {
    if var row = try tables.openSession(of: sitting) {
      row.session = session
      return try tables.put(row)
    }
    for member in try tables.members(of: sitting) {
      try keepPastProducts(of: member.id, in: sitting, of: &tables)
      try tables.remove(AttendanceRow.self, sitting, AttendanceRow.wholeSitting, member.id)
    }
    try tables.put(SessionRow(sitting: sitting, session: session))
  }

  private func take(_ attendance: Attendance, in sitting: String, of tables: inout some TableWriting) throws {
    guard let code = attendance.product else {
      try keepPastProducts(of: attendance.member, in: sitting, of: &tables)
      return try tables.put(AttendanceRow(sitting: sitting, entry: attendance))
    }
    // Present without more takes an exception back: from then on the product follows the sitting, so that one who
    // leaves later is not held to be there.
    let product = try tables.find(ProductRow.self, sitting, code)
    if attendance.state == .present, attendance.delegate == nil, try product.map(tables.isPast) != true {
      try tables.remove(AttendanceRow.self, sitting, code, attendance.member)
    } else {
      try tables.put(AttendanceRow(sitting: sitting, entry: attendance))
    }
  }

  /// Before a member's attendance of the whole sitting changes, writes down what it was for every product whose scoring
  /// was closed: one who leaves at noon was present for the products of the morning.
  private func keepPastProducts(of member: String, in sitting: String, of tables: inout some TableWriting) throws {
    let before = try tables.find(AttendanceRow.self, sitting, AttendanceRow.wholeSitting, member)?.entry
    let past = try tables.all(ProductRow.self, sitting).filter(tables.isPast)
    for code in past.map(\.product.code) where try tables.find(AttendanceRow.self, sitting, code, member) == nil {
      try tables.put(
        AttendanceRow(
          sitting: sitting,
          entry: Attendance(
            member: member, product: code, state: before?.state ?? .absent, reason: before?.reason ?? "",
            delegate: before?.delegate)))
    }
  }

  /// A product remembers the session in which its scoring began, and the session when that was for the first time.
  func noteScoring(of code: String, number: Int, in sitting: String, of tables: inout some TableWriting) throws {
    guard var session = try tables.openSession(of: sitting) else { return }
    if var product = try tables.find(ProductRow.self, sitting, code) {
      guard try tables.opinion(on: product) != .asked else { return }
      product.session = session.session.number
      try tables.put(product)
    }
    if session.scoringSince == nil {
      session.scoringSince = number
      try tables.put(session)
    }
  }
}
