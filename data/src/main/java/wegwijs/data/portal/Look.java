package wegwijs.data.portal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A look as design tokens: custom properties of CSS that were checked to hold nothing but plain
 * values, so that they can stand in a style sheet as they are. Immutable.
 *
 * @param tokens values by name, such as "--utrecht-link-color", in the order of the file
 */
public record Look(Map<String, String> tokens) {

  /** Copies the tokens. */
  public Look {
    tokens = Collections.unmodifiableMap(new LinkedHashMap<>(tokens));
  }
}
