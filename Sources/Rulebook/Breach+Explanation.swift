extension Breach {
  /// What is wrong, for a user, without the place.
  public func explanation(in language: Language) -> String {
    let wording = fault.wording
    return language.choose(wording.vietnamese, wording.english)
  }
}

extension Breach.Fault {
  fileprivate var wording: (vietnamese: String, english: String) {
    switch self {
    case .parts(let expected, let found):
      (
        "các phần là \(found.joined(separator: ", ")); bản này cần \(expected.joined(separator: ", "))",
        "the parts are \(found.joined(separator: ", ")); the edition has \(expected.joined(separator: ", "))"
      )
    case .partMaximum(let expected, let found):
      (
        "phần này ghi tối đa \(found) điểm; bản này quy định \(expected)",
        "the part says at most \(found) points; the edition says \(expected)"
      )
    case .total(let total): ("các phần cộng lại \(total) điểm, không phải 100", "the parts add up to \(total), not 100")
    case .sections(let sum, let max):
      (
        "các nhóm của phần cộng lại \(sum) điểm, phần ghi tối đa \(max)",
        "the part's sections add up to \(sum), the part says \(max)"
      )
    case .criteria(let sum, let max):
      (
        "các tiêu chí của nhóm cộng lại \(sum) điểm, nhóm ghi tối đa \(max)",
        "the section's criteria add up to \(sum), the section says \(max)"
      )
    case .codeTwice(.part): ("mã phần lặp lại", "the part's code is given twice")
    case .codeTwice(.section): ("mã nhóm lặp lại", "the section's code is given twice")
    case .codeTwice(.criterion): ("mã tiêu chí lặp lại", "the criterion's code is given twice")
    case .noOptions: ("tiêu chí không có mức nào", "the criterion has no options")
    case .tooManyOptions(let count):
      (
        "có \(count) mức, chỉ chọn được bằng phím số đến mức \(Breach.mostOptions)",
        "\(count) options; digits pick at most \(Breach.mostOptions)"
      )
    case .best(let best, let max):
      (
        "mức cao nhất được \(best) điểm, tiêu chí ghi tối đa \(max)",
        "the best option gives \(best) points, the criterion says at most \(max)"
      )
    case .negativePoints(let option, let points):
      ("mức \(option) có điểm âm (\(points))", "option \(option) gives negative points (\(points))")
    case .fallingPoints(let option, let before):
      (
        "mức \(option) ít điểm hơn mức \(before) in trước nó",
        "option \(option) gives less than option \(before) before it"
      )
    case .sameText(let option, let before):
      ("mức \(option) trùng lời với mức \(before)", "option \(option) has the text of option \(before)")
    case .star(let option, let star):
      (
        "mức \(option) ghi \(star) sao; chỉ được ghi 3, 4 hoặc 5",
        "option \(option) has star \(star); only 3, 4 or 5 may be"
      )
    case .fallingStar(let option, let before):
      (
        "sao ở mức \(option) không tăng cùng điểm so với mức \(before)",
        "the star of option \(option) does not rise with the points from option \(before)"
      )
    case .unknownCriterion(let key, let code):
      (
        "\(key.rawValue) nêu tiêu chí \(code) không có trong bộ",
        "\(key.rawValue) names criterion \(code), which is not there"
      )
    case .notEarlier(let code):
      (
        "appliesIf nêu tiêu chí \(code) không đứng trước tiêu chí này",
        "appliesIf names criterion \(code), which does not come earlier"
      )
    case .emptyCondition(let minPoints):
      ("appliesIf cần từ \(minPoints) điểm: luôn đúng", "appliesIf asks for \(minPoints) points: always true")
    case .unreachableCondition(let code, let minPoints, let best):
      (
        "appliesIf cần từ \(minPoints) điểm, tiêu chí \(code) chỉ cho đến \(best)",
        "appliesIf asks for \(minPoints) points, criterion \(code) gives at most \(best)"
      )
    case .undeclaredCase(let option, let key):
      ("mức \(option) thuộc trường hợp \(key) chưa khai báo", "option \(option) belongs to case \(key), not declared")
    case .noCase(let option): ("mức \(option) không ghi trường hợp", "option \(option) has no case")
    case .emptyCase(let key): ("trường hợp \(key) không có mức nào", "case \(key) has no options")
    }
  }
}
