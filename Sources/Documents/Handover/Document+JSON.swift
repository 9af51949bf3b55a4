import Rulebook
import StrictJSON

extension Document {
  /// The document as JSON; what has its usual value is left out.
  public var json: JSONValue {
    .members([
      "title": .string(title), "language": .string(language.rawValue), "blocks": .array(blocks.map(\.json)),
    ])
  }
}

extension Block {
  /// An object with one member, named after the kind of block.
  var json: JSONValue {
    switch self {
    case .head(let head): .members(["head": head.json])
    case .title(let lines): .members(["title": .array(lines.map(JSONValue.string))])
    case .paragraph(let paragraph):
      .members(["paragraph": .members(["style": .string(paragraph.style.rawValue), "runs": paragraph.runs.json])])
    case .list(let list):
      .members([
        "list": .array(list.items.map { .members(["label": .string($0.label), "runs": $0.runs.json]) })
      ])
    case .table(let table): .members(["table": table.json])
    case .pictures(let pictures): .members(["pictures": .array(pictures.map(\.json))])
    case .signatures(let signatures): .members(["signatures": .array(signatures.signers.map(\.json))])
    case .notes(let notes):
      .members([
        "notes": .members([
          "heading": .string(notes.heading), "lines": .array(notes.lines.map(JSONValue.string)),
        ])
      ])
    case .pageBreak: .members(["pageBreak": .null])
    case .newPaper: .members(["newPaper": .null])
    case .orientation(let orientation): .members(["orientation": .string(orientation.rawValue)])
    }
  }
}

extension Head {
  fileprivate var json: JSONValue {
    .members([
      "authority": .string(authority), "body": .string(body), "number": .string(number), "state": .string(state),
      "motto": .string(motto), "placeAndDate": .text(placeAndDate),
    ])
  }
}

extension Signatures.Signer {
  fileprivate var json: JSONValue {
    .members(["title": .string(title), "name": .string(name), "placeAndDate": .text(placeAndDate)])
  }
}

extension [Run] {
  /// Plain runs are texts, others objects.
  fileprivate var json: JSONValue {
    .array(
      map { run in
        guard run.isBold || run.isItalic else { return .string(run.text) }
        return .members([
          "text": .string(run.text), "bold": .bool(run.isBold), "italic": .bool(run.isItalic),
        ])
      })
  }
}

extension Document.Table {
  fileprivate var json: JSONValue {
    .members([
      "columns": .array(
        columns.map { .members(["width": .integer($0.width), "alignment": .string($0.alignment.rawValue)]) }),
      "header": .array(header.map(\.json)), "rows": .array(rows.map(\.json)),
    ])
  }
}

extension Document.Table.Row {
  fileprivate var json: JSONValue { .array(cells.map(\.json)) }
}

extension Document.Table.Cell {
  /// A cell that spans nothing, is aligned as its column and has no picture is only its runs.
  fileprivate var json: JSONValue {
    guard columnSpan > 1 || rowSpan > 1 || alignment != nil || picture != nil else { return runs.json }
    return .members([
      "runs": runs.json, "columns": .integer(columnSpan), "rows": .integer(rowSpan),
      "alignment": .text(alignment?.rawValue), "picture": picture?.json ?? .null,
    ])
  }
}
