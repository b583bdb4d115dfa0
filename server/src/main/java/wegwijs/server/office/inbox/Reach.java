package wegwijs.server.office.inbox;

import java.util.Objects;

/**
 * How a resident wants to be reached. Immutable.
 *
 * @param address telephone number or e-mail address; "" for whoever comes by
 * @param when when it suits, in words; may be ""
 */
public record Reach(Way way, String address, String when) {
  /** Refuses a way without an address. What is "" is left out where it is kept. */
  public Reach {
    address = Objects.requireNonNullElse(address, "");
    when = Objects.requireNonNullElse(when, "");
    if (address.isBlank() != (way == Way.VISIT)) {
      throw new IllegalArgumentException("whoever is not coming by needs an address, others none");
    }
  }

  /** The ways there are. */
  public enum Way {
    /** Somebody calls. */
    PHONE("bellen"),
    /** Somebody writes. */
    MAIL("mailen"),
    /** The resident comes to the desk and names the code. */
    VISIT("langskomen");

    private final String id;

    Way(String id) {
      this.id = id;
    }

    /** How forms name it. */
    public String id() {
      return id;
    }
  }
}
