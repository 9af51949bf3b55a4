import Council

extension Member {
  /// True for those who prepare dossiers, and enter on the register what becomes of them.
  var keepsRegister: Bool { role == .secretary || role == .advisory || role.leads }
}

extension Desk {
  /// True where the register may be written: for the account too, where nobody is signed in.
  var keepsRegister: Bool { member?.keepsRegister ?? true }
}
