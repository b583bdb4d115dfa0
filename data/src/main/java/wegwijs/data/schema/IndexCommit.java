package wegwijs.data.schema;

import java.util.Map;
import java.util.Optional;

/**
 * What a commit of the index says of itself. Readers and writers compare it with the store and the
 * program to see whether the index still fits. Immutable.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION} of the program that wrote it
 * @param vocabulary fingerprint of the vocabulary by which it was classified
 * @param run the last run of the store whose records it holds
 */
public record IndexCommit(int schemaVersion, String vocabulary, long run) {
  /** Goes up with each change that needs the index to be made anew. */
  public static final int SCHEMA_VERSION = 8;

  private static final String VERSION_KEY = "wegwijs.schema";
  private static final String VOCABULARY_KEY = "wegwijs.vocabulary";
  private static final String RUN_KEY = "wegwijs.run";

  /** The commit of this program for this vocabulary and run. */
  public static IndexCommit of(String vocabulary, long run) {
    return new IndexCommit(SCHEMA_VERSION, vocabulary, run);
  }

  /** As Lucene's commit data. */
  public Map<String, String> toUserData() {
    return Map.of(
        VERSION_KEY, Integer.toString(schemaVersion),
        VOCABULARY_KEY, vocabulary,
        RUN_KEY, Long.toString(run));
  }

  /** From Lucene's commit data; empty when the index is not one of ours. */
  public static Optional<IndexCommit> find(Map<String, String> userData) {
    String version = userData.get(VERSION_KEY);
    String run = userData.get(RUN_KEY);
    if (version == null || run == null) {
      return Optional.empty();
    }
    return Optional.of(
        new IndexCommit(
            Integer.parseInt(version),
            userData.getOrDefault(VOCABULARY_KEY, ""),
            Long.parseLong(run)));
  }

  /** Whether this program can read the index. */
  public boolean isReadable() {
    return schemaVersion == SCHEMA_VERSION;
  }
}
