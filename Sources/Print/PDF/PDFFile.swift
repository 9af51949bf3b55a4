import CPango

/// A PDF file in memory: pages, outline, properties (Cairo's PDF surface).
final class PDFFile {
  /// Collects what Cairo writes.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  /// Cairo's drawing context: of the page at hand, or of the stamp that is being drawn.
  private(set) var context: OpaquePointer
  private let surface: OpaquePointer
  private let sink = Sink()

  /// Starts a file whose first page has `size` in points.
  /// - Throws: `PrintError.library`.
  init(size: (width: Double, height: Double)) throws(PrintError) {
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, data, count in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(sink).toOpaque(), size.width, size.height)
    guard let surface, let context = cairo_create(surface) else { throw .library("cairo") }
    self.surface = surface
    self.context = context
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
  }

  deinit {
    cairo_destroy(context)
    // Writes what is left, while the sink still lives.
    cairo_surface_finish(surface)
    cairo_surface_destroy(surface)
  }

  func setTitle(_ title: String) { cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title) }

  func setCreator(_ program: String) { cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, program) }

  /// Sets when the file was made, ISO 8601; else Cairo would take the machine's clock.
  func setCreated(_ moment: String) { cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, moment) }

  /// Sets the size of the page at hand, on which nothing is drawn yet.
  func setSize(_ size: (width: Double, height: Double)) {
    cairo_pdf_surface_set_size(surface, size.width, size.height)
  }

  /// Makes a stamp of what `draw` draws on this file within `size` points from 0, 0.
  func stamp(size: (width: Double, height: Double), of draw: () -> Void) -> Stamp? {
    // Strokes and letters reach over the edges, and what lies outside of the bounds would be cut off.
    let margin = Measure.gap
    var bounds = cairo_rectangle_t(
      x: -margin, y: -margin, width: size.width + 2 * margin, height: size.height + 2 * margin)
    guard let recording = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &bounds) else { return nil }
    let stamp = Stamp(recording)
    guard let inner = cairo_create(recording), let options = cairo_font_options_create() else { return nil }
    // Letters stand as on the page, not rounded to the pixels of a screen.
    cairo_surface_get_font_options(surface, options)
    cairo_set_font_options(inner, options)
    cairo_font_options_destroy(options)
    let page = context
    context = inner
    draw()
    context = page
    cairo_destroy(inner)
    return stamp
  }

  /// Shows `stamp` with its 0, 0 at `x`, `y`.
  func show(_ stamp: Stamp, x: Double, y: Double) {
    cairo_save(context)
    cairo_set_source_surface(context, stamp.recording, x, y)
    cairo_paint(context)
    cairo_restore(context)
  }

  /// Ends the page.
  func endPage() { cairo_show_page(context) }

  /// Adds a line to the outline and answers its number.
  ///
  /// - Parameters:
  ///   - parent: the line under which it stands; 0 for the top.
  ///   - page: from 1.
  ///   - y: points from the top of the page.
  func addOutline(_ text: String, under parent: Int32, page: Int, y: Double) -> Int32 {
    cairo_pdf_surface_add_outline(
      surface, parent, text, "page=\(page) pos=[0 \(y)]", cairo_pdf_outline_flags_t(rawValue: parent == 0 ? 1 : 0))
  }

  /// Ends the file and answers its bytes; nothing may be drawn afterwards.
  /// - Throws: `PrintError.library`.
  func finish() throws(PrintError) -> [UInt8] {
    cairo_surface_finish(surface)
    for status in [cairo_status(context), cairo_surface_status(surface)]
    where status != CAIRO_STATUS_SUCCESS && status != CAIRO_STATUS_SURFACE_FINISHED {
      throw .library(String(cString: cairo_status_to_string(status)))
    }
    return sink.bytes
  }
}
