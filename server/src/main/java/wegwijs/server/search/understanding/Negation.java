package wegwijs.server.search.understanding;

import java.util.Set;

/** The words that deny what stands next to them. */
final class Negation {
  private static final Set<String> STEMS = Set.of("niet", "geen", "zonder", "nooit");

  private Negation() {}

  static boolean is(String stem) {
    return STEMS.contains(stem);
  }
}
