package wegwijs.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** A row of table {@code crawl_page}, read and written. */
final class CrawlPageRow {
  static final String UPDATE =
      """
      UPDATE crawl_page SET state = :state, outcome = :outcome, points_to = :pointsTo,
        visited_in = :visit, failures = :failures, seen_at = :seenAt, due_at = :dueAt,
        misses = CASE WHEN :isPresent THEN 0 ELSE misses END,
        withdrawals = CASE WHEN :isPresent THEN 0 ELSE withdrawals END,
        missing_since = CASE WHEN :isPresent THEN NULL ELSE missing_since END,
        body_file = :file, content_type = :contentType, content_hash = :contentHash,
        etag = :etag, last_modified = :lastModified, fetched_at = :fetchedAt
       WHERE source = :source AND url = :url
      """;

  private CrawlPageRow() {}

  static void bind(Update update, CrawlPage page) {
    CrawlHistory history = page.history();
    update
        .bind("url", page.url())
        .bind("state", page.state().toString())
        .bind("outcome", text(history.outcome()))
        .bind("pointsTo", page.pointsTo().orElse(null))
        .bind("visit", history.visitedIn())
        .bind("failures", history.failures())
        .bind("seenAt", text(history.seenAt()))
        .bind("dueAt", history.dueAt().toString())
        .bind("isPresent", page.state() == CrawlState.PRESENT);
    bindBody(update, page.body().orElse(null));
  }

  private static void bindBody(Update update, @Nullable CrawlBody body) {
    update
        .bind("file", body == null ? null : body.file())
        .bind("contentType", body == null ? null : body.contentType())
        .bind("contentHash", body == null ? null : body.contentHash())
        .bind("etag", body == null ? null : body.etag())
        .bind("lastModified", body == null ? null : body.lastModified())
        .bind("fetchedAt", body == null ? null : body.fetchedAt().toString());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static CrawlPage read(ResultSet row, StatementContext context) throws SQLException {
    return new CrawlPage(
        new CrawlLink(
            row.getString("url"),
            row.getString("host"),
            row.getInt("depth"),
            row.getString("found_on")),
        CrawlState.get(row.getString("state")),
        Optional.ofNullable(row.getString("points_to")),
        Optional.ofNullable(body(row)),
        history(row));
  }

  private static @Nullable CrawlBody body(ResultSet row) throws SQLException {
    String file = row.getString("body_file");
    return file == null
        ? null
        : new CrawlBody(
            file,
            row.getString("content_type"),
            row.getString("content_hash"),
            row.getString("etag"),
            row.getString("last_modified"),
            Instant.parse(row.getString("fetched_at")));
  }

  private static CrawlHistory history(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    String seenAt = row.getString("seen_at");
    return new CrawlHistory(
        row.getLong("visited_in"),
        outcome == null ? null : CrawlOutcome.get(outcome),
        row.getInt("failures"),
        row.getInt("misses"),
        seenAt == null ? null : Instant.parse(seenAt),
        Instant.parse(row.getString("due_at")));
  }
}
