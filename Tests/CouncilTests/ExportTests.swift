import Council
import CouncilFixtures
import Rulebook
import StrictJSON
import Testing

/// A record with three products closed, one of them concluded, as text.
@Suite("The record as text")
struct ExportTests {
  /// A record of the fixture's council, in memory.
  private static func memory(closing: Bool = true) throws -> (store: CouncilStore, rows: [RecordRow], MemoryStore) {
    let memory = MemoryStore()
    let store = CouncilEngine(memory, crypto: .glass()).store
    let desk = try FixtureDesk(settingUp: store)
    try desk.score(Fixture.products[0])
    try desk.conclude(Fixture.products[0])
    try desk.move(Fixture.products[1], .waiting, .scoring)
    try desk.act(
      .note(product: Fixture.products[1], member: "m1", criterion: "1.1", text: "dòng một\ndòng \"hai\"\u{7}"),
      as: .member("m1"))
    for member in Fixture.scorers { try desk.complete(Fixture.products[1], member) }
    if closing { try desk.close(Fixture.products[1]) }
    return (store, memory.record, memory)
  }

  /// The lines of the export of a record that holds.
  private static func lines() throws -> [String] {
    let (_, rows, _) = try memory()
    let header = ExportHeader(head: try #require(rows.last).code, records: rows.count)
    return try [header.line] + rows.map { try #require(StoredRow($0).exportLine) }
  }

  private static func verify(_ lines: [String], head: HeadCode? = nil) throws -> Verification {
    try verify(lines.map { Array($0.utf8) }, head: head)
  }

  private static func verify(_ lines: [[UInt8]], head: HeadCode? = nil, isWhole: Bool = true) throws -> Verification {
    var verifier = ExportVerifier(crypto: Fixture.crypto, asked: head)
    for (place, line) in lines.enumerated() {
      guard try verifier.take(line, isWhole: isWhole || place < lines.count - 1) else { break }
    }
    return try verifier.finish()
  }

  @Test("holds as it was written, with the head and the number of records")
  func holds() throws {
    let (_, rows, _) = try Self.memory()
    let verification = try Self.verify(Self.lines())
    #expect(verification.faults == [])
    #expect(verification.holds)
    #expect(verification.records == rows.count)
    #expect(verification.head == rows.last?.code)
    let early = rows[4].code
    let asked = try Self.verify(Self.lines(), head: early)
    #expect(asked.found?.number == 5 && asked.found?.following == rows.count - 5)
    #expect(try !Self.verify(Self.lines(), head: HeadCode(hash: String(repeating: "ab", count: 32))).holds)
  }

  @Test("an empty record is a header alone")
  func empty() throws {
    let header = ExportHeader(head: nil, records: 0)
    #expect(header.line == #"{"format":"ocop-record","version":1,"head":null,"records":0}"#)
    #expect(try Self.verify([header.line]).holds)
  }

  @Test("a line without its last element is what the row's hash covers")
  func hashedText() throws {
    for (line, row) in zip(try Self.lines().dropFirst(), try Self.memory().rows) {
      let covered = line.dropLast(",\"\(row.hash)\"]".count) + "]"
      #expect(Fixture.digest.hexadecimal(of: String(covered)) == row.hash)
    }
  }

  @Test("a change in any column of a line of any act is found and named")
  func everyColumn() throws {
    let lines = try Self.lines()
    var acts: Set<String> = []
    let firsts = try Self.memory().rows.filter { acts.insert($0.act).inserted }.map(\.number)
    for place in firsts {
      let elements = try #require(try JSONValue(parsing: lines[place]).asArray)
      for column in elements.indices {
        var changes: [JSONValue] = [.null]
        changes += elements[column].asText.map { [.string($0 + "x"), .integer(1)] } ?? []
        changes += elements[column].asInteger.map { [.integer($0 + 1), .string("\($0)")] } ?? []
        for change in changes where change != elements[column] {
          var changed = elements
          changed[column] = change
          var file = lines
          file[place] = JSONValue.array(changed).canonicalText
          let verification = try Self.verify(file)
          let isNamed = if case .record(place, _)? = verification.faults.first { true } else { false }
          #expect(isNamed && !verification.holds, "\(file[place])")
        }
      }
      for count in [0, 7, 9] {
        var file = lines
        file[place] = JSONValue.array(Array((elements + [.null]).prefix(count))).canonicalText
        #expect(try Self.verify(file).faults == [.record(place, .unreadable)])
      }
    }
  }

  @Test("lines that are gone, doubled or exchanged are found and named")
  func everyLine() throws {
    let lines = try Self.lines()
    let last = lines.count - 1
    for place in stride(from: 1, to: last, by: 7) {
      var file = lines
      file.remove(at: place)
      #expect(try Self.verify(file).faults == [.record(place, .numbering)])
      file.insert(lines[place], at: place)
      file.insert(lines[place], at: place)
      #expect(try Self.verify(file).faults == [.record(place + 1, .numbering)])
      file = lines
      file.swapAt(place, place + 1)
      #expect(try Self.verify(file).faults == [.record(place, .numbering)])
      #expect(
        try Self.verify(Array(lines.prefix(place + 1))).faults == [.export(.count(promised: last, found: place))])
    }
    #expect(try Self.verify([lines[0]]).faults == [.export(.count(promised: last, found: 0))])
  }

  @Test("the same values in another spelling are found")
  func spelling() throws {
    let lines = try Self.lines()
    let others: [String] = [
      lines[2].replacing("[2,", with: "[2, "), lines[2] + "\r", " " + lines[2],
      lines[2].replacing("[2,", with: "[2,").replacing("account", with: "\\u0061ccount"),
    ]
    for other in others where other != lines[2] {
      var file = lines
      file[2] = other
      #expect(try Self.verify(file).faults == [.export(.line(3, .notCanonical))], "\(other.prefix(40))")
    }
    #expect(others.count { $0 != lines[2] } == 4)
  }

  @Test("a line that is no JSON, no UTF-8, or has no line break is found")
  func notLines() throws {
    let lines = try Self.lines().map { Array($0.utf8) }
    var file = lines
    file[3] = Array(file[3].dropLast(2))
    #expect(try Self.verify(file).faults == [.export(.line(4, .notJSON))])
    file[3] = []
    #expect(try Self.verify(file).faults == [.export(.line(4, .notJSON))])
    file[3] = Array("{}".utf8)
    #expect(try Self.verify(file).faults == [.export(.line(4, .notCanonical))])
    file[3] = lines[3].map { $0 == UInt8(ascii: "a") ? 0xFF : $0 }
    #expect(try Self.verify(file).faults == [.export(.line(4, .notUTF8))])
    #expect(try Self.verify(lines, isWhole: false).faults == [.export(.line(lines.count, .cutOff))])
    #expect(try Self.verify([lines[0]], isWhole: false).faults == [.export(.line(1, .cutOff))])
    #expect(try Self.verify(lines + [[]]).faults == [.export(.line(lines.count + 1, .notJSON))])
  }

  @Test("a header that was changed is found")
  func header() throws {
    var file = try Self.lines()
    let rows = try Self.memory().rows
    let other = try #require(rows.first).code
    file[0] = ExportHeader(head: other, records: rows.count).line
    #expect(try Self.verify(file).faults == [.export(.head)])
    file[0] = ExportHeader(head: nil, records: rows.count).line
    #expect(try Self.verify(file).faults == [.export(.head)])
    file[0] = ExportHeader(head: rows.last?.code, records: rows.count - 1).line
    #expect(try Self.verify(file).faults == [.export(.count(promised: rows.count - 1, found: rows.count))])
    for damaged in [
      #"{"format":"ocop-record","version":1"#, #"{"format":"ocop-record","version":1,"head":null}"#,
      #"{"format":"ocop-record","version":1,"head":null,"records":0,"more":1}"#,
      #"{"format":"ocop-record","version":1,"head":"abcd","records":0}"#,
    ] {
      file[0] = damaged
      #expect(try Self.verify(file).faults == [.export(.line(1, .notCanonical))], "\(damaged)")
    }
  }

  @Test("what is no export at all, or of another version, is told apart")
  func strangers() throws {
    #expect(throws: NotAnExport.empty) { try Self.verify([String]()) }
    for text in ["", "xin chào", "{}", "[1]", #"{"format":"other","version":1}"#, "\u{FEFF}{}"] {
      #expect(throws: NotAnExport.unknown) { try Self.verify([text]) }
    }
    #expect(throws: NotAnExport.version(2, known: 1)) {
      try Self.verify([#"{"format":"ocop-record","version":2,"anything":[]}"#])
    }
  }

  @Test("an act that was not allowed is found, though its chain is whole")
  func forged() throws {
    var file = try Self.lines()
    let last = try #require(try Self.memory().rows.last)
    let act = Act.mark(product: Fixture.products[0], member: "m3", version: 9, box: "x")
    let hash = Chain.hash(
      number: last.number + 1, time: Fixture.time(1), actor: "member:m3", sitting: Fixture.sittingID, act: "mark",
      content: act.json.canonicalText, previous: last.hash, by: Fixture.digest)
    let row = RecordRow(
      number: last.number + 1, time: Fixture.time(1), actor: .member("m3"), sitting: Fixture.sittingID, act: "mark",
      content: act.json.canonicalText, previous: last.hash, hash: hash)
    file.append(try #require(StoredRow(row).exportLine))
    file[0] = ExportHeader(head: row.code, records: row.number).line
    #expect(
      try Self.verify(file).faults == [
        .record(row.number, .refused(.notInScoring(product: Fixture.products[0], .concluded)))
      ])
  }

  @Test("a regulation that nothing could count with is found, though its chain is whole")
  func hostileRegulation() throws {
    let rows = try Self.memory().rows
    let place = try #require(rows.firstIndex { $0.act == "openSitting" })
    for (from, to) in [
      (#""quorum":[3,4]"#, #""quorum":[9223372036854775807,1]"#),
      (#""spread":10"#, #""spread":9223372036854775807"#),
      (#""spread":null"#, #""spread":9223372036854775807"#),
    ] where rows[place].content.contains(from) {
      let content = rows[place].content.replacing(from, with: to)
      let row = rows[place]
      let hash = Chain.hash(
        number: row.number, time: row.time, actor: row.actor.text, sitting: row.sitting, act: row.act,
        content: content, previous: row.previous, by: Fixture.digest)
      let changed = RecordRow(
        number: row.number, time: row.time, actor: row.actor, sitting: row.sitting, act: row.act, content: content,
        previous: row.previous, hash: hash)
      let file =
        try [ExportHeader(head: changed.code, records: place + 1).line]
        + (rows[..<place] + [changed]).map { try #require(StoredRow($0).exportLine) }
      #expect(try Self.verify(file).faults == [.record(row.number, .unreadable)], "\(to)")
    }
    #expect(rows[place].content.contains(#""quorum":[3,4]"#))
  }

  @Test("a row with what no store writes has no line")
  func foreign() {
    #expect(StoredRow([.integer(1), .foreign]).exportLine == nil)
    #expect(StoredRow([.integer(1), .null]).exportLine == nil)
  }

  @Test("is refused while a product with sheets is sealed, and names it")
  func sealed() throws {
    let product = Fixture.products[1]
    let refusal = Refusal.recordSealed(products: ["\(Fixture.sittingID)/\(product)"])
    let (store, _, memory) = try Self.memory(closing: false)
    #expect(throws: refusal) { try memory.read { try $0.requireNothingSealed() } }
    let desk = FixtureDesk(store)
    try desk.close(product)
    try memory.read { try $0.requireNothingSealed() }
    // Opened again, the sheets are sealed again; a product in scoring without a mark seals nothing.
    try desk.rescore(product, ["m2"], "chấm lại")
    #expect(throws: refusal) { try memory.read { try $0.requireNothingSealed() } }
    let (other, _, blank) = try Self.memory()
    try FixtureDesk(other).move(Fixture.products[2], .waiting, .scoring)
    try blank.read { try $0.requireNothingSealed() }
  }

  @Test("every fault explains itself in both languages, and differently")
  func words() {
    let faults: [Verification.Fault] = [
      .export(.line(3, .cutOff)), .export(.line(3, .notUTF8)), .export(.line(3, .notJSON)),
      .export(.line(3, .notCanonical)), .export(.count(promised: 3, found: 2)),
      .export(.count(promised: 2, found: 3)), .export(.head),
    ]
    let strangers: [NotAnExport] = [.empty, .unknown, .version(2, known: 1)]
    let many = Refusal.recordSealed(products: (1...25).map { "p\($0)" })
    for language in Language.allCases {
      #expect(Set(faults.map { $0.explanation(in: language) }).count == faults.count)
      #expect(Set(strangers.map { $0.explanation(in: language) }).count == strangers.count)
    }
    for (vietnamese, english) in zip(
      faults.map { $0.explanation(in: .vietnamese) } + [many.explanation(in: .vietnamese)],
      faults.map { $0.explanation(in: .english) } + [many.explanation(in: .english)])
    {
      #expect(vietnamese != english)
    }
    #expect(many.explanation(in: .english).contains("p20 and 5 more"))
  }
}

extension RecordRow {
  fileprivate var code: HeadCode { HeadCode(hash: hash) }
}
