package wegwijs.data.store;

import java.util.Locale;

/** What a visit to one address brought. */
public enum CrawlOutcome {
  /** A page that was not known. */
  ADDED,
  /** A page that says something else than before. */
  CHANGED,
  /** A page that says what it said. */
  UNCHANGED,
  /** No page; what was known is kept. */
  KEPT,
  /** No page of its own: it leads on, is excluded by the site or is of another kind. */
  SKIPPED;

  /** As it stands in the store. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  static CrawlOutcome get(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
