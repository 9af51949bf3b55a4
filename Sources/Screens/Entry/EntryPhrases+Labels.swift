import Rulebook

extension EntryPhrases {
  /// What a field is called.
  func label(_ name: EntryField.Name) -> String {
    switch name {
    case .stage: language.choose("Sang bước", "To the stage")
    case .date: language.choose("Ngày", "Day")
    case .by: language.choose("Ai làm", "Done by")
    case .reason: language.choose("Lý do", "Reason")
    case .due: language.choose("Hạn bổ sung", "Due")
    case .ground: language.choose("Căn cứ thu hồi", "Ground")
    case .received: language.choose("Giấy tờ nhận (cách nhau bằng ;)", "Papers received (apart by ;)")
    case .province: language.choose("Tỉnh", "Province")
    case .communeCode: language.choose("Mã xã", "Commune's code")
    case .year: language.choose("Năm", "Year")
    case .code: language.choose("Mã sản phẩm", "Product code")
    case .name: language.choose("Tên sản phẩm", "Product")
    case .producer: language.choose("Chủ thể", "Producer")
    case .set: language.choose("Bộ tiêu chí số", "Criteria set no.")
    case .kind: language.choose("Loại", "Kind")
    case .commune: language.choose("Xã", "Commune")
    case .district: language.choose("Huyện (trước 7/2025)", "District (before 7/2025)")
    case .address: language.choose("Địa chỉ", "Address")
    case .phone: language.choose("Điện thoại", "Phone")
    case .previous: language.choose("Mã lần đánh giá trước", "Code of the earlier rating")
    case .title: language.choose("Tên giấy tờ", "Document")
    case .state: language.choose("Tình trạng", "State")
    case .number: language.choose("Số", "Number")
    case .issued: language.choose("Ngày cấp", "Issued")
    case .issuer: language.choose("Nơi cấp", "Issuer")
    case .expires: language.choose("Có giá trị đến", "Valid until")
    case .note: language.choose("Ghi chú", "Note")
    case .remark: language.choose("Góp ý", "Remark")
    case .remarkKind: language.choose("Loại", "Kind")
    case .text: language.choose("Nội dung", "Text")
    case .owner: language.choose("Người thực hiện", "Owner")
    case .answer: language.choose("Đã xử lý thế nào", "How it was settled")
    case .level: language.choose("Cấp", "Level")
    case .total: language.choose("Điểm", "Points")
    case .star: language.choose("Hạng sao", "Stars")
    case .edition: language.choose("Bản của luật", "Edition")
    case .source: language.choose("Văn bản", "Decision or minutes")
    case .ends: language.choose("Có giá trị đến", "Valid until")
    case .holds(let number): language.choose("Điểm \(number)", "Point \(number)")
    case .finding(let number): language.choose("Kết quả kiểm tra điểm \(number)", "Finding on point \(number)")
    }
  }
}
