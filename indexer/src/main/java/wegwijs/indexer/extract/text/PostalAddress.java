package wegwijs.indexer.extract.text;

import java.util.Optional;

/**
 * A Dutch address as a text tells it. Immutable.
 *
 * @param street with number, or a post box
 * @param postcode as {@code 6001 AB}
 * @param city as it is written
 * @param isPostal whether mail goes there and nobody else
 */
public record PostalAddress(
    Optional<String> street, Optional<String> postcode, Optional<String> city, boolean isPostal) {
  /** The same with a postcode. */
  public PostalAddress with(String code) {
    return new PostalAddress(street, Optional.of(code), city, isPostal);
  }

  /** Whether it was filled with an example: 1234 AB, or "Dorpsstraat 1" that lies nowhere. */
  public boolean isPlaceholder() {
    boolean example = postcode.filter(code -> code.equals("1234 AB")).isPresent();
    boolean nowhere =
        street
                .filter(
                    name -> name.matches("(?i)(dorpsstraat|straatnaam|voorbeeldstraat) 1\\d{0,2}"))
                .isPresent()
            && postcode.isEmpty();
    boolean named =
        street
            .filter(name -> name.matches("(?i)(straatnaam|voorbeeldstraat|jouw ?straat|street).*"))
            .isPresent();
    return example || nowhere || named;
  }
}
