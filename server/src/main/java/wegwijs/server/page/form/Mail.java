package wegwijs.server.page.form;

import java.util.regex.Pattern;

/** E-mail addresses, as far as a form can tell. */
public final class Mail {
  /** Longer than this no address can be (RFC 5321, 4.5.3.1). */
  public static final int LONGEST = 254;

  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>\"(),;:]+@[^@\\s<>\"(),;:]+\\.[^@\\s<>\"(),;:.]{2,}");

  private Mail() {}

  /** Whether mail can be sent there. */
  public static boolean isAddress(String text) {
    return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
  }
}
