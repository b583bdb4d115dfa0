package wegwijs.server.office.inbox;

import java.security.SecureRandom;

/**
 * Short codes that a resident can read out at a desk: without letters and digits that look or sound
 * alike, and without vowels, so that no words arise.
 */
final class Codes {
  private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXZ2345679";
  private static final int PART = 3;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  /** A new one, such as "K7P-2XD". */
  static String create() {
    return part() + "-" + part();
  }

  private static String part() {
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < PART; i++) {
      part.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return part.toString();
  }
}
