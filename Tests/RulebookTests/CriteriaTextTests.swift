import Rulebook
import Testing

@Suite("The criteria for people")
struct CriteriaTextTests {
  @Test("show a set with parts, options, stars, conditions and minimums")
  func showsASet() throws {
    let lines = showing(Samples.set, of: try Samples.edition(), hash: "0f", width: 60, in: .vietnamese)
    #expect(
      lines.joined(separator: "\n") == """
        Bộ 9: Nước mắm
        Bản 2026-26 · 26/2026/QĐ-TTg
        Ngành: Thực phẩm
        Nhóm: Gia vị
        Cơ quan quản lý: Bộ A
        Sản phẩm mẫu: 5
        Mã băm: 0f
        Điểm chưa rõ:
          - Bản in mờ
        Điều kiện loại hồ sơ:
          - Giả mạo hồ sơ

        Phần A: Phần A (40 điểm)

          1. Nhóm 1 (40 điểm)
            1.1 Tiêu chí 1.1 (tối đa 40 điểm)
              1  0đ       Không
              2  40đ ★★★  Có

        Phần B: Phần B (25 điểm)

          2. Nhóm 2 (25 điểm)
            2.1 Tiêu chí 2.1 (tối đa 20 điểm)
              1  0đ       Không
              2  20đ ★★★  Có
            2.2 Trí tuệ (tối đa 5 điểm)
              Nhóm: Câu chuyện
              Gợi ý
              Chỉ chấm khi tiêu chí 2.1 được từ 1 điểm
              Yêu cầu:
                - Yêu cầu
              Minh chứng:
                - Ảnh
              Điều kiện loại sản phẩm:
                - Sao chép
              Điều kiện dừng đánh giá:
                - Không có
              Dừng đánh giá nếu 0 điểm ở một trong các tiêu chí: 1.1
              1  2đ ★★★★   Ít
              2  5đ ★★★★★  Nhiều
              0  không đạt mức nào: 0 điểm

        Phần C: Phần C (35 điểm)

          3. Nhóm 3 (35 điểm)
            3.1 Tiêu chí 3.1 (tối đa 30 điểm)
              1  30đ  Đủ
              0  không đạt mức nào: 0 điểm
            3.2 Quản lý (tối đa 5 điểm)
              Trường hợp a: HTX
                1  1đ ★★★  Một
                2  5đ      Năm
              Trường hợp b: Hộ
                3  0đ      Một
                4  4đ ★★★  Bốn
              0  không đạt mức nào: 0 điểm

        Mức tối thiểu theo sao (hạng cao phải đạt cả các mức của
        hạng thấp)
          ★★★ (4)
            - 1.1 Tiêu chí 1.1: từ 40 điểm
            - 2.1 Tiêu chí 2.1: từ 20 điểm
            - 3.2 Quản lý (trường hợp a): từ 1 điểm
            - 3.2 Quản lý (trường hợp b): từ 4 điểm
          ★★★★ (1)
            - 2.2 Trí tuệ: từ 2 điểm
          ★★★★★ (1)
            - 2.2 Trí tuệ: từ 5 điểm
        """)
  }

  @Test("list the editions with their state in law, and the sets with theirs")
  func listsEditions() throws {
    let editions = [
      (edition: try Samples.edition("2023-148", from: "2023-02-24", lapsed: "2026-07-21"), sets: [CriteriaSet]()),
      (edition: try Samples.edition(), sets: [Samples.set]),
    ]
    #expect(
      listing(of: editions, width: 72, in: .english).joined(separator: "\n") == """
        2023-148 · 26/2026/QĐ-TTg
          in force from 2023-02-24, out of force from 2026-07-21
          greatest points: A 40 · B 25 · C 35
          minimums per star are known
          no criteria sets

        2026-26 · 26/2026/QĐ-TTg
          in force since 2026-05-22
          greatest points: A 40 · B 25 · C 35
          minimums per star are known

          set  criteria  state                title (group)
            9         5  verified, doubts: 1  Nước mắm (Gia vị)
        """)
  }

  @Test("fit the width and say the same in both languages", arguments: [20, 33, 80], Language.allCases)
  func fitTheWidth(width: Int, language: Language) throws {
    let edition = try Samples.edition()
    let lines =
      showing(
        Samples.set, of: edition, hash: String(repeating: "0123456789abcdef", count: 4), width: width, in: language)
      + listing(of: [(edition: edition, sets: [Samples.set])], width: width, in: language)
    for line in lines {
      #expect(line.count <= max(width, 20), "\(line)")
      #expect(line.last != " ")
    }
  }
}
