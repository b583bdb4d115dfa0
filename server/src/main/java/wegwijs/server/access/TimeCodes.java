package wegwijs.server.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six digits that an app shows for half a minute: the second factor (RFC 6238). Safe to share.
 */
final class TimeCodes {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int SECRET_BYTES = 20;

  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator();
  private final Clock clock;

  TimeCodes(Clock clock) {
    this.clock = clock;
  }

  /**
   * The secret that follows from a signature, which itself is secret.
   *
   * @param signature at least 160 bits in Base64 for addresses
   * @return 160 bits in Base32 (RFC 4648)
   */
  static String secretOf(String signature) {
    byte[] bytes = Arrays.copyOf(Base64.getUrlDecoder().decode(signature), SECRET_BYTES);
    return new BigInteger(1, bytes)
        .setBit(SECRET_BYTES * Byte.SIZE - 1)
        .toString(ALPHABET.length())
        .chars()
        .mapToObj(digit -> ALPHABET.substring(value(digit), value(digit) + 1))
        .collect(Collectors.joining());
  }

  private static int value(int digit) {
    return Character.digit(digit, ALPHABET.length());
  }

  /** The step of time for which this code is right; now, just before or just after. */
  OptionalLong findStep(String secret, String code) {
    long step = generator.getTimeStep().toSeconds();
    long now = clock.instant().getEpochSecond() / step;
    for (long candidate = now - 1; candidate <= now + 1; candidate++) {
      if (code.equals(code(secret, Instant.ofEpochSecond(candidate * step)))) {
        return OptionalLong.of(candidate);
      }
    }
    return OptionalLong.empty();
  }

  /** The code at a moment. */
  String code(String secret, Instant moment) {
    try {
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(decoded(secret), generator.getAlgorithm()), moment, Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("a secret that cannot be used", e);
    }
  }

  /** What an app reads from the QR code. */
  static String address(String issuer, String account, String secret) {
    return "otpauth://totp/"
        + encoded(issuer)
        + ":"
        + encoded(account)
        + "?secret="
        + secret
        + "&issuer="
        + encoded(issuer);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static byte[] decoded(String secret) {
    BigInteger number = BigInteger.ZERO;
    for (int i = 0; i < secret.length(); i++) {
      number =
          number
              .multiply(BigInteger.valueOf(ALPHABET.length()))
              .add(BigInteger.valueOf(ALPHABET.indexOf(secret.charAt(i))));
    }
    byte[] bytes = number.toByteArray();
    // The first bit is always set, so a byte for the sign stands before it.
    return Arrays.copyOfRange(bytes, bytes.length - SECRET_BYTES, bytes.length);
  }
}
