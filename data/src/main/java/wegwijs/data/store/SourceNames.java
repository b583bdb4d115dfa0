package wegwijs.data.store;

import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What readers see of a source instead of its id. Safe to share between threads. */
public final class SourceNames {
  /** The most characters that a name may have. */
  public static final int LONGEST = 80;

  private final Jdbi jdbi;

  SourceNames(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Names a source; a blank name takes away the one that it has.
   *
   * @throws IllegalArgumentException if the name is longer than {@value #LONGEST} characters
   */
  public void put(String source, String name) {
    String shown = name.strip();
    if (shown.length() > LONGEST) {
      throw new IllegalArgumentException(
          "name of %d characters is longer than %d".formatted(shown.length(), LONGEST));
    }
    jdbi.useHandle(handle -> {
      if (shown.isEmpty()) {
        handle.execute("DELETE FROM source_name WHERE source = ?", source);
      } else {
        handle.execute(
            """
            INSERT INTO source_name (source, name) VALUES (?, ?)
            ON CONFLICT (source) DO UPDATE SET name = excluded.name
            """,
            source,
            shown);
      }
    });
  }

  /** The name of a source, if somebody gave it one. */
  public Optional<String> find(String source) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT name FROM source_name WHERE source = :source")
            .bind("source", source)
            .mapTo(String.class)
            .findOne());
  }
}
