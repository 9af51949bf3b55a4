import Rulebook

extension Evidence.Finding {
  /// What has to be settled, for a user, without a capital letter first.
  public func explanation(in language: Language) -> String {
    switch self {
    case .unsupported(let code, let title, let points, let documents):
      language.choose(
        "\(code) \(title): tự chấm \(points) điểm mà không có giấy tờ còn giá trị "
          + "(cần một trong: \(documents.joined(separator: "; ")))",
        "\(code) \(title): \(points) points claimed, no valid document "
          + "(one of: \(documents.joined(separator: "; ")))")
    case .lapsed(let title, let day):
      language.choose("\(title): hết hạn từ \(day.printed)", "\(title): lapsed on \(day.printed)")
    case .lapses(let title, let day):
      language.choose(
        "\(title): hết hạn \(day.printed), trước khi hết hạn giấy chứng nhận OCOP",
        "\(title): lapses on \(day.printed), before a certificate would")
    case .samplesMissing(let count):
      language.choose("chưa nhận đủ \(count) sản phẩm mẫu", "the \(count) samples are not there")
    }
  }
}
