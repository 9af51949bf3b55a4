@testable import Sealing

/// Every text that differs from the bytes of this one in one bit of one byte, in the order of the bytes.
func changed(_ text: String) -> [String] {
  let bytes = Base64.bytes(of: text) ?? []
  return bytes.indices.map { place in
    var changed = bytes
    changed[place] ^= 1
    return Base64.text(of: changed)
  }
}

/// Every shorter beginning of a text, the empty one first.
func cutShort(_ text: String) -> [String] {
  text.indices.map { String(text[..<$0]) }
}

/// Texts that no cipher gave, among them ones that count more parts than they hold.
let nonsense = [
  "", "A", "AA", "AA==", "!", "é", "\0", "AAAA\0", "phiếu chấm", String(repeating: "A", count: 4000),
  String(repeating: "_", count: 4000), String(repeating: "_", count: 3), "____________________________________",
]
