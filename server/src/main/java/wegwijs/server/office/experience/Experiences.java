package wegwijs.server.office.experience;

import java.math.BigDecimal;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import wegwijs.server.office.OfficeStore;

/** What surveys among clients found, as editors recorded it. Safe to share between threads. */
public final class Experiences {
  private final OfficeStore store;

  /** The results in this store. */
  public Experiences(OfficeStore store) {
    this.store = store;
  }

  /** Records a result; it takes the place of that of the same survey and year. */
  public void put(Experience experience) {
    store.with(handle ->
        handle.execute(
            "INSERT INTO experience"
                + " (id, organization, survey, year, answers, grade, summary, source)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (organization, survey, year)"
                + " DO UPDATE SET answers = excluded.answers, grade = excluded.grade,"
                + " summary = excluded.summary, source = excluded.source",
            experience.id().toString(),
            experience.organization().toString(),
            experience.survey(),
            experience.year(),
            experience.answers(),
            experience.grade().map(BigDecimal::toPlainString).orElse(null),
            experience.summary(),
            experience.source().toString()));
  }

  /**
   * Removes a result.
   *
   * @return whether it was there
   */
  public boolean remove(UUID organization, UUID id) {
    return store.with(handle ->
        handle.execute(
            "DELETE FROM experience WHERE organization = ? AND id = ?",
            organization.toString(),
            id.toString()))
        > 0;
  }

  /** The results of an organization, the latest year first. */
  public List<Experience> listOf(UUID organization) {
    return store.with(handle ->
        handle
            .select(
                "SELECT * FROM experience WHERE organization = ? ORDER BY year DESC, survey",
                organization.toString())
            .map(Experiences::read)
            .list());
  }

  /** All results, by organization. */
  public List<Experience> list() {
    return store.with(handle ->
        handle
            .select("SELECT * FROM experience ORDER BY organization, year DESC, survey")
            .map(Experiences::read)
            .list());
  }

  private static Experience read(ResultSet row, StatementContext context) throws SQLException {
    return new Experience(
        UUID.fromString(row.getString("id")),
        UUID.fromString(row.getString("organization")),
        row.getString("survey"),
        row.getInt("year"),
        row.getInt("answers"),
        Optional.ofNullable(row.getString("grade")).map(BigDecimal::new),
        row.getString("summary"),
        URI.create(row.getString("source")));
  }
}
