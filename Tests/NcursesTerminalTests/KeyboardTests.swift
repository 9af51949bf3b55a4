import TestSupport
import Testing
import TerminalUI

@Suite("Keyboard", .serialized)
struct KeyboardTests {
  static let sequences: [(String, String)] = [
    ("\u{1B}[A", "Up"), ("\u{1B}OA", "Up"), ("\u{1B}[B", "Down"), ("\u{1B}OC", "Right"), ("\u{1B}[D", "Left"),
    ("\u{1B}[H", "Home"), ("\u{1B}OH", "Home"), ("\u{1B}[1~", "Home"), ("\u{1B}[F", "End"), ("\u{1B}[4~", "End"),
    ("\u{1B}[5~", "PPage"), ("\u{1B}[6~", "NPage"), ("\u{1B}[3~", "DC"), ("\u{1B}[2~", "IC"), ("\u{1B}[Z", "BTab"),
    ("\u{1B}[20~", "F9"), ("\u{1B}OP", "F1"), ("\r", "Enter"), ("\n", "Enter"), ("\t", "Tab"), ("\u{7F}", "BSpace"),
    ("\u{8}", "BSpace"), ("\u{3}", "C-c"), ("\u{1}", "C-a"), ("\u{1F}", "C-_"), ("\u{0}", "C-Space"), (" ", "Space"),
    ("\u{1B}[1;5D", "C-Left"), ("\u{1B}[1;5C", "C-Right"), ("\u{1B}[1;3D", "C-Left"), ("\u{1B}Oc", "C-Right"),
    ("\u{1B}b", "C-Left"), ("\u{1B}f", "C-Right"), ("\u{1B}[24~", "F12"), ("ế", "ế"), ("đ", "đ"), ("漢", "漢"),
  ]

  @Test("Every key that terminals send is known")
  func keys() throws {
    let terminal = try Probe.open(rows: 60)
    for (index, (sequence, name)) in Self.sequences.enumerated() {
      terminal.send(sequence)
      try terminal.wait(for: "key \(name) in row \(index + 2)") { $0.lines[index + 2] == "key \(name)" }
    }
    // Last, for ncurses waits whether more follows.
    terminal.send("\u{1B}")
    try terminal.wait(for: "key Escape")
  }

  @Test("Vietnamese is composed however it is typed, and the cursor is behind it")
  func vietnamese() throws {
    let terminal = try Probe.open()
    terminal.send("Nguye\u{302}\u{303}n hanh\u{7F}\u{7F}\u{7F}\u{1EA1}nh")
    try terminal.wait(for: "field: Nguyễn hạnh")
    try terminal.wait(for: "cursor") { $0.cursor == Point(row: 1, column: 18) }
    #expect(terminal.isUnderlined(row: 1, column: 7))
    #expect(terminal.isBold(row: 0, column: 0))
  }

  @Test("A letter whose bytes come in two reads is one letter, and what follows it is kept")
  func splitLetter() throws {
    let terminal = try Probe.open()
    let letter = Array("ạ".utf8)
    terminal.send(Array(letter.prefix(1)))
    _ = terminal.pump(milliseconds: 50)
    terminal.send(letter.dropFirst() + Array("nh".utf8))
    try terminal.wait(for: "field: ạnh")
    #expect(terminal.lines.contains("key ạ"))
  }

  @Test("Bytes that are no letter cost nothing but themselves")
  func brokenLetters() throws {
    let terminal = try Probe.open()
    terminal.send([0x61, 0xFF, 0x62, 0xE1, 0xBA, 0x63, 0xBA, 0x64, 0xC0, 0x80, 0x65, 0xED, 0xA0, 0x80, 0x66])
    try terminal.wait(for: "field: abcdef")
    // What ended within a letter is not taken for the beginning of the next one.
    terminal.send([0xE1] + Array("\u{1B}[A".utf8) + [0xBA, 0xA1, 0x67])
    try terminal.wait(for: "field: abcdefg")
  }

  @Test("The mouse comes only when it is asked for, and is given back at the end")
  func mouse() throws {
    let terminal = try Probe.open()
    #expect(!terminal.hasReceived("\u{1B}[?1000h"))
    terminal.send("\u{1B}[18~")
    try terminal.wait(for: "reports") { $0.hasReceived("\u{1B}[?1006") && $0.hasReceived("1000h") }
    terminal.send("\u{1B}[<0;12;5M\u{1B}[<0;12;5m")
    try terminal.wait(for: "click row 4 column 11")
    terminal.send("\u{1B}[<64;1;1M\u{1B}[<65;1;1M")
    try terminal.wait(for: "wheel -1")
    try terminal.wait(for: "wheel 1")
    #expect(terminal.lines.filter { $0.contains("click") }.count == 1)
    terminal.send("\u{1B}[18~x")
    try terminal.wait(for: "key x")
    terminal.send("\u{11}")
    #expect(try terminal.exitStatus() == .code(0))
    #expect(terminal.hasReceived("1000l"))
  }

  @Test("A paste is one event, whatever it contains")
  func paste() throws {
    let terminal = try Probe.open()
    terminal.paste("một\nhai \u{1B}[A ba")
    try terminal.wait(for: "paste 11 một⏎hai  ba")
    terminal.send("x")
    try terminal.wait(for: "key x")
    #expect(terminal.lines[1] == "field: một hai  bax")
    #expect(!terminal.lines.contains("key Up"))
  }

  @Test("A long paste is cut, and keys work after it")
  func longPaste() throws {
    let terminal = try Probe.open()
    terminal.paste(String(repeating: "0123456789", count: 7000))
    try terminal.wait(for: "paste 65536 0123456789")
    terminal.send("x")
    try terminal.wait(for: "key x")
  }

  @Test("A paste whose end is lost does not swallow the keys for ever")
  func brokenPaste() throws {
    let terminal = try Probe.open()
    terminal.send("\u{1B}[200~abc")
    try terminal.wait(for: "paste 3 abc")
    terminal.send("x")
    try terminal.wait(for: "key x")
  }

  @Test("Another thread wakes the terminal")
  func wakes() throws {
    let terminal = try Probe.open()
    for index in 0..<20 {
      terminal.send("\u{1B}[15~")
      try terminal.wait(for: "wake \(index)") { $0.lines[2 + index].hasSuffix("wake") || index > 18 }
    }
  }
}
