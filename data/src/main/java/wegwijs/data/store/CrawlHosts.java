package wegwijs.data.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** How hosts behave: whom to leave alone, what their robots.txt said. Safe to share. */
public final class CrawlHosts {
  private final Jdbi jdbi;
  private final PatientWrites writes;

  CrawlHosts(Jdbi jdbi, PatientWrites writes) {
    this.jdbi = jdbi;
    this.writes = writes;
  }

  /**
   * What is known of a host.
   *
   * @param deferredUntil until when it is left alone
   * @param lastmodRight how often its site map was right about a change
   * @param lastmodWrong how often it was wrong
   */
  public record Host(
      String name, @Nullable Instant deferredUntil, int lastmodRight, int lastmodWrong) {
    /** The same host, left alone until then. */
    public Host deferred(@Nullable Instant until) {
      return new Host(name, until, lastmodRight, lastmodWrong);
    }

    /** The same host after what its site map said was compared with a page. */
    public Host judged(boolean isRight) {
      return new Host(
          name, deferredUntil, lastmodRight + (isRight ? 1 : 0), lastmodWrong + (isRight ? 0 : 1));
    }
  }

  /** The last robots.txt of a scheme, host and port. */
  public record Robots(String content, Instant fetchedAt) {}

  /** What is known of a host; of one that was never met, that nothing is. */
  public Host get(String source, String host) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM crawl_host WHERE source = :source AND host = :host")
            .bind("source", source)
            .bind("host", host)
            .map((row, context) ->
                new Host(
                    host,
                    instant(row.getString("deferred_until")),
                    row.getInt("lastmod_right"),
                    row.getInt("lastmod_wrong")))
            .findOne()
            .orElse(new Host(host, null, 0, 0)));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  /** Keeps what is known of a host. */
  public void put(String source, Host host) {
    Instant until = host.deferredUntil();
    write(
        """
        INSERT INTO crawl_host (source, host, deferred_until, lastmod_right, lastmod_wrong)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (source, host) DO UPDATE SET deferred_until = excluded.deferred_until,
          lastmod_right = excluded.lastmod_right, lastmod_wrong = excluded.lastmod_wrong
        """,
        source,
        host.name(),
        until == null ? null : until.toString(),
        host.lastmodRight(),
        host.lastmodWrong());
  }

  /** The last robots.txt of a scheme, host and port, such as {@code https://zorg.example.nl}. */
  public Optional<Robots> findRobots(String origin) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT content, fetched_at FROM crawl_robots WHERE origin = :origin")
            .bind("origin", origin)
            .map((row, context) ->
                new Robots(row.getString("content"), Instant.parse(row.getString("fetched_at"))))
            .findOne());
  }

  /** Keeps a robots.txt. */
  public void putRobots(String origin, Robots robots) {
    write(
        """
        INSERT INTO crawl_robots (origin, content, fetched_at) VALUES (?, ?, ?)
        ON CONFLICT (origin) DO UPDATE SET content = excluded.content,
          fetched_at = excluded.fetched_at
        """,
        origin,
        robots.content(),
        robots.fetchedAt().toString());
  }

  private void write(String sql, @Nullable Object... values) {
    writes.write(() -> jdbi.withHandle(handle -> handle.execute(sql, values)));
  }
}
