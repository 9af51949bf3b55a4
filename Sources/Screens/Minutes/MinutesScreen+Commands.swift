import Council
import Documents
import TerminalUI

extension MinutesScreen {
  public var commands: [Command<MinutesScreen>] {
    let words = MinutesPhrases(language: frame.language)
    let shared = TextPhrases(language: frame.language)
    let corrections = CorrectionPhrases(language: frame.language)
    let papers = PapersPhrases(language: frame.language)
    let verification = VerificationPhrases(language: frame.language)
    return Self.scrolling(shared) + [
      Command(
        .character("w"), words.write, label: words.writeLabel, priority: 5, disabledBecause: whyNotWritten(corrections)
      ) { _ in [.print(PrintJob(PaperRequest(.minutes, as: .txt), to: .file))] },
      Command(.character("i"), papers.command, label: papers.commandLabel, priority: 5) { _ in [.open(.papers)] },
      Command(
        .character("c"), corrections.command, label: state.isPrinted && leads ? corrections.commandLabel : nil,
        priority: 3, disabledBecause: whyNotCorrected(corrections)
      ) { _ in [.open(.correction)] },
      Command(.function(8), verification.open, label: verification.openLabel, priority: 2) { _ in
        [.open(.verification)]
      },
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 3) { _ in [.open(.help)] },
      Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 4) { _ in
        [.back]
      },
    ]
  }

  private var leads: Bool { member?.role.leads ?? false }

  /// A draft, and a copy of what is printed, are anybody's to write.
  private func whyNotWritten(_ words: CorrectionPhrases) -> String? {
    state.isDraft || state.isPrinted || leads || member?.role == .secretary ? nil : words.officeOnly
  }

  private func whyNotCorrected(_ words: CorrectionPhrases) -> String? {
    guard leads else { return ProductListPhrases(language: frame.language).chairOnly }
    if state.versions.isEmpty { return words.notPrinted }
    return state.isPrinted ? nil : words.alreadyOpen
  }
}
