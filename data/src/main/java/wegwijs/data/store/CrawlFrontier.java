package wegwijs.data.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/**
 * Every address of the web sites of a source: what is known of it and whether it waits for a visit.
 *
 * <p>Each method is one transaction. What it wrote survives a crash; what a crash cut off was not
 * written at all. Safe to share between threads.
 */
public final class CrawlFrontier {
  private final Jdbi jdbi;
  private final PatientWrites writes;

  CrawlFrontier(Jdbi jdbi, PatientWrites writes) {
    this.jdbi = jdbi;
    this.writes = writes;
  }

  /**
   * Queues addresses for a visit, also those that are known and not due. What is known of them
   * stays, and one that this visit has come by is not queued again.
   */
  public void queue(CrawlVisit visit, Collection<CrawlLink> links) {
    write(handle -> {
      int added = insert(handle, visit, links);
      PreparedBatch batch =
          handle.prepareBatch(
              "UPDATE crawl_page SET queued_in = :visit WHERE source = :source AND url = :url");
      links.forEach(link ->
          batch
              .bind("source", visit.source())
              .bind("url", link.url())
              .bind("visit", visit.number())
              .add());
      batch.execute();
      return added;
    });
  }

  /** Queues those of these addresses that are not known yet; says how many. */
  public int add(CrawlVisit visit, Collection<CrawlLink> links) {
    return write(handle -> insert(handle, visit, links));
  }

  private static int insert(Handle handle, CrawlVisit visit, Collection<CrawlLink> links) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO crawl_page (source, url, host, depth, found_on, state, queued_in,
              visited_in, failures, misses, withdrawals, due_at)
            VALUES (:source, :url, :host, :depth, :foundOn, 'new', :visit, 0, 0, 0, 0, :now)
            ON CONFLICT (source, url) DO NOTHING
            """);
    for (CrawlLink link : links) {
      batch
          .bind("source", visit.source())
          .bind("url", link.url())
          .bind("host", link.host())
          .bind("depth", link.depth())
          .bind("foundOn", link.foundOn())
          .bind("visit", visit.number())
          .bind("now", visit.startedAt().toString())
          .add();
    }
    return Arrays.stream(batch.execute()).sum();
  }

  /** Queues what is known and due at this moment; says how many addresses. */
  public int queueDue(CrawlVisit visit, Instant now) {
    return write(handle ->
        handle
            .createUpdate(
                """
                UPDATE crawl_page SET queued_in = :visit
                 WHERE source = :source AND due_at <= :now AND queued_in < :visit
                """)
            .bind("visit", visit.number())
            .bind("source", visit.source())
            .bind("now", now.toString())
            .execute());
  }

  /** The next address of a host in the queue: the one nearest to where the source begins. */
  public Optional<CrawlPage> findNext(CrawlVisit visit, String host) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                SELECT * FROM crawl_page WHERE source = :source AND host = :host
                  AND queued_in = :visit AND visited_in < :visit ORDER BY depth, url LIMIT 1
                """)
            .bind("source", visit.source())
            .bind("host", host)
            .bind("visit", visit.number())
            .map(CrawlPageRow::read)
            .findOne());
  }

  /** The hosts that have an address in the queue. */
  public List<String> listQueuedHosts(CrawlVisit visit) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                SELECT DISTINCT host FROM crawl_page WHERE source = :source
                  AND queued_in = :visit AND visited_in < :visit ORDER BY host
                """)
            .bind("source", visit.source())
            .bind("visit", visit.number())
            .mapTo(String.class)
            .list());
  }

  /** How many addresses wait. */
  public int countQueued(CrawlVisit visit) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                SELECT COUNT(*) FROM crawl_page WHERE source = :source
                  AND queued_in = :visit AND visited_in < :visit
                """)
            .bind("source", visit.source())
            .bind("visit", visit.number())
            .mapTo(Integer.class)
            .one());
  }

  /**
   * Writes what a visit to an address brought, together with the addresses found there: both or
   * neither.
   *
   * @param pages the address, and the one it led on to when there is one; known to the frontier, or
   *     else added
   */
  public void record(CrawlVisit visit, List<CrawlPage> pages, Collection<CrawlLink> found) {
    write(handle -> {
      insert(handle, visit, pages.stream().map(CrawlPage::link).toList());
      for (CrawlPage page : pages) {
        Update update = handle.createUpdate(CrawlPageRow.UPDATE);
        update.bind("source", visit.source());
        CrawlPageRow.bind(update, page);
        update.execute();
      }
      return insert(handle, visit, found);
    });
  }

  /** What is known of an address. */
  public Optional<CrawlPage> find(String source, String url) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM crawl_page WHERE source = :source AND url = :url")
            .bind("source", source)
            .bind("url", url)
            .map(CrawlPageRow::read)
            .findOne());
  }

  /** All that is known of the addresses of a source, in the order of the addresses. */
  public List<CrawlPage> list(String source) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM crawl_page WHERE source = :source ORDER BY url")
            .bind("source", source)
            .map(CrawlPageRow::read)
            .list());
  }

  /** Forgets a body that is no longer in the cache, so that the page is fetched anew. */
  public void forgetBody(String source, String url) {
    write(handle ->
        handle
            .createUpdate(
                """
                UPDATE crawl_page SET body_file = NULL, content_type = NULL, content_hash = NULL,
                  etag = NULL, last_modified = NULL, fetched_at = NULL, due_at = :now
                 WHERE source = :source AND url = :url
                """)
            .bind("now", Instant.EPOCH.toString())
            .bind("source", source)
            .bind("url", url)
            .execute());
  }

  private int write(Function<Handle, Integer> work) {
    return writes.write(() -> jdbi.inTransaction(work::apply));
  }
}
