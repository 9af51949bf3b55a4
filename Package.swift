// swift-tools-version: 6.2
import PackageDescription

/// Swift 6 mode, warnings as errors: what every target of the project is built with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .treatAllWarnings(as: .error), .enableUpcomingFeature("MemberImportVisibility"),
]

/// A Swift target of the project; arrows between targets never go up this list.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A test target beside the module that it tests; `files` are folders that its tests read from the source tree.
func tests(_ name: String, _ dependencies: [Target.Dependency], files: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: files, swiftSettings: strict)
}

/// Where `make build` found a C library that reads them: 100 000 relocations in 20 kB instead of 2.4 MB.
let packedRelocations =
  Context.environment["OCOP_PACKED"] == "1" ? ["-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"] : []

/// How the program is linked for release, so that its first screen comes sooner and it holds less memory: relocations packed,
/// no table of exported symbols, and the C++ library, which only Swift's own runtime uses, taken in where `make build` has
/// put its archive.
let quickStart: [LinkerSetting] = [
  .unsafeFlags(
    packedRelocations + [
      "-use-ld=lld", "-Xlinker", "--no-export-dynamic", "-Xclang-linker", "-static-libgcc", "-L",
      "\(Context.packageDirectory)/.build/runtime",
    ], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "ocop",
  products: [
    .executable(name: "ocop", targets: ["ocop"]), .executable(name: "ocop-print", targets: ["ocop-print"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // MARK: C libraries

    /// ncurses with wide characters. No pkgConfig: it forbids the -D flags that ncursesw.pc asks for.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    /// libsodium: SHA-256, keys, seals, signatures, PINs.
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    /// Which file system a path lies on: statfs(2), which Swift's Glibc leaves out.
    .systemLibrary(name: "CFileSystem"),
    /// Pango and Cairo: text on paper.
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    /// libzip: the archive that a word processor's file is.
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    /// Expat: XML, of which spreadsheets consist.
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    /// libxlsxwriter: spreadsheets.
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    /// libvterm: the terminal emulator of the tests.
    .systemLibrary(name: "CVterm", providers: [.apt(["libvterm-dev"])]),
    /// Restores the terminal after a fatal signal; turns polite ones into bytes on a pipe; runs a program on a terminal of
    /// its own, to time it.
    .target(name: "CTerminalGuard"),

    // MARK: Pure

    /// JSON read strictly (duplicate keys refused, paths in errors) and written in one canonical form.
    module("StrictJSON"),
    /// Editions of the law, criteria sets, levels, lint: what the rules are on a day.
    module("Rulebook", ["StrictJSON"]),
    /// Sheet → parts → tally → verdict → promotion → next star → spread, in exact arithmetic.
    module("Rating", ["Rulebook", "StrictJSON"]),
    /// Dossiers, their stages, codes and certificates, and what is done to their register.
    module("Season", ["Rulebook", "StrictJSON"]),
    /// Sittings, members, sheets, the record of what was done, and the `CouncilStore`.
    module("Council", ["Rulebook", "Rating", "Season", "StrictJSON"]),
    /// What is due when: rounds, certificates, returned dossiers, remarks.
    module("Deadlines", ["Council", "Rulebook", "Season", "StrictJSON"]),
    /// How long bars are and where dots stand, for screens and papers alike.
    module("Charts"),
    /// Minutes and tables as a document tree, its plain-text renderer, and the tree as JSON for the printing helper.
    module("Documents", ["Charts", "Council", "Deadlines", "Rating", "Rulebook", "Season", "StrictJSON"]),
    /// Two sample sittings and a season as lists of acts: invented people and scores, results by the engine.
    module("Demo", ["Council", "Rating", "Rulebook", "Season", "StrictJSON"]),
    /// What is written down to set a sitting up, checked under the law: the sitting as acts.
    module("SetUp", ["Council", "Rating", "Rulebook", "Season", "StrictJSON"]),
    /// Canvas, cells, keys, widgets: a terminal interface without a terminal.
    module("TerminalUI", ["Charts"]),
    /// One folder a screen: state to cells, keys to effects.
    module(
      "Screens",
      ["TerminalUI", "Charts", "Deadlines", "Documents", "SetUp", "Council", "Rating", "Rulebook", "Season"]),

    /// CSV read strictly, for the sitting that two such files set up; lists and copies of the register, both ways;
    /// deadlines as a calendar file.
    module("Exchange", ["SetUp", "Documents", "Council", "Season", "Rulebook", "StrictJSON"]),

    // MARK: At the edge

    /// Criteria files in YAML, read strictly, errors with file and line.
    module("RulebookFiles", ["Rulebook", "StrictJSON", .product(name: "Yams", package: "Yams")]),
    /// The live `CouncilStore` on SQLite.
    module(
      "SQLiteStore",
      [
        "Council", "Rulebook", "CFileSystem", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    /// Digests, keys, seals and signatures by libsodium.
    module("Sealing", ["Council", "Rulebook", "CSodium"]),
    /// The only importer of ncurses: start, restore, decode keys, show a canvas.
    module("NcursesTerminal", ["TerminalUI", "CNcurses", "CTerminalGuard"]),
    /// The document tree as PDF and DOCX, workbooks as XLSX.
    module("Print", ["Charts", "Documents", "Rating", "Rulebook", "CPango", "CZip", "CXlsxWriter"]),
    /// The first worksheet of an XLSX file as rows of text.
    module("Spreadsheet", ["Documents", "Rulebook", "CZip", "CExpat"]),
    /// The printing helper, the only program that links Pango and Cairo: an order on standard input, a file on standard
    /// output; it reads spreadsheets too.
    .executableTarget(
      name: "ocop-print", dependencies: ["Print", "Spreadsheet", "Documents", "Rulebook", "StrictJSON"],
      swiftSettings: strict),
    /// Arguments, wiring, event loop; performs the screens' effects.
    .executableTarget(
      name: "ocop",
      dependencies: [
        "StrictJSON", "Rulebook", "Rating", "Council", "Deadlines", "Documents", "TerminalUI", "Screens",
        "RulebookFiles", "Season", "SQLiteStore", "Sealing", "NcursesTerminal", "CTerminalGuard", "Demo", "SetUp",
        "Exchange",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: quickStart),

    // MARK: Tests

    /// Screen driver, goldens, terminals for tests, fixtures.
    module("TestSupport", ["StrictJSON", "TerminalUI", "CVterm"]),
    tests(
      "RatingTests",
      [
        "Rating", "Rulebook", "RulebookFiles", "Sealing", "StrictJSON", "TestSupport",
        .product(name: "Yams", package: "Yams"),
      ],
      files: ["Examples", "Cases"]),
    tests("StrictJSONTests", ["StrictJSON"]),
    tests("RulebookTests", ["Rulebook", "StrictJSON", "TestSupport"]),
    tests("SeasonTests", ["Season", "Rulebook", "StrictJSON"]),
    tests(
      "DeadlinesTests",
      [
        "Deadlines", "Council", "CouncilFixtures", "Rulebook", "RulebookFiles", "Season", "StrictJSON",
      ]),
    tests("RulebookFilesTests", ["RulebookFiles", "Rulebook", "Sealing", "StrictJSON", "TestSupport"]),
    tests("SealingTests", ["Sealing", "Council", "Rulebook"]),
    /// Echoes events onto a canvas and crashes on demand: what the terminal tests drive.
    .executableTarget(name: "terminal-probe", dependencies: ["NcursesTerminal", "TerminalUI"], swiftSettings: strict),
    tests("TerminalUITests", ["TerminalUI", "TestSupport"], files: ["Goldens", "Tables"]),
    tests(
      "ScreensTests",
      [
        "Screens", "TerminalUI", "Charts", "SetUp", "Exchange", "Council", "Documents", "Rating", "Rulebook",
        "RulebookFiles",
        "Sealing", "Season", "StrictJSON", "TestSupport", "CouncilFixtures",
      ], files: ["Goldens"]),
    tests("NcursesTerminalTests", ["NcursesTerminal", "TerminalUI", "TestSupport", "terminal-probe"]),
    tests(
      "DocumentsTests",
      [
        "Documents", "Demo", "Council", "CouncilFixtures", "Deadlines", "Rating", "Rulebook", "RulebookFiles",
        "Sealing", "Season", "StrictJSON", "TestSupport",
      ],
      files: ["Examples", "Goldens"]),
    tests(
      "CommandTests",
      [
        "StrictJSON", "TestSupport", "ocop", "ocop-print", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      "PrintTests",
      [
        "Print", "CPango", "Documents", "Demo", "Council", "CouncilFixtures", "Rating", "Rulebook", "RulebookFiles",
        "Sealing", "Season", "StrictJSON", "TestSupport", "ocop", "ocop-print",
      ], files: ["Goldens", "Pictures"]),
    tests(
      "ExchangeTests",
      [
        "Exchange", "SetUp", "Documents", "Council", "CouncilFixtures", "Rating", "Rulebook", "RulebookFiles",
        "Sealing", "Season", "StrictJSON", "TestSupport",
      ]),
    tests("SpreadsheetTests", ["Spreadsheet", "Print", "Documents", "Rulebook", "TestSupport"]),
    tests(
      "SetUpTests",
      [
        "SetUp", "Council", "CouncilFixtures", "Rulebook", "RulebookFiles", "Sealing",
      ]),
    tests(
      "EndToEndTests",
      [
        "Council", "SQLiteStore", "Sealing", "TerminalUI", "TestSupport", "ocop",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      "DemoTests",
      [
        "Demo", "Documents", "Council", "CouncilFixtures", "Rating", "Rulebook", "RulebookFiles", "Sealing", "Season",
      ]),
    /// A small council with invented rules, for the tests of the engine and of its stores.
    .target(
      name: "CouncilFixtures",
      dependencies: ["Council", "Documents", "Rating", "Rulebook", "Sealing", "Season", "StrictJSON"],
      path: "Tests/CouncilFixtures", swiftSettings: strict),
    /// Ticks in a loop and prints every acknowledged record, until it is killed.
    .executableTarget(
      name: "store-probe", dependencies: ["SQLiteStore", "Council", "CouncilFixtures", "Sealing"],
      path: "Tests/StoreProbe",
      swiftSettings: strict),
    tests("CouncilTests", ["Council", "CouncilFixtures", "Rating", "Rulebook", "Season", "StrictJSON", "TestSupport"]),
    tests(
      "SQLiteStoreTests",
      [
        "SQLiteStore", "Council", "CouncilFixtures", "Rating", "Rulebook", "Sealing", "StrictJSON", "TestSupport",
        "store-probe",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
  ]
)
