import Council
import GRDB

/// A step from one schema to the next; one that has shipped is never changed.
struct Migration: Sendable {
  let name: String
  let sql: String
}

extension Migration {
  /// Every step in order; each raises the schema number, a store's `user_version`, by one.
  static let all = [first, register]

  /// The schema number after the first step. Lower numbers are those of stores from before sealing and sessions, which
  /// lack what a record needs to be verified; they are refused.
  static let oldest = 2

  /// The schema number after `steps`.
  static func schema(after steps: [Migration]) -> Int { oldest + steps.count - 1 }

  /// The steps that a store of `schema` has taken.
  static func steps(to schema: Int) -> [Migration] { Array(all.prefix(max(schema - oldest + 1, 0))) }

  /// Lets a store of this schema pass; 0 is one that is just being created.
  /// - Throws: `StoreError.newer`, `.tooOld`.
  static func requireKnown(_ schema: Int, upTo steps: [Migration], _ path: String) throws {
    let newest = Self.schema(after: steps)
    guard schema <= newest else { throw StoreError.newer(path, schema: schema, known: newest) }
    guard schema == 0 || schema >= oldest else { throw StoreError.tooOld(path, schema: schema, oldest: oldest) }
  }

  /// The record and the tables derived from it. Foreign keys point only where the key of a row never changes.
  private static let first = Migration(
    name: "the record and its tables",
    sql: """
      CREATE TABLE record (
        number INTEGER PRIMARY KEY, time TEXT NOT NULL, actor TEXT NOT NULL, sitting TEXT NOT NULL, act TEXT NOT NULL,
        content TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
      );
      CREATE TABLE edition_text (
        hash TEXT NOT NULL PRIMARY KEY, edition TEXT NOT NULL, text TEXT NOT NULL
      ) WITHOUT ROWID;
      CREATE TABLE set_text (
        hash TEXT NOT NULL PRIMARY KEY, edition TEXT NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL
      ) WITHOUT ROWID;
      CREATE TABLE sitting (
        id TEXT NOT NULL PRIMARY KEY, opened INTEGER NOT NULL REFERENCES record (number), title TEXT NOT NULL,
        authority TEXT NOT NULL, council TEXT NOT NULL, decision TEXT NOT NULL, level TEXT NOT NULL,
        edition TEXT NOT NULL, edition_hash TEXT NOT NULL REFERENCES edition_text (hash), date TEXT NOT NULL,
        place TEXT NOT NULL, begins TEXT, ends TEXT, guests TEXT NOT NULL, recipients TEXT NOT NULL,
        regulation TEXT NOT NULL, sample INTEGER NOT NULL
      ) WITHOUT ROWID;
      CREATE TABLE member (
        sitting TEXT NOT NULL REFERENCES sitting (id), id TEXT NOT NULL,
        joined INTEGER NOT NULL REFERENCES record (number), name TEXT NOT NULL, office TEXT NOT NULL,
        role TEXT NOT NULL, PRIMARY KEY (sitting, id)
      ) WITHOUT ROWID;
      CREATE TABLE product (
        sitting TEXT NOT NULL REFERENCES sitting (id), code TEXT NOT NULL, position INTEGER NOT NULL,
        name TEXT NOT NULL, producer TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL,
        set_number INTEGER NOT NULL, set_hash TEXT NOT NULL REFERENCES set_text (hash), kind TEXT NOT NULL,
        stage TEXT NOT NULL, round INTEGER NOT NULL, asked TEXT NOT NULL, lead TEXT, session INTEGER, status TEXT,
        star INTEGER, total_numerator INTEGER, total_denominator INTEGER, decisions TEXT, conditions TEXT,
        discussion TEXT, without_meeting TEXT, national TEXT, PRIMARY KEY (sitting, code)
      ) WITHOUT ROWID;
      CREATE TABLE session (
        sitting TEXT NOT NULL REFERENCES sitting (id), number INTEGER NOT NULL, date TEXT NOT NULL, begins TEXT,
        place TEXT, ends TEXT, scoring_since INTEGER REFERENCES record (number), PRIMARY KEY (sitting, number)
      ) WITHOUT ROWID;
      CREATE TABLE attendance (
        sitting TEXT NOT NULL, product TEXT NOT NULL, member TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
        delegate TEXT, PRIMARY KEY (sitting, product, member),
        FOREIGN KEY (sitting, member) REFERENCES member (sitting, id)
      ) WITHOUT ROWID;
      CREATE TABLE attendance_entry (
        sitting TEXT NOT NULL, number INTEGER NOT NULL REFERENCES record (number), time TEXT NOT NULL, session INTEGER,
        member TEXT NOT NULL, product TEXT, state TEXT NOT NULL, reason TEXT NOT NULL, delegate TEXT,
        PRIMARY KEY (sitting, number), FOREIGN KEY (sitting, member) REFERENCES member (sitting, id)
      ) WITHOUT ROWID;
      CREATE TABLE hand_over (
        sitting TEXT NOT NULL, number INTEGER NOT NULL REFERENCES record (number), time TEXT NOT NULL,
        product TEXT NOT NULL, to_member TEXT, reason TEXT NOT NULL, PRIMARY KEY (sitting, number),
        FOREIGN KEY (sitting, product) REFERENCES product (sitting, code)
      ) WITHOUT ROWID;
      CREATE TABLE sheet (
        sitting TEXT NOT NULL, product TEXT NOT NULL, member TEXT NOT NULL, submitted INTEGER NOT NULL,
        round INTEGER NOT NULL, version INTEGER NOT NULL, box TEXT NOT NULL, PRIMARY KEY (sitting, product, member),
        FOREIGN KEY (sitting, product) REFERENCES product (sitting, code),
        FOREIGN KEY (sitting, member) REFERENCES member (sitting, id)
      ) WITHOUT ROWID;
      CREATE TABLE opened_sheet (
        sitting TEXT NOT NULL, product TEXT NOT NULL, member TEXT NOT NULL, round INTEGER NOT NULL,
        choices TEXT NOT NULL, notes TEXT NOT NULL, reject TEXT, stop TEXT, signatures TEXT NOT NULL,
        PRIMARY KEY (sitting, product, member, round),
        FOREIGN KEY (sitting, product, member) REFERENCES sheet (sitting, product, member)
      ) WITHOUT ROWID;
      CREATE TABLE rescore (
        sitting TEXT NOT NULL, product TEXT NOT NULL, round INTEGER NOT NULL, time TEXT NOT NULL, asked TEXT NOT NULL,
        reason TEXT NOT NULL, PRIMARY KEY (sitting, product, round),
        FOREIGN KEY (sitting, product) REFERENCES product (sitting, code)
      ) WITHOUT ROWID;
      CREATE TABLE member_key (
        sitting TEXT NOT NULL, member TEXT NOT NULL, generation INTEGER NOT NULL,
        since INTEGER NOT NULL REFERENCES record (number), time TEXT NOT NULL, public TEXT NOT NULL,
        wrapped TEXT NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (sitting, member, generation),
        FOREIGN KEY (sitting, member) REFERENCES member (sitting, id)
      ) WITHOUT ROWID;
      CREATE TABLE sign_in (
        sitting TEXT NOT NULL, member TEXT NOT NULL, failures INTEGER NOT NULL, last TEXT NOT NULL,
        PRIMARY KEY (sitting, member), FOREIGN KEY (sitting, member) REFERENCES member (sitting, id)
      ) WITHOUT ROWID;
      CREATE TABLE seal (
        sitting TEXT NOT NULL PRIMARY KEY REFERENCES sitting (id), public TEXT NOT NULL
      ) WITHOUT ROWID;
      CREATE TABLE seal_share (
        sitting TEXT NOT NULL REFERENCES seal (sitting), holder TEXT NOT NULL, box TEXT NOT NULL,
        PRIMARY KEY (sitting, holder)
      ) WITHOUT ROWID;
      CREATE TABLE agreed (
        sitting TEXT NOT NULL, product TEXT NOT NULL, criterion TEXT NOT NULL, option INTEGER NOT NULL,
        PRIMARY KEY (sitting, product, criterion), FOREIGN KEY (sitting, product) REFERENCES product (sitting, code)
      ) WITHOUT ROWID;
      CREATE TABLE printing (
        sitting TEXT NOT NULL REFERENCES sitting (id), document TEXT NOT NULL, version INTEGER NOT NULL, kind TEXT,
        reason TEXT NOT NULL, head TEXT, printed INTEGER REFERENCES record (number), time TEXT, results TEXT,
        PRIMARY KEY (sitting, document, version)
      ) WITHOUT ROWID;
      CREATE TABLE paper_sheet (
        sitting TEXT NOT NULL, product TEXT NOT NULL, member TEXT NOT NULL, first TEXT NOT NULL, second TEXT NOT NULL,
        round INTEGER NOT NULL, step TEXT NOT NULL, version INTEGER NOT NULL, first_version INTEGER NOT NULL,
        first_box TEXT NOT NULL, first_signature TEXT, second_version INTEGER NOT NULL, second_box TEXT NOT NULL,
        second_signature TEXT, PRIMARY KEY (sitting, product, member),
        FOREIGN KEY (sitting, product) REFERENCES product (sitting, code),
        FOREIGN KEY (sitting, member) REFERENCES member (sitting, id)
      ) WITHOUT ROWID;
      CREATE TABLE meeting (
        sitting TEXT NOT NULL, product TEXT NOT NULL, since INTEGER NOT NULL REFERENCES record (number),
        round INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (sitting, product),
        FOREIGN KEY (sitting, product) REFERENCES product (sitting, code)
      ) WITHOUT ROWID;
      """)

