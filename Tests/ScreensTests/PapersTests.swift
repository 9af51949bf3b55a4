import Council
import Documents
import Rulebook
import Season
import StrictJSON
import Screens
import TestSupport
import Testing

/// Papers are chosen, looked at, written and sent to a printer.
@Suite struct PapersTests {
  private func driver(_ member: Int = 6, _ language: Language = .vietnamese) throws -> AppDriver {
    var driver = try AppDriver(CorrectionTests.printed(language), member: member)
    driver.press("b i")
    return driver
  }

  private func check(_ driver: AppDriver, _ name: String) {
    var driver = driver
    for (columns, rows) in [(80, 24), (100, 30)] {
      driver.resize(columns: columns, rows: rows)
      expectGolden("\(name)-\(columns)x\(rows)", driver.lines)
    }
  }

  @Test(arguments: Language.allCases) func screens(_ language: Language) throws {
    var driver = try driver(6, language)
    check(driver, "papers-\(language.rawValue)")
    driver.press("Down Right")
    check(driver, "papers-summary-\(language.rawValue)")
    driver.press("x")
    check(driver, "papers-preview-\(language.rawValue)")
    driver.press("Escape i")
    driver.app.receive(
      .printing(
        .printers([
          PrinterChoice("Canon-LBP2900"), PrinterChoice("HP-phong-hop", .stopped("hết giấy, khay 2")),
          PrinterChoice("Tang-3", .refusing("")),
        ])))
    check(driver, "papers-printer-\(language.rawValue)")
  }

  @Test func writesEachPaperInEachOfItsFormats() throws {
    for (place, paper) in Paper.allCases.enumerated() {
      for (turn, format) in paper.formats.enumerated() {
        var driver = try driver()
        for _ in 0..<place { driver.press("Down") }
        for _ in 0..<turn { driver.press("Right") }
        driver.press("Enter")
        #expect(driver.effects.last == .print(PrintJob(PaperRequest(paper, as: format), to: .file)))
      }
    }
  }

  @Test func minutesComeFullOrShort() throws {
    var driver = try driver()
    driver.press("r Enter")
    #expect(driver.effects.last == .print(PrintJob(PaperRequest(.minutes, as: .pdf, form: .short), to: .file)))
    #expect(driver.text.contains("[rút gọn]"))
    driver.press("x")
    #expect(driver.text.contains("(bản rút gọn)"))
    driver.press("Escape")
    driver.app.receive(.printing(.done("Đã ghi: a.pdf")))
    driver.press("r Enter")
    #expect(driver.effects.last == .print(PrintJob(PaperRequest(.minutes, as: .pdf), to: .file)))
    driver.press("Down r")
    #expect(driver.message == "Chỉ biên bản có bản rút gọn.")
  }

  @Test func textHasTheColumnsOfItsPrinter() throws {
    var driver = try driver()
    driver.press("c")
    #expect(driver.message == "Số cột chỉ đặt cho dạng TXT.")
    driver.press("Right Right c Enter")
    check(driver, "papers-text-vi")
    #expect(driver.effects.last == .print(PrintJob(PaperRequest(.minutes, as: .txt, width: .wide), to: .file)))
    driver.app.receive(.printing(.done("Đã ghi: a.txt")))
    driver.press("Down Right Right c Enter")
    #expect(driver.effects.last == .print(PrintJob(PaperRequest(.summary, as: .txt, width: .narrow), to: .file)))
  }

  @Test func sessionsAreChosenOneByOneOrAll() throws {
    let store = try CorrectionTests.printed().store
    for (id, day) in [("s2", "2026-09-12"), ("s1", "2026-09-04")] {
      let date = try #require(CalendarDate(day))
      try store.perform(
        .season(
          .event(
            SeasonEvent(
              id: id, kind: .session, title: "Góp ý phương án (mẫu) \(id)", year: 2026, place: "Xã mẫu", date: date))),
        "", .account("may-thu"), Timestamp("2026-11-22T20:00:00+07:00"))
    }
    var driver = try AppDriver(Desk(store, language: .vietnamese), member: 6)
    driver.press("b i b")
    #expect(driver.message == "Không có buổi làm việc để chọn ở đây.")
    driver.press("Down Down Down Down Down Down Down")
    check(driver, "papers-sessions-vi")
    func asked(_ event: String?) -> Effect {
      .print(PrintJob(PaperRequest(.sessionMinutes, as: .pdf, event: event), to: .file))
    }
    for event in [nil, "s1", "s2", nil] {
      driver.press("Enter")
      #expect(driver.effects.last == asked(event))
      driver.app.receive(.printing(.done("Đã ghi: a.pdf")))
      driver.press("b")
    }
    driver.press("x")
    #expect(driver.text.contains("BIÊN BẢN LÀM VIỆC") && driver.text.contains("Góp ý phương án (mẫu) s1"))
  }

