/// An entry of a screen's command table: it drives handling, the footer and the help page.
public struct Command<S: Screen>: Sendable {
  /// The keys that give the command.
  public let keys: [Key]
  /// What the command does, as the help page says it.
  public let title: String
  /// A shorter title for the footer; nil keeps the command out of it.
  public let label: String?
  /// In a narrow footer the lowest priorities go first.
  public let priority: Int
  /// Whether footer and help page list the command; its keys work all the same.
  public let isShown: Bool
  /// Why the command cannot be given now; nil if it can.
  public let disabledBecause: String?

  /// Whether all its keys do the same.
  private(set) var meansOne: Bool

  private let ownKeysLabel: String?
  private let run: @Sendable (inout S, Key) -> [S.Effect]

  /// A command that needs to know which of its keys was pressed.
  ///
  /// - Parameter keysLabel: what to call the keys, where `Key.label(of:in:)` is not good enough.
  public init(
    _ keys: [Key], _ title: String, keysLabel: String? = nil, label: String? = nil, priority: Int = 0,
    isShown: Bool = true, disabledBecause: String? = nil, run: @escaping @Sendable (inout S, Key) -> [S.Effect]
  ) {
    self.keys = keys
    self.title = title
    self.label = label
    self.priority = priority
    self.isShown = isShown
    self.disabledBecause = disabledBecause
    self.run = run
    ownKeysLabel = keysLabel
    meansOne = keys.count == 1
  }

  /// A command that does the same whichever of its keys was pressed.
  public init(
    _ keys: [Key], _ title: String, keysLabel: String? = nil, label: String? = nil, priority: Int = 0,
    isShown: Bool = true, disabledBecause: String? = nil, run: @escaping @Sendable (inout S) -> [S.Effect]
  ) {
    self.init(
      keys, title, keysLabel: keysLabel, label: label, priority: priority, isShown: isShown,
      disabledBecause: disabledBecause, run: { screen, _ in run(&screen) })
    meansOne = true
  }

  /// A command with one key.
  public init(
    _ key: Key, _ title: String, label: String? = nil, priority: Int = 0, isShown: Bool = true,
    disabledBecause: String? = nil, run: @escaping @Sendable (inout S) -> [S.Effect]
  ) {
    self.init(
      [key], title, label: label, priority: priority, isShown: isShown, disabledBecause: disabledBecause,
      run: { screen, _ in run(&screen) })
  }

  /// What footer and help page call the keys.
  public func keysLabel(in glyphs: Glyphs = .unicode) -> String {
    ownKeysLabel.map { Key.named($0, in: glyphs) } ?? Key.label(of: keys, in: glyphs)
  }

  /// Carries the command out on `screen`, or says why not.
  func perform(on screen: inout S, key: Key) -> Response<S.Effect> {
    if let disabledBecause { return .refused(disabledBecause) }
    return .effects(run(&screen, key))
  }
}
