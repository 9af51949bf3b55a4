import Foundation

extension String {
  /// NFC: letters composed, however the keyboard typed their marks.
  var composed: String {
    utf8.allSatisfy { $0 < 128 } ? self : precomposedStringWithCanonicalMapping
  }
}
