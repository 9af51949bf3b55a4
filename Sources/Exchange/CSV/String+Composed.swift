import Foundation

extension String {
  /// The text in NFC (UAX #15): how every text is kept and compared.
  public var composedForStorage: String {
    utf8.allSatisfy { $0 < 128 } ? self : precomposedStringWithCanonicalMapping
  }
}
