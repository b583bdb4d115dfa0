package wegwijs.server.office.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads rows without anything sealed. */
final class InquiryRows {
  private InquiryRows() {}

  static InquiryHead head(ResultSet row) throws SQLException {
    return new InquiryHead(
        UUID.fromString(row.getString("id")),
        row.getString("code"),
        Kind.of(row.getString("kind")),
        new InquiryHead.Term(
            Instant.parse(row.getString("created_at")), Instant.parse(row.getString("due_at"))),
        Optional.ofNullable(row.getString("assignee")).map(UUID::fromString),
        closing(row));
  }

  private static Optional<InquiryHead.Closing> closing(ResultSet row) throws SQLException {
    String at = row.getString("closed_at");
    String outcome = row.getString("outcome");
    return at == null || outcome == null
        ? Optional.empty()
        : Optional.of(
            new InquiryHead.Closing(Instant.parse(at), Outcome.find(outcome).orElseThrow()));
  }

  static InquiryCount count(ResultSet row, StatementContext context) throws SQLException {
    return new InquiryCount(
        YearMonth.parse(row.getString("month")),
        row.getString("municipality"),
        Kind.of(row.getString("kind")),
        Outcome.find(row.getString("outcome")),
        row.getInt("number"));
  }
}
