extension Int {
  /// In groups of three, as Vietnamese print writes them: `1.277.296.000`.
  public var grouped: String {
    let digits = String(magnitude)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(".") }
      text.append(digit)
    }
    return self < 0 ? "−\(text)" : text
  }
}
