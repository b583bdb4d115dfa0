package wegwijs.server.access;

import wegwijs.server.office.Sealer;
import wegwijs.server.office.Tokens;

/**
 * What a form of somebody who is signed in must hold, so that no other page can send it in their
 * name. It belongs to one session; each page gets another one, so that compression tells nothing of
 * it. Safe to share between threads.
 */
final class FormTokens {
  /** The name of the field in every form. */
  static final String FIELD = "_csrf";

  private static final char SEPARATOR = '.';

  private final Sealer sealer;

  FormTokens(Sealer sealer) {
    this.sealer = sealer;
  }

  String create(String session) {
    String once = Tokens.create();
    return once + SEPARATOR + sealer.sign(signed(session, once));
  }

  boolean isGood(String session, String token) {
    int at = token.indexOf(SEPARATOR);
    return at > 0
        && sealer.isSigned(signed(session, token.substring(0, at)), token.substring(at + 1));
  }

  private static String signed(String session, String once) {
    return "form " + Tokens.hash(session) + " " + once;
  }
}
