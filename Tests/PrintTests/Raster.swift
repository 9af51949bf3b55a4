import CPango
import Foundation

/// A page as grey pixels, row by row: 0 is black, 255 is white.
struct Raster: Equatable {
  var width: Int
  var height: Int
  var pixels: [UInt8]

  /// How far two pictures of the same size lie apart.
  struct Difference {
    /// The mean of all pixels' distances, of 255.
    let mean: Double
    /// The part of the pixels that are further apart than any smoothing of edges would leave them.
    let far: Double

    /// True where nothing but the smoothing of edges can be the cause.
    var isNoise: Bool { mean <= 1.5 && far <= 0.002 }
  }

  /// The `page` of `pdf`, from 1.
  init(_ pdf: PDFReading, page: Int = 1, dotsPerInch: Int) throws {
    let bytes = try Tool.inFolder { folder in
      let file = folder.appending(path: "file.pdf")
      try Data(pdf.bytes).write(to: file)
      return try Tool.run(
        "pdftoppm", ["-gray", "-r", "\(dotsPerInch)", "-f", "\(page)", "-l", "\(page)", file.path]
      ).output
    }
    guard let raster = Raster(pgm: [UInt8](bytes)) else { throw CocoaError(.fileReadCorruptFile) }
    self = raster
  }

  /// Reads a binary portable graymap: `P5`, width, height, 255, then a byte a pixel.
  init?(pgm bytes: [UInt8]) {
    var place = 0
    func word() -> String {
      while place < bytes.count, bytes[place] <= 32 { place += 1 }
      let begin = place
      while place < bytes.count, bytes[place] > 32 { place += 1 }
      return String(decoding: bytes[begin..<place], as: UTF8.self)
    }
    guard word() == "P5", let width = Int(word()), let height = Int(word()), word() == "255" else { return nil }
    self.init(width: width, height: height, pixels: Array(bytes.dropFirst(place + 1)))
    guard pixels.count == width * height else { return nil }
  }

  init(width: Int, height: Int, pixels: [UInt8]) {
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// Reads the PNG file at `path` as grey; nil where there is none.
  init?(png path: String) {
    guard let surface = cairo_image_surface_create_from_png(path) else { return nil }
    defer { cairo_surface_destroy(surface) }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let data = cairo_image_surface_get_data(surface)
    else { return nil }
    let (width, height) = (Int(cairo_image_surface_get_width(surface)), Int(cairo_image_surface_get_height(surface)))
    let stride = Int(cairo_image_surface_get_stride(surface))
    // Cairo opens grey files as four bytes a pixel, of which three are the same.
    self.init(
      width: width, height: height,
      pixels: (0..<height).flatMap { row in (0..<width).map { data[row * stride + 4 * $0] } })
  }

  /// Writes the picture as a grey PNG file.
  func write(png path: String) throws {
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, Int32(width), Int32(height)),
      let data = cairo_image_surface_get_data(surface)
    else { throw CocoaError(.fileWriteUnknown) }
    defer { cairo_surface_destroy(surface) }
    let stride = Int(cairo_image_surface_get_stride(surface))
    for row in 0..<height { for column in 0..<width { data[row * stride + column] = self[row, column] } }
    cairo_surface_mark_dirty(surface)
    guard cairo_surface_write_to_png(surface, path) == CAIRO_STATUS_SUCCESS else { throw CocoaError(.fileWriteUnknown) }
  }

  /// The difference to `other`; nil where it has another size.
  func difference(to other: Raster) -> Difference? {
    guard width == other.width, height == other.height else { return nil }
    let distances = zip(pixels, other.pixels).map { abs(Int($0) - Int($1)) }
    return Difference(
      mean: Double(distances.reduce(0, +)) / Double(distances.count),
      far: Double(distances.count { $0 > 96 }) / Double(distances.count))
  }

  subscript(row: Int, column: Int) -> UInt8 { pixels[row * width + column] }
}
