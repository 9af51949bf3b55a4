import Foundation
import StrictJSON
import Testing

@Suite("ocop score")
struct ScoreCommandTests {
  /// A complete sheet of set 9 with the best option everywhere.
  static let choices =
    #""1.1":3,"1.2":3,"1.3":3,"1.4":4,"1.5":3,"1.6":2,"2.1":4,"2.2":4,"2.3":3,"2.4":2,"3.1":3,"3.2":2,"3.3":3,"3.4":2,"3.5":3,"4.1":4,"4.2":4,"4.3":5,"5.1":5,"5.2":3,"5.3":4,"6.1":3,"6.2":4,"6.3":4,"6.4":4,"6.5":4,"7":4,"8":3,"9":3,"10":2,"11":3"#

  static func request(
    choices: String = choices, sheet: String = "", top: String = #""edition":"2026-26","set":9,"#
  ) -> String {
    "{\(top)\"sheets\":[{\"member\":\"m1\",\"choices\":{\(choices)}\(sheet)}]}"
  }

  static let faults: [(what: String, input: String, names: String)] = [
    ("an unknown key", request(top: #""edition":"2026-26","set":9,"weight":2,"#), "weight"),
    ("a duplicate key", request(top: #""edition":"2026-26","set":9,"set":9,"#), "set"),
    ("a duplicate choice", request(choices: choices + #","11":3"#), "sheets[0].choices[\"11\"]"),
    ("an unknown criterion", request(choices: choices + #","12":1"#), "sheets[0].choices[\"12\"]"),
    ("a blank criterion", request(choices: choices.replacing(#","11":3"#, with: "")), "sheets[0].choices[\"11\"]"),
    ("an option past the last", request(choices: choices.replacing(#""1.1":3"#, with: #""1.1":9"#)), "1.1"),
    ("a negative option", request(choices: choices.replacing(#""1.1":3"#, with: #""1.1":-1"#)), "1.1"),
    ("0 where a 0-point option is printed", request(choices: choices.replacing(#""1.4":4"#, with: #""1.4":0"#)), "1.4"),
    ("a null option", request(choices: choices.replacing(#""1.1":3"#, with: #""1.1":null"#)), "1.1"),
    ("a true option", request(choices: choices.replacing(#""1.1":3"#, with: #""1.1":true"#)), "1.1"),
    ("2.0 for an option", request(choices: choices.replacing(#""1.1":3"#, with: #""1.1":2.0"#)), "1.1"),
    ("text for an option", request(choices: choices.replacing(#""1.1":3"#, with: #""1.1":"2""#)), "1.1"),
    ("no sheets", #"{"edition":"2026-26","set":9,"sheets":[]}"#, "sheets"),
    ("sheets left out", #"{"edition":"2026-26","set":9}"#, "sheets"),
    (
      "a member twice, once in NFD",
      "{\"edition\":\"2026-26\",\"set\":9,\"sheets\":[{\"member\":\"Uỷ\",\"choices\":{\(choices)}},{\"member\":\"U\u{309}y\",\"choices\":{\(choices)}},{\"member\":\"Ủy\",\"choices\":{\(choices)}}]}",
      "sheets[2].member"
    ),
    ("an unknown edition", request(top: #""edition":"2026-27","set":9,"#), "edition"),
    ("an unknown set", request(top: #""edition":"2026-26","set":27,"#), "set"),
    ("an edition without sets", request(top: #""edition":"2023-148","set":9,"#), "set"),
    ("a set as text", request(top: #""edition":"2026-26","set":"9","#), "set"),
    ("a level that gives no score", request(top: #""edition":"2026-26","set":9,"level":"commune","#), "level"),
    ("a level that the edition lacks", request(top: #""edition":"2026-26","set":9,"level":"district","#), "level"),
    ("a level that is none", request(top: #""edition":"2026-26","set":9,"level":"village","#), "level"),
    ("a day that is none", request(top: #""edition":"2026-26","set":9,"date":"2026-02-30","#), "date"),
    ("an unknown rule", request(top: #""edition":"2026-26","set":9,"rules":{"minimums":"most"},"#), "rules.minimums"),
    ("7 decimals", request(top: #""edition":"2026-26","set":9,"rules":{"decimals":7},"#), "rules.decimals"),
    ("a negative spread", request(top: #""edition":"2026-26","set":9,"rules":{"spread":-1},"#), "rules.spread"),
    ("null for rules", request(top: #""edition":"2026-26","set":9,"rules":null,"#), "rules"),
    (
      "a decision that names no starred option",
      request(top: #""edition":"2026-26","set":9,"decisions":{"minimums":{"3.5/5":true}},"#), "3.5/5"
    ),
    ("an empty reason", request(sheet: #","reject":"""#), "sheets[0].reject"),
    ("an empty member", request().replacing(#""m1""#, with: #""""#), "sheets[0].member"),
    ("not JSON", "edition: 2026-26", "stdin:1:1: "),
    ("nothing", "", "trống"),
    ("two documents", request() + request(), "thừa"),
    ("a truncated document", String(request().dropLast(40)), "cắt cụt"),
    ("a number as document", "9", "nhóm khóa"),
  ]

  @Test(
    "Bad input ends with status 3, a message that names the place, and nothing on standard output", arguments: faults)
  func refuses(what: String, input: String, names: String) throws {
    let result = try Program.run(["score", "-", "--json"], input: input)
    #expect(result.status == 3, "\(what)")
    #expect(result.output.isEmpty, "\(what)")
    #expect(result.complaint.contains(names), "\(what): \(result.complaint)")
  }

  @Test("Bytes that are not UTF-8 end with status 3")
  func refusesWrongEncoding() throws {
    let result = try Program.run(
      ["score", "-", "--json"], bytes: Data([0x7B, 0x22, 0xC1, 0xAA, 0x22, 0x3A, 0x31, 0x7D]))
    #expect(result.status == 3)
    #expect(result.complaint.contains("UTF-8"))
  }

  @Test("A fault of the text is named as file:line:column, and what it quotes cannot steer the terminal")
  func places() throws {
    let syntax = try Program.run(["score", "-", "--json"], input: "{\n \"a\": \"Nước mắm\", x")
    #expect(syntax.status == 3 && syntax.complaint.contains("stdin:2:19: "), "\(syntax.complaint)")
    let steering = #"{"edition":"\u001b[31mđỏ","set":1,"sheets":[]}"#
    let quoted = try Program.run(["score", "-", "--json"], input: steering)
    #expect(quoted.status == 3 && quoted.complaint.contains(#"\u{1b}[31mđỏ"#), "\(quoted.complaint)")
    #expect(!quoted.complaint.contains("\u{1B}"))
  }

  @Test("A list is answered in order, and not at all where one element is bad")
  func lists() throws {
    let good = Self.request()
    let list = try Program.run(["score", "-", "--json"], input: "[\(good),\(good)]")
    #expect(list.status == 0)
    #expect(try JSONValue(parsing: list.output).asArray?.count == 2)
    let bad = try Program.run(
      ["score", "-", "--json"], input: "[\(good),\(Self.request(choices: #""1.1":9"#))]")
    #expect(bad.status == 3)
    #expect(bad.output.isEmpty)
    #expect(bad.complaint.contains("[1].sheets[0].choices[\"1.1\"]"))
    let empty = try Program.run(["score", "-", "--json"], input: "[]")
    #expect(empty.status == 0)
    #expect(try JSONValue(parsing: empty.output) == .array([]))
  }

  @Test("The product is echoed in NFC, whatever it is")
  func echo() throws {
    let result = try Program.run(
      ["score", "-", "--json"],
      input: Self.request(
        top:
          "\"edition\":\"2026-26\",\"set\":9,\"product\":{\"name\":\"Nu\u{31B}o\u{31B}\u{301}c ma\u{306}\u{301}m\",\"any\":[1.50]},"
      ))
    #expect(result.status == 0)
    let product = try #require(try JSONValue(parsing: result.output)["product"])
    #expect(product["name"]?.asText?.unicodeScalars.elementsEqual("Nước mắm".unicodeScalars) == true)
    #expect(product["any"]?.asArray == [.number("1.50")])
  }

  @Test("A sheet may stay blank where it rejects and the product ends rejected, and not where it does not")
  func blankWhereRejected() throws {
    let rejecting = #"{"member":"r","choices":{"1.1":1},"reject":"Giả mạo hồ sơ"}"#
    let full = "{\"member\":\"f\",\"choices\":{\(Self.choices)}}"
    let other = full.replacing("\"f\"", with: "\"g\"")
    func status(_ sheets: [String]) throws -> Int32 {
      try Program.run(
        ["score", "-", "--json"],
        input: "{\"edition\":\"2026-26\",\"set\":9,\"sheets\":[\(sheets.joined(separator: ","))]}"
      ).status
    }
    #expect(try status([rejecting]) == 0)
    #expect(try status([rejecting, full]) == 3)
    #expect(try status([rejecting, full, other]) == 3)
  }

  @Test("Ten megabytes of requests are read, or refused with the place of the fault")
  func tenMegabytes() throws {
    let one = Self.request()
    let count = 10_000_000 / one.utf8.count
    let list = "[" + Array(repeating: one, count: count).joined(separator: ",") + ",{}]"
    let result = try Program.run(["score", "-", "--json"], input: list)
    #expect(result.status == 3)
    #expect(result.complaint.contains("[\(count)].edition"))
  }

  @Test("English is spoken where asked for", arguments: [["--lang", "en"], []])
  func english(arguments: [String]) throws {
    let result = try Program.run(
      ["score", "/no/such/file"] + arguments, environment: arguments.isEmpty ? ["OCOP_LANG": "en"] : [:])
    #expect(result.status == 3)
    #expect(result.complaint.contains("no such file"))
  }

  @Test(
    "Wrong usage is status 2",
    arguments: [["score"], ["score", "-", "--nope"], ["nope"], ["score", "-", "--lang", "fr"]])
  func usage(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.complaint.contains("--help"))
  }

  @Test("A full disk behind standard output is said, with status 1")
  func fullDisk() throws {
    // `/dev/full` answers every write with ENOSPC.
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    let program = Program.path()
    shell.arguments = ["-c", "echo '[]' | \(program) score - --json > /dev/full 2> /dev/null"]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 1)
  }
}
