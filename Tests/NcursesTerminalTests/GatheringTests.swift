import Glibc
import Testing

@testable import NcursesTerminal

@Suite("What one paint writes is sent in one piece")
struct GatheringTests {
  /// A socket that keeps what each write sent apart from the next, as the terminal, and its other end.
  private final class Line {
    let terminal: Int32
    let other: Int32
    /// What ncurses would write to.
    let stream: Int32

    init() throws {
      var ends: [Int32] = [-1, -1]
      try #require(socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends) == 0)
      (terminal, other, stream) = (ends[0], ends[1], dup(ends[0]))
    }

    deinit { for descriptor in [terminal, other, stream] { close(descriptor) } }

    func write(_ text: String) { _ = text.withCString { Glibc.write(stream, $0, strlen($0)) } }

    /// The pieces that arrived.
    func pieces() -> [String] {
      var pieces: [String] = []
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = recv(other, &buffer, buffer.count, Int32(MSG_DONTWAIT))
        guard count > 0 else { return pieces }
        pieces.append(String(decoding: buffer[..<count], as: UTF8.self))
      }
    }
  }

  @Test("Each paint is one piece, also after a longer one, and nothing is sent for an empty one")
  func onePiece() throws {
    let line = try Line()
    let gathering = OutputGathering(stream: line.stream, terminal: line.terminal)
    let long = String(repeating: "Nước mắm ", count: 2_000)
    for words in [["một ", "hai"], [long, "."], ["ba"], []] { gathering.sending { words.forEach(line.write) } }
    #expect(line.pieces() == ["một hai", long + ".", "ba"])
  }

  @Test("Outside a paint, writing goes straight to the terminal")
  func betweenPaints() throws {
    let line = try Line()
    let gathering = OutputGathering(stream: line.stream, terminal: line.terminal)
    gathering.sending { line.write("một") }
    for word in ["hai", "ba"] { line.write(word) }
    #expect(line.pieces() == ["một", "hai", "ba"])
  }

  @Test("A terminal that is gone ends nothing")
  func gone() throws {
    let line = try Line()
    let gathering = OutputGathering(stream: line.stream, terminal: line.terminal)
    signal(SIGPIPE, SIG_IGN)
    shutdown(line.other, Int32(SHUT_RDWR))
    gathering.sending { line.write("một") }
    #expect(line.pieces().isEmpty)
  }
}
