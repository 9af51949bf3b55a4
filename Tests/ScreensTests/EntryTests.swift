import Council
import CouncilFixtures
import Foundation
import Rulebook
import Screens
import Season
import TerminalUI
import Testing

/// What is entered on the register: proposals, demands, refusals, and the acts that come of it.
@Suite struct EntryTests {
  private func driver(_ member: Int = 6, keys: String = "") throws -> AppDriver {
    var app = try App.signIn(SampleRegister().desk())
    app.law = SetUpDriver.law
    var driver = AppDriver(app, columns: 100, rows: 30)
    driver.press("\(member) Enter")
    driver.givePIN()
    driver.press("s " + keys)
    return driver
  }

  /// Opens the dossier with `code` and presses `keys` there.
  private func driver(on code: String, _ keys: String, member: Int = 6) throws -> AppDriver {
    var driver = try driver(member, keys: "/")
    driver.type(code)
    driver.press("Enter Enter " + keys)
    return driver
  }

  private func entered(_ driver: AppDriver) -> [SeasonAct] {
    driver.acts.compactMap { if case .season(let act) = $0 { act } else { nil } }
  }

  private func day(_ text: String) -> CalendarDate? { CalendarDate(text) }

  @Test func aNewDossierGetsTheNextCodeOfItsCommune() throws {
    var driver = try driver(keys: "t")
    #expect(driver.text.contains("HỒ SƠ MỚI") && driver.text.contains("< 42 Hà Tĩnh >"))
    driver.press("Enter")
    driver.type("18532")
    driver.press("Enter Enter Enter")
    #expect(driver.text.contains("42-18532-009-2026"))
    for text in ["Mắm tép mẫu", "Hộ mẫu 9"] {
      driver.type(text)
      driver.press("Enter")
    }
    driver.press("F9")
    guard case .enrol(let dossier, let stage, let date, let reason)? = entered(driver).last else {
      Issue.record("nothing was entered: \(driver.message)")
      return
    }
    #expect(dossier.code == "42-18532-009-2026" && dossier.name == "Mắm tép mẫu" && dossier.year == 2026)
    #expect(stage == .idea && date == day("2026-11-22") && reason.isEmpty)
    #expect(
      driver.lines.contains { $0.hasPrefix(" ▸ 42-18532-009-2026  Mắm tép mẫu") }, "the list goes to it at once")
  }

  @Test func aChoiceGoesByALetterOfItsName() throws {
    var driver = try driver(keys: "t n")
    #expect(driver.text.contains("< 40 Nghệ An >"))
    driver.press("t")
    #expect(driver.text.contains("< 42 Hà Tĩnh >"))
  }

  @Test func withATypingMethodChoicesAndProposalsTakeKeysAsBefore() throws {
    var choice = try driver(keys: "t n")
    choice.press("F12 t")
    #expect(choice.text.contains("< 42 Hà Tĩnh >"))
    #expect(!choice.lines[0].contains("TELEX"))

    var proposal = try driver(on: "42-18545-001", "b")
    proposal.press("Enter F12")
    #expect(proposal.lines[0].contains("TELEX") && proposal.text.contains("22/11/2026"))
    let days = proposal.text.components(separatedBy: "22/11/2026").count
    proposal.type("w")
    #expect(proposal.text.contains("ư") && proposal.text.components(separatedBy: "22/11/2026").count == days - 1)
    proposal.press("C-u")
    proposal.type("5/11/26")
    proposal.press("F9")
    #expect(!entered(proposal).isEmpty)
  }

  @Test func whatIsNotFilledInIsSaidInWords() throws {
    var driver = try driver(keys: "t")
    driver.press("F9")
    #expect(driver.message.contains("Mã dạng tỉnh-xã-số-năm") && entered(driver).isEmpty)
    driver.press("Escape")
    #expect(driver.text.contains("SỔ HỒ SƠ"))
  }

  @Test func theUsualStepComesFirstAndAsksForNoReason() throws {
    var driver = try driver(on: "42-18545-001", "b")
    #expect(driver.text.contains("< Chờ phương án SXKD >"))
    driver.press("Enter")
    driver.type("5/11/26")
    driver.press("F9")
    #expect(
      entered(driver) == [
        .step(
          dossier: "42-18545-001-2026",
          DossierStep(from: .accepted, to: .planAwaited, date: try #require(day("2026-11-05"))))
      ])
    #expect(driver.text.contains("Chờ phương án SXKD từ 05/11/2026"), "the page follows")
  }

  @Test(arguments: ["5/11/26", "5-11-2026", "05.11.2026", "5.11", "5/11", "2026-11-05"])
  func aDayMayBeTypedShortAndIsWrittenInFull(typed: String) throws {
    var driver = try driver(on: "42-18545-001", "b Enter")
    driver.type(typed)
    driver.press("Enter")
    #expect(driver.lines.contains { $0.contains("Ngày ") && $0.contains("05/11/2026") }, "\(typed)")
    driver.press("Up")
    driver.type("31.2")
    driver.press("Enter")
    #expect(driver.message.contains("5/3 của năm nay") && driver.text.contains("31.2"), "no such day")
  }

  @Test func leavingAStageOutNeedsAReason() throws {
    var driver = try driver(on: "42-18545-001", "b Right Right")
    #expect(driver.text.contains("(phải ghi lý do)"))
    driver.press("F9")
    #expect(driver.message == "Phải ghi: lý do." && entered(driver).isEmpty)
    driver.type("xã đề nghị")
    driver.press("F9")
    guard case .step(_, let step)? = entered(driver).last else {
      Issue.record("no step")
      return
    }
    #expect(step.from == .accepted && step.reason == "xã đề nghị")
  }

  @Test func aReturnAsksUntilWhenAndAWithdrawalOnWhichGround() throws {
    var driver = try driver(on: SampleRegister.full, "b 2")
    #expect(driver.text.contains("< Trả bổ sung >") && driver.text.contains("Hạn bổ sung"))
    driver.press("Enter Enter")
    driver.type("thiếu hợp đồng")
    driver.press("Enter")
    driver.type("1/11/26")
    driver.press("F9")
    #expect(driver.message == "Hạn bổ sung không sớm hơn ngày trả.")
    driver.press("C-u")
    driver.type("30/11/26")
    driver.press("F9")
    guard case .step(_, let step)? = entered(driver).last else {
      Issue.record("no step: \(driver.message)")
      return
    }
    #expect(step.to == .returned && step.due == day("2026-11-30") && step.reason == "thiếu hợp đồng")

    driver = try self.driver(on: "42-18532-003", "b")
    #expect(driver.text.contains("< Đã thu hồi >") && driver.text.contains("Căn cứ thu hồi"))
    driver.press("Down Down")
    driver.type("vi phạm")
    driver.press("Down 4 F9")
    guard case .step(_, let withdrawal)? = entered(driver).last else {
      Issue.record("no step: \(driver.message)")
      return
    }
    #expect(withdrawal.to == .withdrawn && withdrawal.ground == 4)
  }

  @Test func goingOnWithOpenDocumentsNeedsAReason() throws {
    var driver = try driver(on: SampleRegister.full, "b")
    #expect(driver.text.contains("Còn giấy tờ thiếu hoặc cần bổ sung: Tờ rơi"))
    driver.press("F9")
    #expect(driver.message == "Phải ghi: lý do.")
  }

  @Test func aRefusalOfTheEngineIsSaid() throws {
    var driver = try driver(on: "42-18601-001", "b F9")
    #expect(entered(driver).count == 1)
    #expect(driver.message.contains("notRated") || driver.message.contains("3 sao"))
    driver.press("c")
    #expect(driver.message == "Chưa công nhận thì chưa có giấy chứng nhận.")
  }

  @Test func oneKeyNotesADocument() throws {
    var driver = try driver(on: SampleRegister.full, "g")
    #expect(driver.text.contains("Phiếu đăng ký đánh giá") && driver.text.contains("chưa ghi !"))
    #expect(!driver.text.contains("Cập nhật nguyên liệu"), "for a reassessment alone")
    driver.press("1 2")
    #expect(
      entered(driver).map(\.dossier) == [SampleRegister.full, SampleRegister.full])
    guard case .paper(_, let first) = entered(driver)[0], case .paper(_, let second) = entered(driver)[1] else {
      Issue.record("no documents")
      return
    }
    #expect(first.id == "registration" && first.state == .complete)
    #expect(second.id == "selfAssessment" && second.state == .missing)
  }

  @Test func aDocumentKeepsItsNumberAndDays() throws {
    var driver = try driver(on: SampleRegister.full, "g Enter Enter")
    driver.type("01/PĐK")
    driver.press("Enter")
    driver.type("1/9/26")
    driver.press("Enter Enter")
    driver.type("1/8/26")
    driver.press("F9")
    #expect(driver.message == "Ngày hết hạn không sớm hơn ngày cấp.")
    driver.press("C-u F9")
    guard case .paper(_, let paper)? = entered(driver).last else {
      Issue.record("no document: \(driver.message)")
      return
    }
    #expect(paper.number == "01/PĐK" && paper.issued == day("2026-09-01") && paper.expires == nil)
  }

  @Test func aFileIsAttachedCheckedAndTakenOff() throws {
    var driver = try driver(on: SampleRegister.full, "g Down Down k")
    #expect(driver.message == "Hồ sơ này chưa gắn tệp nào.")
    driver.press("a Enter")
    #expect(driver.message == "Gõ đường dẫn của tệp." && driver.effects.isEmpty)
    driver.type("~/pkn.pdf")
    driver.press("Enter")
    guard case .file(let asked)? = driver.effects.last, case .measure(let path, let id) = asked else {
      Issue.record("no file was asked for")
      return
    }
    #expect(path == "~/pkn.pdf" && driver.text.contains("Đang đọc tệp…"))
    driver.answer(.file(.failed("/nha/pkn.pdf: không có tệp này", asked)))
    #expect(driver.message.contains("không có tệp này") && driver.text.contains("~/pkn.pdf"), "to be put right")
    driver.press("Enter")
    let attachment = DossierPaper.Attachment(path: "/nha/pkn.pdf", size: 1_234_567, sha256: "ab")
    driver.answer(.file(.measured(attachment, asked)))
    guard case .paper(_, let paper)? = entered(driver).last else {
      Issue.record("nothing was attached: \(driver.message)")
      return
    }
    #expect(paper.id == id && paper.attachment == attachment)
    #expect(driver.message == "Đã gắn pkn.pdf, 1,2 MB." && driver.text.contains("tệp pkn.pdf · 1,2 MB · còn nguyên"))
    driver.press("k")
    #expect(driver.effects.last == .file(.check([id: attachment])))
    driver.answer(.file(.checked([id: .changed])))
    #expect(driver.message == "0/1 tệp còn nguyên; 1 đã khác lúc gắn.")
    driver.press("x")
    guard case .paper(_, let bare)? = entered(driver).last else { return }
    #expect(bare.attachment == nil && bare.number == paper.number && !driver.text.contains("pkn.pdf"))
    driver.press("x")
    #expect(driver.message == "Giấy tờ này chưa gắn tệp nào.")
  }

  @Test func aFileThatIsNoLongerWantedIsNotAttached() throws {
    var driver = try driver(on: SampleRegister.full, "g a")
    driver.type("a.pdf")
    driver.press("Enter Escape")
    let first = FileTask.measure(path: "a.pdf", paper: "registration")
    #expect(driver.effects.last == .file(first))
    driver.answer(.file(.measured(.init(path: "/a.pdf", size: 1, sha256: "ab"), first)))
    #expect(entered(driver).isEmpty && driver.text.contains("chưa ghi !"))
    driver.press("Escape")
    driver.answer(.file(.failed("muộn", first)))
    #expect(driver.message.isEmpty)
  }

  @Test func aFileReadTooLateDoesNotTakeThePlaceOfTheNext() throws {
    var driver = try driver(on: SampleRegister.full, "g a")
    driver.type("phim-dai.mp4")
    driver.press("Enter Escape Down a")
    driver.type("b.pdf")
    driver.press("Enter")
    let (first, second) = (FileTask.measure(path: "phim-dai.mp4", paper: "registration"), driver.effects.last)
    for late in [
      FileReply.measured(.init(path: "/phim-dai.mp4", size: 1, sha256: "ab"), first), .failed("muộn", first),
    ] {
      driver.answer(.file(late))
      #expect(entered(driver).isEmpty && driver.text.contains("Đang đọc tệp…") && driver.message.isEmpty)
    }
    guard case .file(let task)? = second else { return }
    driver.answer(.file(.measured(.init(path: "/b.pdf", size: 2, sha256: "cd"), task)))
    guard case .paper(_, let paper)? = entered(driver).last else { return }
    #expect(paper.attachment?.path == "/b.pdf" && entered(driver).count == 1)
  }

  @Test func aFindingIsEnteredAndCountsFifteenDays() throws {
    var driver = try driver(on: "42-18532-003", "h")
    #expect(driver.text.contains("KẾT LUẬN ĐỂ THU HỒI"))
    driver.type("23/11")
    driver.press("Enter")
    #expect(driver.message == "Ngày kết luận không sau hôm nay.")
    driver.press("C-u")
    driver.type("20/11")
    driver.press("Enter 3 Enter")
    driver.type("dùng nhãn sai hạng sao")
    driver.press("Enter F9")
    #expect(driver.message == "Phải ghi: cơ quan kết luận.")
    driver.type("Đoàn kiểm tra mẫu")
    driver.press("F9")
    #expect(
      entered(driver) == [
        .paper(
          dossier: "42-18532-003-2023",
          .finding(
            on: try #require(day("2026-11-20")), ground: 3, text: "dùng nhãn sai hạng sao", by: "Đoàn kiểm tra mẫu"))
      ])
    #expect(driver.text.contains("Kết luận vi phạm ngày 20/11/2026: thu hồi chậm nhất 05/12/2026 (Điều 8.4)"))
    driver.press("b")
    #expect(driver.text.contains("Căn cứ thu hồi") && driver.text.contains("căn cứ thứ 3 của Điều 8"))
  }

  @Test func onlyWhatIsRecognisedHasAFinding() throws {
    let driver = try driver(on: SampleRegister.full, "h")
    #expect(driver.message == "Chỉ thu hồi sản phẩm đang được công nhận.")
  }

  @Test func remarksAreAddedAndSettled() throws {
    var driver = try driver(on: SampleRegister.full, "y 2 Enter")
    driver.type("Bổ sung hợp đồng")
    driver.press("F9 x")
    #expect(driver.text.contains("< 1. Ghi rõ vùng nguyên liệu trong báo cáo >"))
    driver.press("Right Enter")
    driver.type("đã nộp")
    driver.press("F9")
    let remarks = entered(driver).compactMap { if case .remark(_, let remark) = $0 { remark } else { nil } }
    #expect(remarks.map(\.number) == [3, 3] && remarks[0].kind == .request)
    #expect(remarks[1].settled == day("2026-11-22") && remarks[1].answer == "đã nộp")
  }

  @Test func aResultMayBeTypedExactlyAndACertificateEndsByTheLaw() throws {
    var driver = try driver(on: "42-18601-001", "k Enter Enter")
    driver.type("247/3")
    driver.press("Enter 5 F9")
    guard case .outcome(_, let outcome)? = entered(driver).last else {
      Issue.record("no result: \(driver.message)")
      return
    }
    #expect(outcome.total == [247, 3] && outcome.star == 4 && outcome.level == .province)
    driver.press("b F9 c")
    driver.type("7/GCN")
    driver.press("Enter")
    #expect(driver.text.contains("22/11/2029"), "36 months")
    driver.press("C-u")
    driver.type("30/11/26")
    driver.press("Enter")
    #expect(driver.text.contains("30/11/2029"))
    driver.press("Enter")
    driver.type("UBND tỉnh")
    driver.press("F9")
    guard case .certify(_, let certificate)? = entered(driver).last else {
      Issue.record("no certificate: \(driver.message)")
      return
    }
    #expect(certificate.stars == 4 && certificate.ends == day("2029-11-30"))
  }

  @Test func fieldsArePutRightForAReason() throws {
    var driver = try driver(on: "42-18532-008", "s C-u")
    driver.type("Ruốc tôm biển mẫu")
    driver.press("F9")
    #expect(driver.message == "Phải ghi: lý do.")
    driver.type("viết lại tên")
    driver.press("F9")
    guard case .amend(let known, let dossier, let reason)? = driver.intents.last else {
      Issue.record("nothing: \(driver.message)")
      return
    }
    #expect(known.name == "Ruốc tôm mẫu" && known.code == dossier.code)
    #expect(dossier.name == "Ruốc tôm biển mẫu" && reason == "viết lại tên")
    #expect(driver.text.contains("Ruốc tôm biển mẫu"))
  }

  @Test func membersReadButDoNotEnter() throws {
    var driver = try driver(on: SampleRegister.full, "", member: 3)
    for key in ["b", "y", "k", "s"] {
      driver.press(key)
      #expect(driver.message == "Việc này của thư ký, tổ tư vấn, chủ tịch hoặc phó chủ tịch.", "\(key)")
    }
    driver.press("g 1")
    #expect(driver.message.contains("Việc này của thư ký") && driver.intents.isEmpty)
  }
}
