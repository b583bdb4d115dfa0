package wegwijs.server.office.casework;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.server.office.Sealer;

/** A case as it lies in its row: what can be read there, and what must be opened first. */
final class CaseRows {
  private final Sealer sealer;

  CaseRows(Sealer sealer) {
    this.sealer = sealer;
  }

  byte[] seal(CaseText text, UUID id) {
    return sealer.seal(Json.write(text), textOf(id));
  }

  byte[] seal(List<CaseEvent> before, CaseEvent event, UUID id) {
    List<CaseEvent> events = new ArrayList<>(before);
    events.add(event);
    return sealer.seal(Json.write(new Events(events)), eventsOf(id));
  }

  CaseFile file(ResultSet row, StatementContext context) throws SQLException {
    CaseHead head = head(row);
    byte[] events = row.getBytes("events");
    return new CaseFile(
        head,
        open(row.getBytes("text"), textOf(head.id()), CaseText.class),
        events == null ? List.of() : open(events, eventsOf(head.id()), Events.class).events());
  }

  private <T> T open(byte[] sealed, String about, Class<T> type) {
    return Json.read(sealer.open(sealed, about).getBytes(StandardCharsets.UTF_8), type);
  }

  private static CaseHead head(ResultSet row) throws SQLException {
    return new CaseHead(
        UUID.fromString(row.getString("id")),
        account(row.getString("owner")),
        account(row.getString("offered_to")),
        new CaseHead.Times(
            Instant.parse(row.getString("created_at")), Instant.parse(row.getString("changed_at"))),
        closing(row));
  }

  private static Optional<UUID> account(@Nullable String id) {
    return Optional.ofNullable(id).map(UUID::fromString);
  }

  private static Optional<CaseHead.Closing> closing(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return outcome == null
        ? Optional.empty()
        : Optional.of(
            new CaseHead.Closing(
                CaseOutcome.find(outcome).orElseThrow(),
                Optional.ofNullable(row.getString("verdict")).flatMap(CaseVerdict::find)));
  }

  private static String textOf(UUID id) {
    return "case " + id;
  }

  private static String eventsOf(UUID id) {
    return "case events " + id;
  }

  /** The events under a name, as JSON is a record. */
  record Events(List<CaseEvent> events) {
    Events {
      events = List.copyOf(Objects.requireNonNullElse(events, List.of()));
    }
  }
}
