import Council
import Screens

/// Notes when long work begins and how it ended, with how much and how long.
struct WorkLog {
  private let log: RunLog?
  private var begun: [RunLog.Work: ContinuousClock.Instant] = [:]
  private var counts: [RunLog.Work: Int] = [:]
  /// What goes between the register and a file; one at a time.
  private var transfer = RunLog.Work.importing

  /// Notes into `log`, if there is one.
  init(_ log: RunLog?) { self.log = log }

  /// Notes what `effect` begins.
  mutating func note(_ effect: Effect) {
    switch effect {
    case .print: begin(.printing)
    case .transfer(.importFile):
      transfer = .importing
      begin(transfer)
    case .transfer(.exportFile):
      transfer = .exporting
      begin(transfer)
    case .verify(.start): begin(.verifying)
    default: break
    }
  }

  /// Notes how a transfer ended.
  mutating func note(_ reply: TransferReply) {
    switch reply {
    case .progress(_, let all, _): counts[transfer] = all
    case .done: end(transfer, .done)
    case .faults(let rows):
      counts[transfer] = rows.count
      end(transfer, .faults)
    case .failed: end(transfer, .failed)
    case .cancelled: end(transfer, .stopped)
    }
  }

  /// Notes how printing ended.
  mutating func note(_ reply: PrintReply) {
    switch reply {
    case .done: end(.printing, .done)
    case .failed: end(.printing, .failed)
    case .progress, .printers, .noPrinters: break
    }
  }

  /// Notes how verifying ended.
  mutating func note(_ reply: VerificationReply) {
    switch reply {
    case .progress: break
    case .done(let result):
      counts[.verifying] = result.records
      end(.verifying, result.holds ? .done : .doesNotHold)
    case .failed: end(.verifying, .failed)
    case .cancelled: end(.verifying, .stopped)
    }
  }

  private mutating func begin(_ work: RunLog.Work) {
    begun[work] = .now
    counts[work] = nil
    log?.note(.began(work))
  }

  /// What never began, such as a look for printers, did not end.
  private mutating func end(_ work: RunLog.Work, _ end: RunLog.WorkEnd) {
    guard let start = begun.removeValue(forKey: work) else { return }
    let taken = Int((ContinuousClock.now - start) / .milliseconds(1))
    log?.note(.finished(work, end, count: counts[work], milliseconds: taken))
  }
}
