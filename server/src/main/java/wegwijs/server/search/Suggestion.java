package wegwijs.server.search;

/**
 * A completion of what somebody is typing.
 *
 * @param text what to search for
 * @param kind what it names
 * @param id of the service, organization or care question; for words, the term as {@code
 *     facet/term} that they belong to
 */
public record Suggestion(String text, Kind kind, String id) {
  /** What a suggestion names, the first of equals first; the word is that of the API. */
  public enum Kind {
    CARE_QUESTION("zorgvraag"),
    WORDS("woorden"),
    ORGANIZATION("organisatie"),
    SERVICE("aanbod");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in the API. */
    public String word() {
      return word;
    }
  }
}
