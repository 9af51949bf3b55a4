extension SittingLog {
  /// What was noted about a member in a session, for the sitting as a whole.
  public func entries(of member: String, in session: HeldSession) -> [AttendanceEntry] {
    entries.filter {
      $0.session == session.number && $0.attendance.member == member && $0.attendance.product == nil
    }
  }

  /// The roll call of a session: what held when scoring began in it, or holds now where it has not.
  public func rollCall(of session: HeldSession) -> [Attendance] {
    entries.filter { entry in
      entry.session == session.number && entry.attendance.product == nil
        && session.scoringSince.map { entry.number < $0 } ?? true
    }.map(\.attendance)
  }

  /// True where a member who comes with `entry` missed something: scoring had begun, or the member was noted as not
  /// there before. Everybody else was there from the beginning, however long the roll call took.
  public func isLate(_ entry: AttendanceEntry) -> Bool {
    guard entry.attendance.state == .present, entry.attendance.product == nil,
      let session = sessions.first(where: { $0.number == entry.session })
    else { return false }
    let before = entries(of: entry.attendance.member, in: session).last { $0.number < entry.number }
    if let before { return before.attendance.state != .present }
    return session.scoringSince.map { $0 < entry.number } ?? false
  }
}
