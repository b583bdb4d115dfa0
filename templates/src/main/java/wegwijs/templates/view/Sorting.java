package wegwijs.templates.view;

import java.util.List;

/**
 * In which order results stand and could stand.
 *
 * @param chosen the present order
 * @param offered every order that makes sense now; by distance only when a place is known
 */
public record Sorting(Order chosen, List<Order> offered) {
  /** Checks that the present order is among those offered. */
  public Sorting {
    offered = List.copyOf(offered);
    if (!offered.contains(chosen)) {
      throw new IllegalArgumentException(chosen + " is not among the orders offered: " + offered);
    }
  }

  /** The orders of the search API. */
  public enum Order {
    /** Best match first. */
    RELEVANCE("relevantie", "sort.relevance"),
    /** Nearest first. */
    DISTANCE("afstand", "sort.distance"),
    /** By name. */
    NAME("naam", "sort.name");

    private final String parameter;
    private final String messageKey;

    Order(String parameter, String messageKey) {
      this.parameter = parameter;
      this.messageKey = messageKey;
    }

    /** The value of {@code sorteer} in the address. */
    public String parameter() {
      return parameter;
    }

    /** The message that names this order. */
    public String messageKey() {
      return messageKey;
    }
  }
}
