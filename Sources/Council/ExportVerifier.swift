import Rulebook

/// Checks a record as text (`ocop export`) line by line, as strictly as a store: the lines are replayed one by one, and
/// nothing of the file but the line at hand is kept.
public struct ExportVerifier {
  private var verifier: Verifier
  private var header: ExportHeader?
  private var lines = 0

  /// How many records the first line promises; nil before it is read.
  public var promised: Int? { header?.records }

  /// Starts before the first line.
  /// - Parameter asked: a code to look for among the records.
  public init(crypto: Crypto, asked: HeadCode?) { verifier = Verifier(crypto: crypto, asked: asked) }

  /// Takes the next line, without its line break; answers false where it does not hold, after which no further line
  /// counts.
  /// - Parameter isWhole: false if no line break followed.
  /// - Throws: `NotAnExport` at the first line.
  public mutating func take(_ line: [UInt8], isWhole: Bool) throws(NotAnExport) -> Bool {
    lines += 1
    let fault = lines == 1 ? try takeHeader(line, isWhole: isWhole) : takeRow(line, isWhole: isWhole)
    if let fault { verifier.note(.export(.line(lines, fault))) }
    return verifier.holds
  }

  private mutating func takeHeader(_ line: [UInt8], isWhole: Bool) throws(NotAnExport) -> ExportFault.LineFault? {
    header = try ExportHeader(line)
    guard isWhole else { return .cutOff }
    return header == nil ? .notCanonical : nil
  }

  private mutating func takeRow(_ line: [UInt8], isWhole: Bool) -> ExportFault.LineFault? {
    guard isWhole else { return .cutOff }
    do throws(ExportFault.LineFault) {
      _ = verifier.take(try StoredRow(exportLine: line))
      return nil
    } catch {
      return error
    }
  }

  /// Compares what was read with the header, and answers what was found.
  /// - Throws: `NotAnExport` where there was no line at all.
  public mutating func finish() throws(NotAnExport) -> Verification {
    guard lines > 0 else { throw .empty }
    let found = verifier.result
    guard let header, found.faults.isEmpty else { return found }
    if header.records != found.records {
      verifier.note(.export(.count(promised: header.records, found: found.records)))
    } else if header.head != found.head {
      verifier.note(.export(.head))
    }
    return verifier.result
  }
}
