import Council
import Rulebook
import Season
import TerminalUI

extension DossierScreen {
  public var commands: [Command<DossierScreen>] {
    let shared = TextPhrases(language: frame.language)
    let words = DossierPhrases(language: frame.language)
    let evidence = DossierEvidencePhrases(language: frame.language)
    let (code, stage) = (file.fields.code, file.view.dossier.stage)
    let keepers = DossierPapersPhrases(language: frame.language).keepersOnly
    func entering(
      _ key: Character, _ title: String, _ label: String, _ page: RegisterPage, priority: Int = 0,
      whyNot: String? = nil
    ) -> Command<DossierScreen> {
      Command(
        .character(key), title, label: isKeeper ? label : nil, priority: priority,
        disabledBecause: isKeeper ? whyNot : keepers
      ) { _ in [.open(.register(page))] }
    }
    let noSet = file.set == nil ? words.noSet : nil
    let hasOpen = file.view.remarks.contains { $0.settled == nil }
    return Self.scrolling(shared) + [
      entering(
        "b", words.step, words.stepLabel, .step(code), priority: 7,
        whyNot: stage == .withdrawn ? words.noStep : nil),
      Command(.character("g"), words.documents, label: words.documentsLabel, priority: 6) { _ in
        [.open(.register(.papers(code)))]
      },
      Command(.character("m"), evidence.open, label: evidence.openLabel, priority: 5) { _ in
        [.open(.register(.evidence(code)))]
      },
      Command(
        .character("d"), DossierComparisonPhrases(language: frame.language).open,
        label: DossierComparisonPhrases(language: frame.language).openLabel, priority: 4, disabledBecause: noSet
      ) { _ in [.open(.register(.comparison(code)))] },
      entering("y", words.remark, words.remarkLabel, .remark(code), priority: 4),
      entering(
        "x", words.settle, words.settleLabel, .settling(code), priority: 4, whyNot: hasOpen ? nil : words.noneOpen),
      entering(
        "t", words.producerScores, words.producerScoresLabel, .appraisal(code, .producer), priority: 1, whyNot: noSet),
      entering(
        "v", words.advisoryScores, words.advisoryScoresLabel, .appraisal(code, .advisory), priority: 1, whyNot: noSet),
      entering("r", words.communeReport, words.communeReportLabel, .report(code), priority: 1),
      entering("k", words.outcome, words.outcomeLabel, .outcome(code), priority: 3),
      entering(
        "c", words.certify, words.certifyLabel, .certificate(code), priority: 3,
        whyNot: stage == .recognised ? nil : words.notRecognised),
      entering(
        "h", words.finding, words.findingLabel, .finding(code), priority: stage == .recognised ? 2 : 0,
        whyNot: stage == .recognised ? nil : words.nothingToWithdraw),
      entering("s", words.change, words.changeLabel, .change(code), priority: 3),
      Command(.character("?"), shared.help, label: shared.helpLabel, priority: 2) { _ in [.open(.help)] },
      Command([.escape, .character("q")], shared.back, keysLabel: "Esc", label: shared.backLabel, priority: 5) { _ in
        [.back]
      },
    ]
  }
}
