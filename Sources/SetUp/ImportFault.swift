import Council
import Rulebook

/// What is wrong at one place of a file that is to be imported, or of a draft.
public struct ImportFault: ExplainedError, Hashable {
  /// What went wrong.
  public enum Problem: Hashable, Sendable {
    // MARK: The file

    case tooLarge(limit: Int)
    /// UTF-16 or UTF-32.
    case wideEncoding
    /// Neither UTF-8 nor UTF-16, e.g. Windows-1258.
    case otherEncoding
    /// A spreadsheet's own file.
    case spreadsheet
    case empty

    // MARK: Rows

    case unclosedQuote, strayQuote, textAfterQuote
    case controlCharacter(UInt32)
    case fieldCount(Int, expected: Int)

    // MARK: Headers

    case unknownColumn(known: [String])
    case columnTwice, columnMissing
    /// The file does not begin with the header of a section.
    case sectionMissing(String)
    case sectionTwice(first: Int)
    /// A row before the first header.
    case outsideSection

    // MARK: Values

    case missing
    case unknownSetting(String, known: [String])
    case twice(String, first: Int)
    /// Another value than wanted: Vietnamese, English.
    case expected(String, String, got: String)
    /// Only what the council's regulation settles has a source to be kept.
    case noSourceKept

    // MARK: The council and the law

    case chairMissing
    case edition(EditionChoice.Refusal)
    /// The law gives the kinds of dossiers different editions.
    case editionsDiffer([String])
    case editionWithoutSets(String)
    case level(LevelError)
    case unknownSet(Int, edition: String, known: [Int])
    case otherKind(ApplicationKind, edition: String)
    /// A criterion that some of the sitting's sets do not print.
    case unknownCriterion(String, sets: [Int], edition: String)

    // MARK: The register

    /// `#N/A` and the like, where a spreadsheet could not reckon.
    case spreadsheetError(String)
    /// A formula whose value was not saved with it.
    case notReckoned
    /// The register has the dossier with other values in these columns.
    case knownOtherwise(columns: [String])
    /// The rules of the register refuse the row.
    case refused(DossierRefusal)
  }

  public let file: String
  /// Physical line on which the row begins, from 1; nil for the file as a whole.
  public let line: Int?
  /// Column, or setting; nil for the row as a whole.
  public let column: String?
  public let problem: Problem

  /// Creates a fault.
  public init(file: String, line: Int?, column: String?, _ problem: Problem) {
    self.file = file
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// `FILE:LINE: COLUMN: what`.
  public func explanation(in language: Language) -> String { "\(place): \(complaint(in: language))" }

  /// `FILE:LINE`.
  fileprivate var place: String { line.map { "\(file):\($0)" } ?? file }

  /// `COLUMN: what`.
  fileprivate func complaint(in language: Language) -> String {
    let what = problem.explanation(in: language)
    return column.map { "\($0): \(what)" } ?? what
  }
}

/// Everything that is wrong with the files; nothing of them is taken.
public struct ImportFaults: ExplainedError, Hashable {
  public let faults: [ImportFault]

  /// Creates the list.
  public init(faults: [ImportFault]) { self.faults = faults }

  /// One fault a line.
  public func explanation(in language: Language) -> String {
    faults.map { $0.explanation(in: language) }.joined(separator: "\n")
  }

  /// One row a line, whatever is wrong with it: `FILE:LINE: COLUMN: what; COLUMN: what`.
  public func rows(in language: Language) -> [String] {
    faults.chunked(by: \.place).map { place, faults in
      "\(place): " + faults.map { $0.complaint(in: language) }.joined(separator: "; ")
    }
  }
}

extension [ImportFault] {
  /// Runs of faults with one `key`, in their order.
  fileprivate func chunked(by key: (ImportFault) -> String) -> [(key: String, faults: [ImportFault])] {
    reduce(into: []) { runs, fault in
      if let last = runs.indices.last, runs[last].key == key(fault) {
        runs[last].faults.append(fault)
      } else {
        runs.append((key(fault), [fault]))
      }
    }
  }
}
