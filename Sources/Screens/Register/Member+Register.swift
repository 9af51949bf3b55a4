import Council

extension Member {
  /// True for those who prepare dossiers, and enter on the register what becomes of them.
  var keepsRegister: Bool { role == .secretary || role == .advisory || role.leads }
}

extension Desk {
  /// True where the register may be written. Without a sitting there is nobody to sign in, and the account keeps it; with
  /// one, whoever sits down at the machine would be the account, so that someone has to sign in.
  var keepsRegister: Bool { member?.keepsRegister ?? !hasSitting }
}
