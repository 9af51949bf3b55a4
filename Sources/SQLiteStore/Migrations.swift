import Council
import GRDB

/// A step from one schema to the next; one that has shipped is never changed.
struct Migration: Sendable {
  let name: String
  let sql: String
}

extension Migration {
  /// Every step in order; a store's `user_version` is the number of steps taken.
  static let all = [first]

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
        star INTEGER, total_numerator INTEGER, total_denominator INTEGER, decisions TEXT, conditions TEXT, discussion TEXT, PRIMARY KEY (sitting, code)
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
      """)
}

extension Database {
  /// Takes the steps of `migrations` that the store lacks, all or none.
  func migrate(_ migrations: [Migration]) throws {
    let statements = Statements(database: self)
    try inTransaction(.immediate) {
      let done = try statements.integer("PRAGMA user_version") ?? 0
      for migration in migrations.dropFirst(done) { try execute(sql: migration.sql) }
      if done < migrations.count { try execute(sql: "PRAGMA user_version = \(migrations.count)") }
      return .commit
    }
  }
}
