import Documents
import Glibc
import Print
import Rulebook
import Spreadsheet
import StrictJSON

/// The printing helper: reads a `PrintOrder` on standard input, writes the file to standard output; for a
/// `WorksheetOrder`, the worksheet as JSON.
///
/// While a PDF file is made, lines of `PrintProgress` go to standard error.
/// Exit status 0 where the answer is whole; else one line on standard error, and 3 for an order or a spreadsheet that
/// cannot be read, 1 for anything else. `ocop` starts it; nobody needs to type it.
@main
struct OcopPrint {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    var language = Language.vietnamese
    do {
      let json = try JSONValue(parsing: Streams.readAll())
      if let order = try WorksheetOrder(json) {
        language = order.language
        try Streams.write(Array(WorksheetReader.read(order.path).json.canonicalText.utf8))
      } else {
        let order = try PrintOrder(json)
        language = order.language
        try Streams.write(file(order))
      }
    } catch let error as JSONError {
      end(3, error.explanation(in: language))
    } catch let error as FieldError {
      end(3, error.explanation(in: language))
    } catch let error as SpreadsheetError {
      end(3, error.explanation(in: language))
    } catch {
      end(1, (error as? any ExplainedError)?.explanation(in: language) ?? "\(error)")
    }
  }

  private static func file(_ order: PrintOrder) throws(PrintError) -> [UInt8] {
    switch order.content {
    case .document(let document):
      order.format == .docx
        ? try DOCXRenderer.bytes(document, created: order.created)
        : try PDFRenderer.bytes(document, created: order.created) { Streams.tell(PrintProgress.line($0)) }
    case .workbook(let workbook): try XLSXRenderer.bytes(workbook, created: order.created)
    }
  }

  private static func end(_ status: Int32, _ message: String) -> Never {
    let line = String(message.map { $0.isNewline ? " " : $0 }) + "\n"
    Streams.tell(line)
    exit(status)
  }
}
