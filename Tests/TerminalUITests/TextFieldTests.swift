import TestSupport
import Testing
import TerminalUI

@Suite("Text field")
struct TextFieldTests {
  private func typed(_ text: String, into field: TextField = TextField()) -> TextField {
    var field = field
    for scalar in text.unicodeScalars {
      _ = field.handle(scalar == "\u{7F}" ? .backspace : .character(Character(scalar)))
    }
    return field
  }

  @Test("Bursts of an input method end up as composed letters")
  func bursts() {
    let field = typed("Nguye\u{302}\u{303}n hanh\u{7F}\u{7F}\u{7F}\u{1EA1}nh")
    #expect(field.text == "Nguyễn hạnh")
    #expect(field.text.unicodeScalars.count == 11)
    #expect(field.cursor == 11)
    #expect(typed("Vieẹ\u{302}t").characters.count == 5)
  }

  @Test("Backspace takes a whole letter, whatever marks it was typed with")
  func backspace() {
    #expect(typed("be\u{302}\u{301}\u{7F}").text == "b")
    #expect(typed("\u{7F}\u{301}x").text == "x")
  }

  @Test("A mark joins the letter before the cursor, in the middle too")
  func marksInside() {
    var field = TextField("ben")
    field.move(to: 2)
    field.insert("\u{302}")
    #expect(field.text == "bên")
    #expect(field.cursor == 2)
  }

  @Test("Keys move and delete by letters and words")
  func edits() {
    var field = TextField("một hai  ba")
    field.moveWordLeft()
    #expect(field.cursor == 9)
    field.moveWordLeft()
    #expect(field.cursor == 4)
    field.moveWordRight()
    #expect(field.cursor == 7)
    _ = field.handle(.control("w"))
    #expect(field.text == "một   ba")
    _ = field.handle(.delete)
    _ = field.handle(.control("k"))
    #expect(field.text == "một ")
    _ = field.handle(.control("u"))
    #expect(field.isEmpty)
    for _ in 0..<4 { _ = field.handle(.control("_")) }
    #expect(field.text == "một hai  ba")
    let answers = [field.undo(), field.handle(.function(1)), field.handle(.tick)]
    #expect(answers == [false, false, false])
  }

  @Test("A run of typing is undone at once, word by word")
  func undo() {
    var field = typed("xin chào")
    field.undo()
    #expect(field.text == "xin")
    field.undo()
    #expect(field.text == "")
  }

  @Test("A paste becomes one line without controls, up to the limit")
  func paste() {
    var field = TextField(limit: 8)
    let isHandled = field.handle(.paste("a\r\nb\tc\u{7}\u{202E}d\ne"))
    #expect(isHandled)
    #expect(field.text == "a b cd e")
    field.insert("xyz")
    field.insert("\u{302}")
    #expect(field.text == "a b cd ê")
    #expect(TextField("dài quá", limit: 3).text == "dài")
    #expect(TextField("x", limit: 0).isEmpty)
  }

  @Test("Any edits keep the cursor inside and every character whole")
  func anyEdits() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      var field = TextField(limit: 20)
      for _ in 0..<30 {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: field.insert(HardText.random(using: &generator))
        case 1: field = typed(HardText.random(using: &generator), into: field)
        case 2: field.backspace()
        case 3: field.delete()
        case 4: field.move(to: Int.random(in: -1...22, using: &generator))
        default: field.undo()
        }
        #expect((0...field.characters.count).contains(field.cursor))
        #expect(Array(field.text) == field.characters)
        #expect(field.characters.count <= 20)
        #expect(field.characters.allSatisfy { $0.cellWidth > 0 && !$0.isControl })
      }
    }
  }

  @Test("The field scrolls so that the cursor is seen")
  func draws() {
    var field = TextField("Hợp đồng số 12")
    #expect(drawn(field, width: 8) == ("… số 12", Point(row: 0, column: 8)))
    #expect(drawn(field, width: 20) == ("Hợp đồng số 12", Point(row: 0, column: 15)))
    field.move(to: 0)
    #expect(drawn(field, width: 8) == ("Hợp đồn…", Point(row: 0, column: 1)))
    field.move(to: 7)
    #expect(drawn(field, width: 8) == ("…p đồng…", Point(row: 0, column: 7)))
  }

  @Test("The cursor is inside the field at any width, and on the character it stands before")
  func cursorInside() {
    for text in ["", "漢字漢字漢字", "abcdefgh", "Nguyễn 漢"] {
      for place in 0...text.count {
        for width in 1...12 {
          var field = TextField(text)
          field.move(to: place)
          var canvas = Canvas(size: Size(columns: 14, rows: 1))
          field.draw(on: &canvas, in: Rect(row: 0, column: 1, columns: width, rows: 1), focused: true)
          let column = canvas.cursor?.column ?? -1
          #expect((1...width).contains(column))
          if width >= 5, place < text.count {
            #expect(canvas[0, column].character == field.characters[place], "\(text) \(place) \(width)")
          }
        }
      }
    }
  }

  private func drawn(_ field: TextField, width: Int) -> (String, Point?) {
    var canvas = Canvas(size: Size(columns: width + 2, rows: 1))
    field.draw(on: &canvas, in: Rect(row: 0, column: 1, columns: width, rows: 1), focused: true)
    return (String(canvas.lines.joined().dropFirst()), canvas.cursor)
  }

  @Test("Retyping is part of the run of typing, and undone with it")
  func retyping() {
    var field = typed("nuoc ", into: TextField())
    field = typed("ti", into: field)
    field.retype(Retyping(old: "ti", new: "tí", key: .character("s")))
    field = typed("ch", into: field)
    #expect(field.text == "nuoc tích")
    #expect(field.cursor == 9)
    field.undo()
    #expect(field.text == "nuoc")
    field.redo()
    #expect(field.text == "nuoc tích")
  }

  @Test("Where the word is not before the cursor, or does not fit, the key is what it is")
  func retypingElsewhere() {
    var field = TextField("xy", limit: 4)
    field.retype(Retyping(old: "a", new: "â", key: .character("a")))
    #expect(field.text == "xya")
    field.retype(Retyping(old: "xya", new: "xyzzy", key: .character("!")))
    #expect(field.text == "xya!")
    field.retype(Retyping(old: "q", new: "", key: .backspace))
    #expect(field.text == "xya")
    field.retype(Retyping(old: "q", new: "qq", key: nil))
    #expect(field.text == "xya")
    field.retype(Retyping(old: "xya", new: "xyâ", key: .character("a")))
    #expect(field.text == "xyâ")
  }

  @Test("Redo ends with the next edit")
  func redo() {
    var field = typed("một hai")
    field.undo()
    #expect(field.text == "một")
    _ = field.handle(.control("y"))
    #expect(field.text == "một hai")
    #expect(field.redo() == false)
    field.undo()
    field.insert("ba")
    #expect(field.redo() == false)
    #expect(field.text == "mộtba")
  }

  @Test("Ctrl with an arrow goes by words")
  func words() {
    var field = TextField("một hai  ba")
    _ = field.handle(.wordLeft)
    #expect(field.cursor == 9)
    _ = field.handle(.wordLeft)
    #expect(field.cursor == 4)
    _ = field.handle(.wordRight)
    #expect(field.cursor == 7)
  }
}
