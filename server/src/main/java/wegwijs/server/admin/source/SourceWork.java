package wegwijs.server.admin.source;

import java.nio.file.Path;
import java.util.Optional;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;

/** What reads sources. Safe to share between threads. */
public interface SourceWork {
  /** The run that goes on now, whoever began it. */
  Optional<LiveRun> current();

  /**
   * Begins to read a source on a thread of its own.
   *
   * @param isConfirmed whether a person has said that a much smaller source is right
   * @return whether it began; not while another run goes on
   */
  boolean start(Source source, boolean isConfirmed);

  /** Begins to make the whole index anew. Says whether it began. */
  boolean rebuild();

  /** Why the last run over a source could not even begin; empty when it could. */
  Optional<String> findFailure(String source);

  /**
   * Reads a source, or the first page of a site, and stores nothing.
   *
   * @throws SourceUnusable if it cannot be read as it is configured
   */
  Trial attempt(Source source) throws SourceUnusable;

  /**
   * The format that a file shows.
   *
   * @param hasRecipe whether a recipe says what its fields are
   */
  SourceFormat recognise(Path file, boolean hasRecipe);
}
