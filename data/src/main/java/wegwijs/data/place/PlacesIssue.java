package wegwijs.data.place;

/**
 * A line of a postcode file that was left out.
 *
 * @param line counted from 1
 * @param value what stood there
 * @param rule what is wrong with it and which rule it breaks, in Dutch
 */
public record PlacesIssue(int line, String value, String rule) {

  @Override
  public String toString() {
    return "regel " + line + ": '" + value + "' " + rule;
  }
}
