import Rulebook

/// How far a dossier has come, from an idea to a certificate (rules.md §4).
public enum DossierStage: String, Hashable, Sendable, CaseIterable {
  /// Ý tưởng đăng ký.
  case idea
  case accepted, refused
  /// Phương án sản xuất kinh doanh: asked for, filed, commented in a working session, revised.
  case planAwaited = "plan-awaited"
  case planFiled = "plan-filed"
  case commented, revised
  /// The dossier is filed and its composition is checked; then it is returned for supplement or goes to the advisory
  /// group.
  case dossier
  case returned, advisory, council
  /// The council has concluded.
  case result
  case forwarded, recognised, withdrawn

  /// "Ý tưởng đăng ký", "Idea registered".
  public func title(in language: Language) -> String {
    switch self {
    case .idea: language.choose("Ý tưởng đăng ký", "Idea registered")
    case .accepted: language.choose("Ý tưởng được chấp thuận", "Idea accepted")
    case .refused: language.choose("Không chấp thuận", "Refused")
    case .planAwaited: language.choose("Chờ phương án SXKD", "Business plan awaited")
    case .planFiled: language.choose("Đã nộp phương án", "Business plan filed")
    case .commented: language.choose("Đã góp ý phương án", "Business plan commented")
    case .revised: language.choose("Đã hoàn thiện phương án", "Business plan revised")
    case .dossier: language.choose("Đã nộp hồ sơ", "Dossier filed")
    case .returned: language.choose("Trả bổ sung", "Returned for supplement")
    case .advisory: language.choose("Tổ tư vấn thẩm định", "With the advisory group")
    case .council: language.choose("Chờ hội đồng", "Before the council")
    case .result: language.choose("Đã có kết quả", "Result concluded")
    case .forwarded: language.choose("Đã chuyển cấp trên", "Sent up")
    case .recognised: language.choose("Đã công nhận", "Recognised")
    case .withdrawn: language.choose("Đã thu hồi", "Withdrawn")
    }
  }

  /// True from the filing on: what is filed has its criteria set.
  public var isFiled: Bool {
    switch self {
    case .idea, .accepted, .refused, .planAwaited, .planFiled, .commented, .revised: false
    case .dossier, .returned, .advisory, .council, .result, .forwarded, .recognised, .withdrawn: true
    }
  }

  /// The stages that follow in the course of the procedure, the usual one first.
  public var next: [DossierStage] {
    switch self {
    case .idea: [.accepted, .refused]
    case .accepted: [.planAwaited]
    case .planAwaited: [.planFiled]
    case .planFiled: [.commented]
    case .commented: [.revised]
    case .revised: [.dossier, .commented]
    case .dossier: [.advisory, .returned]
    case .returned: [.dossier]
    case .advisory: [.council, .returned]
    case .council: [.result]
    case .result: [.recognised, .forwarded]
    case .forwarded: [.recognised, .result]
    case .recognised: [.withdrawn]
    case .refused, .withdrawn: []
    }
  }

  /// What a step must say beside its day.
  public struct Demands: Hashable, Sendable {
    public let reason: Bool
    public let due: Bool
    /// The ground of Điều 8.
    public let ground: Bool
  }

  /// What the step to `stage` must say; nil where there is no such step.
  ///
  /// A refusal, a return and a withdrawal say why, a return also until when; so does every step that leaves out a stage
  /// or goes back. Only what was recognised is withdrawn, and nothing follows that but a new dossier.
  public func demands(to stage: DossierStage) -> Demands? {
    guard stage != self, self != .withdrawn else { return nil }
    if stage == .withdrawn {
      return self == .recognised ? Demands(reason: true, due: false, ground: true) : nil
    }
    let isReturn = stage == .returned
    let isSilent = next.contains(stage) && !isReturn && stage != .refused && !(self == .forwarded && stage == .result)
    return Demands(reason: !isSilent, due: isReturn, ground: false)
  }
}
