import Council
import Rulebook
import Season

/// The wording of the register's list.
struct RegisterPhrases {
  let language: Language

  var title: String { language.choose("SỔ HỒ SƠ", "REGISTER OF DOSSIERS") }
  func count(_ count: Int) -> String {
    language.choose("\(count) hồ sơ", count == 1 ? "1 dossier" : "\(count) dossiers")
  }
  var search: String { language.choose("Tìm: ", "Find: ") }
  func found(_ count: Int, of all: Int) -> String { language.choose("\(count)/\(all) hồ sơ", "\(count) of \(all)") }
  func narrowed(_ filter: RegisterFilter, _ search: String) -> String {
    let parts = [
      search.isEmpty ? nil : "«\(search)»", filter.stage?.title(in: language), filter.year.map(String.init),
      filter.place.map { $0.isEmpty ? noPlace : $0 },
    ]
    return language.choose("Đang lọc: ", "Narrowed to: ") + parts.compactMap(\.self).joined(separator: " · ")
  }
  func near(_ search: String) -> String {
    language.choose(
      "Không có «\(search)» đúng từng chữ; đây là các hồ sơ gần giống.",
      "Nothing matches “\(search)” exactly; these come near.")
  }
  func order(_ order: RegisterOrder) -> String {
    switch order {
    case .code: language.choose("theo mã", "by code")
    case .name: language.choose("theo tên", "by name")
    case .stage: language.choose("theo bước", "by stage")
    case .place: language.choose("theo xã", "by place")
    case .year: language.choose("theo năm", "by year")
    }
  }

  /// How many stand at each stage, in the order of the procedure.
  func counts(_ counts: [DossierStage: Int]) -> String {
    DossierStage.allCases.compactMap { stage in
      counts[stage].map { "\(stage.label(in: language)) \($0)".replacing(" ", with: Self.joint) }
    }.joined(separator: " · ")
  }
  /// Stands for a blank where no line may break.
  static let joint = "\u{A0}"

  func column(_ column: RegisterColumns.Column) -> String {
    switch column {
    case .code: language.choose("mã", "code")
    case .name: language.choose("sản phẩm", "product")
    case .producer: language.choose("chủ thể", "producer")
    case .place: language.choose("xã", "commune")
    case .set: language.choose("bộ", "set")
    case .kind: language.choose("loại", "kind")
    case .stage: language.choose("đang ở bước", "stage")
    case .since: language.choose("từ ngày", "since")
    case .stars: language.choose("sao", "stars")
    case .ends: language.choose("hạn GCN", "until")
    }
  }

  func empty(isKeeper: Bool) -> String {
    language.choose("Sổ chưa có hồ sơ nào.", "The register has no dossier yet.")
      + (isKeeper ? language.choose(" Bấm t để lập hồ sơ mới.", " t enters one.") : "")
  }
  var noMatch: String { language.choose("Không có hồ sơ nào như vậy.", "No dossier is like that.") }
  var noPlace: String { language.choose("(chưa ghi xã)", "(no commune)") }
  var noSet: String { language.choose("chưa chọn bộ tiêu chí", "no criteria set yet") }
  func set(_ number: Int, _ title: String?) -> String {
    language.choose("Bộ \(number)", "Set \(number)") + (title.map { " \($0)" } ?? "")
  }

  /// Where a dossier stands, with what is due or runs out.
  func standing(_ dossier: RegisteredDossier) -> String {
    var parts = [
      dossier.stage.title(in: language) + language.choose(" từ ", " since ") + dossier.since.printed
    ]
    if let due = dossier.due { parts.append(language.choose("hạn bổ sung ", "due ") + due.printed) }
    if let ends = dossier.ends {
      parts.append(language.choose("giấy chứng nhận đến ", "certificate until ") + ends.printed)
    }
    return parts.joined(separator: ", ")
  }

  // MARK: Choosing

  func title(_ kind: RegisterChoice.Kind) -> String {
    switch kind {
    case .stage: language.choose("CHỈ XEM HỒ SƠ Ở BƯỚC", "ONLY DOSSIERS AT THE STAGE")
    case .year: language.choose("CHỈ XEM HỒ SƠ CỦA NĂM", "ONLY DOSSIERS OF THE YEAR")
    case .place: language.choose("CHỈ XEM HỒ SƠ CỦA XÃ", "ONLY DOSSIERS OF THE PLACE")
    }
  }
  var everything: String { language.choose("tất cả", "all") }
}