  @Test func theAdvisoryGroupsReportIsShown() throws {
    let store = try CorrectionTests.printed().store
    let keys = "b i Down Down Down Down Down Down x"
    var driver = try AppDriver(Desk(store, language: .vietnamese), member: 6)
    driver.press(keys)
    #expect(driver.message == "Sổ hồ sơ không có sản phẩm nào của phiên họp, nên không có gì để báo cáo")
    let desk = try Desk(store, language: .vietnamese)
    let product = try #require(try store.agenda(desk.sitting.id, nil).first?.product)
    let dossier = Dossier(
      code: product.code, name: product.name, producer: product.producer, set: product.set, year: 2026)
    try store.perform(
      .season(.enrol(dossier, stage: .council, date: desk.sitting.date, reason: "mẫu")), "", .account("may-thu"),
      Timestamp("2026-11-22T20:00:00+07:00"))
    driver.press("x")
    check(driver, "papers-advisory-vi")
  }

  @Test func faultyWordingIsToldInASentence() throws {
    var driver = try driver()
    driver.app.papers = PaperSource(
      phrases: { throw FieldError(JSONPath.root.member("minutes.place"), expected: .text) },
      dossierList: { _ in nil })
    driver.press("x")
    #expect(driver.message == "[\"minutes.place\"]: cần một chuỗi chữ")
    driver.press("Escape Escape b")
    #expect(driver.message == "[\"minutes.place\"]: cần một chuỗi chữ")
    driver.app.papers = nil
    driver.press("b")
    #expect(driver.message == "Chương trình không có lời mẫu của giấy tờ")
  }

  @Test func printsOneThingAtATimeAndSaysHowItEnded() throws {
    var driver = try driver()
    driver.press("Enter")
    #expect(driver.text.contains("Đang làm giấy tờ"))
    let before = driver.effects.count
    driver.press("Enter")
    #expect(driver.message == "Đang in, chờ xong đã." && driver.effects.count == before)
    driver.app.receive(.printing(.failed("Chưa in được: đĩa đầy")))
    #expect(driver.message == "Chưa in được: đĩa đầy")
    driver.press("Enter")
    #expect(driver.effects.count == before + 1)
    driver.app.receive(.printing(.failed("Chưa in được: đĩa đầy")))
    driver.press("Escape")
    driver.app.receive(.printing(.done("Đã ghi: a.pdf")))
    #expect(driver.message == "Đã ghi: a.pdf", "also where the page was left")
  }

  @Test(arguments: Language.allCases) func showsHowFarAPaperIsAndStopsItByEsc(_ language: Language) throws {
    var driver = try driver(6, language)
    driver.press("Enter")
    driver.app.receive(.printing(.progress(40, left: 7)))
    check(driver, "papers-progress-\(language.rawValue)")
    driver.press("Escape")
    #expect(driver.effects.last == .cancelPrint)
    driver.app.receive(.printing(.failed("Chưa in được: đã dừng theo yêu cầu")))
    #expect(!driver.text.contains("40 %") && driver.message == "Chưa in được: đã dừng theo yêu cầu")
    driver.app.receive(.printing(.progress(50, left: 6)))
    #expect(!driver.text.contains("50 %"), "what came late")
    driver.press("Escape")
    #expect(!driver.text.contains(language.choose("IN GIẤY TỜ", "PRINT PAPERS")))
  }