  /// The register of dossiers.
  private static let register = Migration(
    name: "the register of dossiers",
    sql: """
      CREATE TABLE dossier (
        code TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, producer TEXT NOT NULL, set_number INTEGER,
        kind TEXT NOT NULL, district TEXT NOT NULL, commune TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL,
        year INTEGER NOT NULL, previous TEXT NOT NULL, stage TEXT NOT NULL, since TEXT NOT NULL, filed TEXT, due TEXT,
        stars INTEGER, ends TEXT, entered INTEGER NOT NULL REFERENCES record (number)
      ) WITHOUT ROWID;
      CREATE TABLE dossier_step (
        dossier TEXT NOT NULL REFERENCES dossier (code), number INTEGER NOT NULL REFERENCES record (number),
        time TEXT NOT NULL, actor TEXT NOT NULL, from_stage TEXT, content TEXT NOT NULL,
        PRIMARY KEY (dossier, number)
      ) WITHOUT ROWID;
      CREATE TABLE dossier_entry (
        dossier TEXT NOT NULL REFERENCES dossier (code), kind TEXT NOT NULL, id TEXT NOT NULL,
        number INTEGER NOT NULL REFERENCES record (number), content TEXT NOT NULL, PRIMARY KEY (dossier, kind, id)
      ) WITHOUT ROWID;
      CREATE TABLE season_entry (
        kind TEXT NOT NULL, id TEXT NOT NULL, number INTEGER NOT NULL REFERENCES record (number),
        content TEXT NOT NULL, PRIMARY KEY (kind, id)
      ) WITHOUT ROWID;
      """)
}

extension Database {
  /// Takes the steps of `migrations` that the store lacks, all or none.
  func migrate(_ migrations: [Migration]) throws {
    let statements = Statements(database: self)
    try inTransaction(.immediate) {
      let schema = try statements.integer("PRAGMA user_version") ?? 0
      let newest = Migration.schema(after: migrations)
      for migration in migrations.dropFirst(max(schema - Migration.oldest + 1, 0)) { try execute(sql: migration.sql) }
      if schema < newest { try execute(sql: "PRAGMA user_version = \(newest)") }
      return .commit
    }
  }
}
