import Foundation

/// The account that runs the program: who acts where no member is signed in.
enum OperatorAccount {
  /// The user's name on this machine.
  static var name: String {
    let name = NSUserName()
    return name.isEmpty ? "ocop" : name
  }
}
