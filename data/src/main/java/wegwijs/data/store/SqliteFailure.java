package wegwijs.data.store;

import java.sql.SQLException;
import java.util.Arrays;
import org.sqlite.SQLiteErrorCode;

/** Tells which failure of SQLite lies behind an exception. Stateless. */
final class SqliteFailure {
  private SqliteFailure() {}

  /** Whether another one is writing. */
  static boolean isBusy(Throwable failure) {
    return is(failure, SQLiteErrorCode.SQLITE_BUSY);
  }

  /** Whether the disk is full, or refuses to be written for another reason. */
  static boolean isOfDisk(Throwable failure) {
    return is(
        failure,
        SQLiteErrorCode.SQLITE_FULL,
        SQLiteErrorCode.SQLITE_IOERR,
        SQLiteErrorCode.SQLITE_READONLY,
        SQLiteErrorCode.SQLITE_CANTOPEN);
  }

  private static boolean is(Throwable failure, SQLiteErrorCode... kinds) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        // The low byte is the kind of an error; the others tell more of it.
        int code = sql.getErrorCode() & 0xff;
        if (Arrays.stream(kinds).anyMatch(kind -> kind.code == code)) {
          return true;
        }
      }
    }
    return false;
  }
}
