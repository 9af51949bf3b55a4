import Foundation
import Rating
import StrictJSON
import Testing

@Suite("The examples of the command-line contract")
struct ExampleTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Examples")

  @Test(
    "Each example's answer is the contract's",
    arguments: ["01-fish-sauce-minimum-missed", "02-tourism-two-cases", "03-water-stopped", "04-district-2020"])
  func answer(name: String) throws {
    let input = try JSONValue(parsing: Array(Data(contentsOf: Self.folder.appending(path: "\(name).in.json"))))
    let output = try JSONValue(parsing: Array(Data(contentsOf: Self.folder.appending(path: "\(name).out.json"))))
    let requests = try RatingRequest.all(from: input, source: Law.source)
    let answer = try #require(requests.first.map(Answer.init)).json
    #expect(answer["setHash"]?.asText?.count == 64)
    #expect(answer.withoutKey("setHash").sortedByKey.prettyText == output.sortedByKey.prettyText)
  }
}

extension JSONValue {
  fileprivate func withoutKey(_ key: String) -> JSONValue { .object((asObject ?? []).filter { $0.key != key }) }

  fileprivate var sortedByKey: JSONValue {
    switch self {
    case .object(let members):
      .object(members.sorted { $0.key < $1.key }.map { Member($0.key, $0.value.sortedByKey) })
    case .array(let elements): .array(elements.map(\.sortedByKey))
    default: self
    }
  }
}
