package wegwijs.server.office.feedback;

import java.util.Arrays;
import java.util.Optional;

/** What can be wrong with a record. */
public enum Fault {
  /** A telephone number or other way to reach it. */
  CONTACT("contact"),
  /** Where it is. */
  ADDRESS("adres"),
  /** When it is open. */
  HOURS("openingstijden"),
  /** What it costs. */
  COST("kosten"),
  /** For whom it is. */
  FOR_WHOM("voor-wie"),
  /** It is there no longer. */
  GONE("bestaat-niet-meer"),
  /** Anything else. */
  OTHER("anders");

  private final String id;

  Fault(String id) {
    this.id = id;
  }

  /** The fault that forms name so. */
  public static Optional<Fault> find(String id) {
    return Arrays.stream(values()).filter(fault -> fault.id.equals(id)).findFirst();
  }

  /** How forms name it. */
  public String id() {
    return id;
  }

  @Override
  public String toString() {
    return id;
  }
}
