extension Projection {
  /// Takes a member or a product out of the tables, with what was noted about it; the record keeps all of it.
  func applyRemoval(_ act: Act, in sitting: String, of tables: inout some TableWriting) throws {
    switch act {
    case .removeMember(let id, _):
      try removeNotes(in: sitting, of: &tables) { $0.member == id }
      for row in try tables.all(MemberKeyRow.self, sitting, id) { try tables.remove(row) }
      try tables.remove(SignInRow.self, sitting, id)
      try tables.remove(MemberRow.self, sitting, id)
    case .removeProduct(let code, _):
      try removeNotes(in: sitting, of: &tables) { $0.product == code }
      for row in try tables.all(HandOverRow.self, sitting) where row.note.product == code { try tables.remove(row) }
      for row in try tables.all(AgreedRow.self, sitting, code) { try tables.remove(row) }
      try tables.remove(MeetingRow.self, sitting, code)
      try tables.remove(ProductRow.self, sitting, code)
    default: break
    }
  }

  private func removeNotes(
    in sitting: String, of tables: inout some TableWriting, where isAbout: (Attendance) -> Bool
  ) throws {
    for row in try tables.all(AttendanceRow.self, sitting) where isAbout(row.entry) { try tables.remove(row) }
    for row in try tables.all(AttendanceEntryRow.self, sitting) where isAbout(row.entry.attendance) {
      try tables.remove(row)
    }
  }
}
