package wegwijs.templates.view;

/**
 * What machines read of a page: JSON-LD in words of schema.org.
 *
 * @param json without the signs {@code <}, {@code >} and {@code &}, so that nothing in it can end
 *     the element that holds it
 */
public record DataBlock(String json) {
  /** Refuses what could end its element. */
  public DataBlock {
    if (json.chars().anyMatch(sign -> sign == '<' || sign == '>' || sign == '&')) {
      throw new IllegalArgumentException("a data block may not hold <, > or &; escape them");
    }
  }

  /** Escapes a JSON text, which stays the same JSON. */
  public static DataBlock of(String json) {
    return new DataBlock(
        json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
  }
}
