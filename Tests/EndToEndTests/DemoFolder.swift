import Council
import Foundation
import SQLiteStore
import Sealing
import TestSupport
import Testing

/// The sample sittings that tests of the terminal work on, and what lies on the disk.
enum DemoFolder {
  static let program = BuildProducts.path(of: "ocop")

  /// Path of a fresh copy of the sample sitting `name`, in a folder of its own.
  static func copy(_ name: String = "province-2026") throws -> String {
    try SampleStores.copies().appending(path: "\(name).ocop").path
  }

  /// Every sample member's PIN.
  static let pin = "246810"

  /// The sheet of a member as it lies on the disk.
  static func sheet(_ path: String, product: String, member: String) throws -> SheetState {
    let store = try SQLiteStore.open(path, crypto: .sodium)
    defer { try? store.close() }
    let council = store.engine.store
    try council.keys.unlock("province-2026", member, pin, "may-thu", Timestamp("2026-11-22T23:00:00+07:00"))
    return try council.sheet("province-2026", product, member, member)
  }

  /// The minutes that were written beside the store.
  static func minutes(beside path: String) throws -> String {
    let folder = URL(filePath: path).deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let file = try #require(files.first { $0.hasPrefix("bien-ban-") })
    return try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  /// True where the store holds against its own record.
  static func holds(_ path: String) throws -> Bool { try verification(path).holds }

  /// What verifying the store finds.
  static func verification(_ path: String) throws -> Verification { try SQLiteStore.verify(path, crypto: .sodium) }
}

/// The product that "Ủy viên 3" has half done.
let fishSauce = "42-18532-007-2026"

/// The second within which a process sees what another wrote, and slack for a machine that runs other tests beside.
let aSecondAndSlack = 4.0
