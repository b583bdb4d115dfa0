package wegwijs.server.access;

import io.javalin.http.Context;
import java.util.Objects;
import wegwijs.server.office.account.Account;

/**
 * Who asks for a page that is not public. Immutable.
 *
 * @param formToken must come back with every form that they send; see {@link FormTokens}
 */
public record SignedIn(Account account, String formToken) {
  private static final String ATTRIBUTE = "wegwijs.signed-in";

  /** Whoever the gate let in with this request. */
  public static SignedIn of(Context context) {
    return Objects.requireNonNull(context.attribute(ATTRIBUTE), "the gate let nobody in");
  }

  void attachTo(Context context) {
    context.attribute(ATTRIBUTE, this);
  }
}
