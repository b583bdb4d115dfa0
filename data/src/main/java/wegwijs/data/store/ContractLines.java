package wegwijs.data.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.Contract;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;

/**
 * The lines of contract lists within one run, and what they say of services. Not for sharing
 * between threads.
 */
public final class ContractLines {
  private final Handle handle;
  private final String source;
  private final Instant now;
  private final long run;

  ContractLines(Handle handle, String source, Instant now, long run) {
    this.handle = handle;
    this.source = source;
    this.now = now;
    this.run = run;
  }

  /** Takes a line of the source of this run in. */
  public PutOutcome put(ContractLine line) {
    // On which row a line stands is no part of what it says.
    String content = Json.write(line.about(null).at(""));
    Optional<Known> found =
        handle
            .createQuery(
                """
                SELECT seen_in_run, missing_since, content FROM contract_line
                 WHERE source = :source AND source_key = :key
                """)
            .bind("source", source)
            .bind("key", line.key())
            .map(Known::read)
            .findOne();
    if (found.isPresent() && found.get().seenInRun() == run) {
      return PutOutcome.REPEATED;
    }
    handle
        .createUpdate(
            """
            INSERT INTO contract_line (source, source_key, place, seen_in_run, content)
            VALUES (:source, :key, :place, :run, :content)
            ON CONFLICT (source, source_key) DO UPDATE SET place = excluded.place,
              seen_in_run = excluded.seen_in_run, content = excluded.content, missing_since = NULL
            """)
        .bind("source", source)
        .bind("key", line.key())
        .bind("place", line.place())
        .bind("run", run)
        .bind("content", content)
        .execute();
    if (found.isEmpty() || found.get().isMissing()) {
      return PutOutcome.ADDED;
    }
    return found.get().content().equals(content) ? PutOutcome.UNCHANGED : PutOutcome.CHANGED;
  }

  private record Known(long seenInRun, boolean isMissing, String content) {
    static Known read(ResultSet row, StatementContext context) throws SQLException {
      return new Known(
          row.getLong("seen_in_run"),
          row.getString("missing_since") != null,
          row.getString("content"));
    }
  }

  /** How many lines the source of this run has now. */
  public int count() {
    return count("seen_in_run <= :run");
  }

  /** How many of them this run has not seen. */
  public int countUnseen() {
    return count("seen_in_run < :run");
  }

  private int count(String condition) {
    return handle
        .createQuery(
            "SELECT COUNT(*) FROM contract_line WHERE source = :source AND missing_since IS NULL"
                + " AND "
                + condition)
        .bind("source", source)
        .bind("run", run)
        .mapTo(Integer.class)
        .one();
  }

  /**
   * Ends a complete run: marks as gone what the source had and has not shown for long enough. The
   * history of runs tells how often a line was missed.
   *
   * @return how many lines are marked gone
   */
  public int markUnseenGone(Patience patience) {
    return handle
        .createUpdate(
            """
            UPDATE contract_line SET missing_since = :now
             WHERE source = :source AND missing_since IS NULL AND seen_in_run < :run
               AND 1 + (SELECT COUNT(*) FROM run WHERE source = :source AND outcome = 'complete'
                          AND id > seen_in_run AND id < :run) >= :misses
               AND COALESCE((SELECT MIN(started_at) FROM run WHERE source = :source
                          AND outcome = 'complete' AND id > seen_in_run AND id < :run), :now)
                   <= :before
            """)
        .bind("now", now.toString())
        .bind("source", source)
        .bind("run", run)
        .bind("misses", patience.misses())
        .bind("before", now.minus(patience.span()).toString())
        .execute();
  }

  /** Passes the present lines of all sources by. */
  public void forEach(Consumer<Line> consumer) {
    try (Stream<Line> lines =
        handle
            .createQuery(
                """
                SELECT * FROM contract_line WHERE missing_since IS NULL
                 ORDER BY source, source_key
                """)
            .map(ContractLines::line)
            .stream()) {
      lines.forEach(consumer);
    }
  }

  /** A line with the source that told it. */
  public record Line(String source, ContractLine value) {}

  private static Line line(ResultSet row, StatementContext context) throws SQLException {
    String organization = row.getString("organization_id");
    ContractLine line =
        Json.read(row.getString("content").getBytes(StandardCharsets.UTF_8), ContractLine.class);
    return new Line(
        row.getString("source"),
        line.at(row.getString("place"))
            .about(organization == null ? null : UUID.fromString(organization)));
  }

  /** Notes which organization a line is about; empty when that is not known. */
  public void match(Line line, Optional<UUID> organization) {
    handle
        .createUpdate(
            """
            UPDATE contract_line SET organization_id = :organization
             WHERE source = :source AND source_key = :key
            """)
        .bind("organization", organization.map(UUID::toString).orElse(null))
        .bind("source", line.source())
        .bind("key", line.value().key())
        .execute();
  }

  /** Whether there is nothing to say of services and nothing to take back. */
  public boolean areNone() {
    return !handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM contract_line)")
        .mapTo(Boolean.class)
        .one();
  }

  /** Passes all present organizations by, those of this run included. */
  public void forEachOrganization(Consumer<Organization> consumer) {
    try (Stream<Stored<Organization>> organizations =
        handle
            .createQuery(
                """
                SELECT * FROM record WHERE kind = 'organization' AND missing_since IS NULL
                """)
            .map(Records.ORGANIZATION)
            .stream()) {
      organizations.map(Stored::value).forEach(consumer);
    }
  }

  /** What is offered by an organization now, as its own source tells it. */
  public List<Service> listServicesOf(UUID organization) {
    return handle
        .createQuery(
            """
            SELECT * FROM record WHERE kind = 'service' AND missing_since IS NULL
              AND organization_id = :organization ORDER BY id
            """)
        .bind("organization", organization.toString())
        .map(Records.SERVICE)
        .map(Stored::value)
        .list();
  }

  /** Writes what contract lists say of services; of all others they say nothing any more. */
  public void write(Map<UUID, List<Contract>> contracts) {
    Set<String> before =
        new HashSet<>(
            handle
                .createQuery("SELECT id FROM record WHERE contracts IS NOT NULL")
                .mapTo(String.class)
                .list());
    contracts.forEach((service, list) -> {
      before.remove(service.toString());
      write(service.toString(), Json.write(list));
    });
    before.forEach(service -> write(service, null));
  }

  private void write(String service, @Nullable String contracts) {
    handle
        .createUpdate(
            """
            UPDATE record SET contracts = :contracts, changed_in_run = :run
             WHERE kind = 'service' AND id = :id
               AND COALESCE(contracts, '') <> COALESCE(:contracts, '')
            """)
        .bind("contracts", contracts)
        .bind("run", run)
        .bind("id", service)
        .execute();
  }
}
