import CXlsxWriter
import Documents

/// The formats of a workbook, each made once.
final class CellFormats {
  private struct Key: Hashable {
    let style: Workbook.Cell.Style
    let decimals: Int
    let isText: Bool
  }

  private let file: UnsafeMutablePointer<lxw_workbook>
  private var formats: [Key: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ file: UnsafeMutablePointer<lxw_workbook>) { self.file = file }

  /// The format of `cell`.
  func format(of cell: Workbook.Cell) -> UnsafeMutablePointer<lxw_format>? {
    let isText = if case .text = cell.content { true } else { false }
    let key = Key(style: cell.style, decimals: cell.decimals, isText: isText)
    if let known = formats[key] { return known }
    guard let format = workbook_add_format(file) else { return nil }
    format_set_font_name(format, "Times New Roman")
    format_set_font_size(format, cell.style == .title ? 14 : 12)
    if cell.style != .body, cell.style != .note { format_set_bold(format) }
    switch cell.style {
    case .title, .note: break
    case .header, .body, .total:
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    }
    if cell.style == .header { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    if !isText {
      format_set_num_format(format, cell.decimals == 0 ? "0" : "0." + String(repeating: "0", count: cell.decimals))
    }
    formats[key] = format
    return format
  }
}
