package wegwijs.data.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;

/** The rows of table {@code merge_decision}. */
final class DecisionRows {
  static final String PERSON = "person";
  static final String RULE = "rule";

  private DecisionRows() {}

  static void write(Handle handle, MergeDecision decision) {
    RecordPair pair = decision.pair();
    String origin = decision.by().isPresent() ? PERSON : RULE;
    delete(handle, pair, origin);
    handle
        .createUpdate(
            """
            INSERT INTO merge_decision (kind, left_id, right_id, origin, verdict, decided_by,
              decided_at, reason, weight, evidence)
            VALUES (:kind, :left, :right, :origin, :verdict, :by, :at, :reason, :weight, :evidence)
            """)
        .bind("kind", pair.kind().toString())
        .bind("left", pair.left().toString())
        .bind("right", pair.right().toString())
        .bind("origin", origin)
        .bind("verdict", decision.verdict().toString())
        .bind("by", decision.by().orElse(null))
        .bind("at", decision.at().toString())
        .bind("reason", decision.reason())
        .bind("weight", decision.evidence().weight())
        .bind("evidence", Json.write(decision.evidence().findings()))
        .execute();
  }

  static int delete(Handle handle, RecordPair pair, String origin) {
    return handle
        .createUpdate(
            """
            DELETE FROM merge_decision WHERE kind = :kind AND left_id = :left
              AND right_id = :right AND origin = :origin
            """)
        .bind("kind", pair.kind().toString())
        .bind("left", pair.left().toString())
        .bind("right", pair.right().toString())
        .bind("origin", origin)
        .execute();
  }

  /** All that the rules decided. */
  static Map<RecordPair, MergeDecision> ofRules(Handle handle) {
    Map<RecordPair, MergeDecision> found = new HashMap<>();
    handle
        .createQuery("SELECT * FROM merge_decision WHERE origin = :origin")
        .bind("origin", RULE)
        .map(DecisionRows::read)
        .forEach(decision -> found.put(decision.pair(), decision));
    return found;
  }

  static MergeDecision read(ResultSet row, StatementContext context) throws SQLException {
    Finding[] findings =
        Json.read(row.getString("evidence").getBytes(StandardCharsets.UTF_8), Finding[].class);
    return new MergeDecision(
        new RecordPair(
            RecordKind.get(row.getString("kind")),
            UUID.fromString(row.getString("left_id")),
            UUID.fromString(row.getString("right_id"))),
        Verdict.get(row.getString("verdict")),
        Optional.ofNullable(row.getString("decided_by")),
        Instant.parse(row.getString("decided_at")),
        row.getString("reason"),
        new Evidence(row.getDouble("weight"), List.of(findings)));
  }
}