  @Test func sendsCopiesToTheChosenPrinter() throws {
    var driver = try driver()
    driver.press("i")
    #expect(driver.effects.last == .findPrinters)
    driver.app.receive(.printing(.printers([PrinterChoice("A4-tang-1"), PrinterChoice("A4-tang-2")])))
    driver.press("Down BSpace Enter")
    #expect(driver.message == "Số bản từ 1 đến 99.")
    driver.type("12")
    driver.press("Enter")
    #expect(
      driver.effects.last == .print(PrintJob(PaperRequest(.minutes, as: .pdf), to: .printer("A4-tang-2", copies: 12))))
  }

  @Test func theOfficialVersionIsTheOfficesToPrint() throws {
    var council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng", .concluded, worse: [0, 1, 0, 1, 0])
    council.add(.closeSession(number: 1, ends: "17:15"), by: "m6")
    var member = try AppDriver(council.desk(language: .vietnamese), member: 3)
    member.press("b i Enter")
    #expect(member.effects.isEmpty)
    #expect(member.message.contains("chủ tịch, phó chủ tịch hoặc thư ký"))
    member.press("Down Enter")
    #expect(member.effects.count == 1, "a summary is anybody's")
  }

  @Test func scoresFromOutsideTheCouncilWaitForItsOwn() throws {
    for (member, progress, shows, isOpen) in [
      (3, SampleCouncil.Progress.scoring(submitted: 2), false, false), (3, .waiting, false, false),
      (3, .scoring(submitted: 2), true, true), (3, .closed, false, true), (6, .scoring(submitted: 2), false, true),
    ] {
      var council = try SampleCouncil(showsAppraisals: shows)
      council.add("Mật ong mẫu", .concluded)
      council.add("Nước mắm Thu Hùng", progress)
      for paper in [Paper.advisoryReport, .forms] {
        var driver = try AppDriver(council.desk(language: .vietnamese), member: member)
        driver.press("b i")
        for _ in Paper.allCases.prefix(while: { $0 != paper }) { driver.press("Down") }
        #expect(driver.text.contains("Có điểm chấm ngoài hội đồng") == !isOpen)
        for key in ["Enter", "i", "x"] {
          let before = driver.effects.count
          driver.press(key)
          let isRefused = driver.message.contains("khi mọi sản phẩm đã khóa chấm điểm")
          #expect(isRefused == !isOpen && (isOpen || driver.effects.count == before), "\(member) \(paper) \(key)")
          guard isOpen else { continue }
          break
        }
      }
    }
    var council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng", .scoring(submitted: 2))
    var member = try AppDriver(council.desk(language: .vietnamese), member: 3)
    member.press("b i Down Down Down Enter")
    #expect(member.effects.count == 1, "blank sheets show no scores")
  }

  @Test func printersFoundTooLateDoNotCoverWhatWasBegunMeanwhile() throws {
    for reply in [PrintReply.printers([PrinterChoice("A4-tang-1")]), .noPrinters("Chưa in được: không có máy in")] {
      var driver = try driver()
      driver.press("i")
      #expect(driver.message == "Đang tìm máy in…")
      driver.press("Enter")
      driver.app.receive(.printing(.progress(40, left: 7)))
      driver.app.receive(.printing(reply))
      #expect(driver.text.contains("40 %") && !driver.text.contains("A4-tang-1") && driver.message.isEmpty)
      driver.press("Escape")
      #expect(driver.effects.last == .cancelPrint)
    }
  }

  @Test func aPrinterThatTakesNothingIsNotChosen() throws {
    var driver = try driver()
    driver.press("i")
    driver.app.receive(
      .printing(
        .printers([PrinterChoice("A4-tang-1", .refusing("đang sửa")), PrinterChoice("A4-tang-2", .stopped(""))])))
    #expect(driver.text.contains("không nhận bản in: đang sửa"))
    driver.press("Enter")
    #expect(driver.message == "Máy in này không nhận bản in, chọn máy khác." && driver.effects.last == .findPrinters)
    driver.press("Down Enter")
    #expect(
      driver.effects.last == .print(PrintJob(PaperRequest(.minutes, as: .pdf), to: .printer("A4-tang-2", copies: 1))))
  }

  @Test func aPaperOfNothingSaysSo() throws {
    var council = try SampleCouncil()
    council.add("Nước mắm Thu Hùng", .scoring(submitted: 2))
    var driver = try AppDriver(council.desk(language: .vietnamese), member: 6)
    driver.press("b i Down Down x")
    #expect(driver.message == "Chưa có sản phẩm nào khóa chấm điểm, nên không có gì để in")
  }
}
