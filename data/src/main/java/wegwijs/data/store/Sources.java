package wegwijs.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;

/** The configured sources of an installation. Safe to share between threads. */
public final class Sources {
  private final Jdbi jdbi;
  private final SourcePaths paths;

  Sources(Jdbi jdbi, SourcePaths paths) {
    this.jdbi = jdbi;
    this.paths = paths;
  }

  /** Keeps the paths as this program does, where an earlier one kept them otherwise. */
  void mendPaths() {
    List<Kept> all =
        jdbi.withHandle(handle ->
            handle
                .createQuery("SELECT id, location, recipe FROM source")
                .map((row, context) ->
                    new Kept(
                        row.getString("id"), row.getString("location"), row.getString("recipe")))
                .list());
    all.stream()
        .filter(kept -> !kept.equals(kept.mended(paths)))
        .map(kept -> kept.mended(paths))
        .forEach(mended ->
            jdbi.useHandle(handle ->
                handle
                    .createUpdate(
                        "UPDATE source SET location = :location, recipe = :recipe WHERE id = :id")
                    .bind("id", mended.id())
                    .bind("location", mended.location())
                    .bind("recipe", mended.recipe())
                    .execute()));
  }

  /** The paths of a source, as they are kept. */
  private record Kept(String id, @Nullable String location, @Nullable String recipe) {
    Kept mended(SourcePaths paths) {
      return new Kept(id, paths.mended(location), paths.mended(recipe));
    }
  }

  /** All sources by id. */
  public List<Source> list() {
    return jdbi.withHandle(
        handle -> handle.createQuery("SELECT * FROM source ORDER BY id").map(this::read).list());
  }

  /** The source with this id, if there is one. */
  public Optional<Source> find(String id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM source WHERE id = :id")
            .bind("id", id)
            .map(this::read)
            .findOne());
  }

  /** Adds a source, or replaces the one with the same id. */
  public void put(Source source) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO source (id, format, location, recipe, trust, municipality,
                  allow_private, any_certificate)
                VALUES (:id, :format, :location, :recipe, :trust, :municipality, :private,
                  :certificate)
                ON CONFLICT (id) DO UPDATE SET format = excluded.format,
                  location = excluded.location, recipe = excluded.recipe,
                  trust = excluded.trust, municipality = excluded.municipality,
                  allow_private = excluded.allow_private,
                  any_certificate = excluded.any_certificate
                """)
            .bind("id", source.id())
            .bind("format", source.format().toString())
            .bind("location", paths.kept(source.location()))
            .bind("recipe", paths.kept(source.recipe()))
            .bind("trust", source.trust())
            .bind("municipality", source.municipality())
            .bind("private", source.allowPrivate())
            .bind("certificate", source.anyCertificate())
            .execute());
  }

  /**
   * Removes a source, so that it is no longer read; its records stay. Says whether it was there.
   */
  public boolean remove(String id) {
    return jdbi.withHandle(handle ->
        handle.createUpdate("DELETE FROM source WHERE id = :id").bind("id", id).execute())
        > 0;
  }

  private Source read(ResultSet row, StatementContext context) throws SQLException {
    return new Source(
        row.getString("id"),
        SourceFormat.find(row.getString("format")).orElseThrow(),
        paths.whole(row.getString("location")),
        paths.whole(row.getString("recipe")),
        row.getInt("trust"),
        row.getString("municipality"),
        row.getBoolean("allow_private"),
        row.getBoolean("any_certificate"));
  }
}
