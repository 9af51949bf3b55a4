import Foundation

/// Figures of lists going into the register: the whole command, from its start to its end.
struct RegisterBench {
  /// A command of the program itself did not end as it should.
  struct Failure: Error { let arguments: [String] }

  private static let dossiers = 20_000

  private let program: String
  private let folder: String

  /// Measures `program` with files in `folder`.
  init(program: String, folder: String) {
    self.program = program
    self.folder = folder
  }

  /// 20 000 dossiers into a new store, from CSV and from XLSX.
  func measurements(runs: Int) throws -> [Measurement] {
    let list = "\(folder)/list.csv"
    let sheet = "\(folder)/list.xlsx"
    let first = "\(folder)/first.ocop"
    try Self.list.write(toFile: list, atomically: false, encoding: .utf8)
    try run(["import", "--create", first, list])
    try run(["register", "export", first, sheet])
    return try [("import_20000_csv", list), ("import_20000_xlsx", sheet)].map { name, file in
      try .milliseconds(name, runs: runs) {
        let store = "\(folder)/\(UUID().uuidString).ocop"
        defer { try? FileManager.default.removeItem(atPath: store) }
        try run(["import", "--create", store, file])
      }
    }
  }

  private static var list: String {
    "code,name,producer,set,kind,stage,district,commune,phone,address,year\n"
      + (1...dossiers).map { number in
        """
        42-18532-\(number)-2026,Nước mắm mẫu số \(number),Hợp tác xã mẫu \(number % 900),\(1 + number % 26),first,dossier,\
        Huyện mẫu,Xã Cẩm Nhượng,0912345678,"Thôn \(number % 9), xã Cẩm Nhượng",2026

        """
      }.joined()
  }

  private func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(arguments: arguments) }
  }
}
