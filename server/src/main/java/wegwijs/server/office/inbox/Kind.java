package wegwijs.server.office.inbox;

import java.util.Arrays;

/** What a resident asks of the front office. */
public enum Kind {
  /** To be called back. */
  CALL("terugbellen"),
  /** To look into a question. */
  QUESTION("vraag");

  private final String id;

  Kind(String id) {
    this.id = id;
  }

  /** How it is kept. */
  public String id() {
    return id;
  }

  static Kind of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst().orElseThrow();
  }
}
