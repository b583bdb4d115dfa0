package wegwijs.server.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.List;

/**
 * Passwords are long and hard to guess, and need no special signs (NIST SP 800-63B, ASVS 5.0, 6.2).
 * They are kept as Argon2id with 19 MiB and two passes (OWASP Password Storage). Safe to share.
 */
final class Passwords {
  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final Argon2Function ARGON =
      Argon2Function.getInstance(KIBIBYTES, PASSES, 1, HASH_BYTES, Argon2.ID);

  /** From 0 to 4; at 3 somebody who has the hash needs at least 10^8 guesses. */
  private static final int HARD_TO_GUESS = 3;

  /** The estimate takes long for long texts; what begins this well is good enough. */
  private static final int ESTIMATED = 72;

  private Passwords() {}

  /** Why a password cannot be used, as the key of a message; empty when it can. */
  static String fault(String password, List<String> known) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return "password.short";
    }
    if (length > LONGEST) {
      return "password.long";
    }
    String begin = password.substring(0, Math.min(password.length(), ESTIMATED));
    return Guessing.ESTIMATE.measure(begin, known).getScore() < HARD_TO_GUESS
        ? "password.easy"
        : "";
  }

  static String hash(String password) {
    return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON).getResult();
  }

  static boolean isRight(String password, String hash) {
    return password.length() <= 2 * LONGEST
        && Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
  }

  /** Takes as long as the check of a password does. */
  static void pretend(String password) {
    isRight(password, Nobody.HASH);
  }

  // Both take long to make, and a server that starts does not need them yet.

  /** Knows the words that people choose. */
  private static final class Guessing {
    static final Zxcvbn ESTIMATE = new Zxcvbn();
  }

  /** What is tried when there is no account, so that this takes as long. */
  private static final class Nobody {
    static final String HASH = hash("nobody has this password");
  }
}
