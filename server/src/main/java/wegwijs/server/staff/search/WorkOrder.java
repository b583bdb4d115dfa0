package wegwijs.server.staff.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of services for somebody at work. */
enum WorkOrder {
  /** What fits best first. */
  FIT("relevantie"),
  /** By name. */
  NAME("naam"),
  /** Those for which people wait shortest first; unknown last. */
  WAIT("wachttijd"),
  /** Those checked last first; never checked last. */
  CHECKED("gecontroleerd");

  private final String word;

  WorkOrder(String word) {
    this.word = word;
  }

  /** The word in addresses. */
  String word() {
    return word;
  }

  /** The key of its words. */
  String key() {
    return "staff.order." + name().toLowerCase(Locale.ROOT);
  }

  /** The order of this word. */
  static Optional<WorkOrder> find(String word) {
    return Arrays.stream(values()).filter(order -> order.word.equals(word)).findFirst();
  }
}
