package wegwijs.templates.view.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where people sign in.
 *
 * @param email as it was typed
 * @param next where to go then: a path of this site
 * @param provider address at which the identity provider signs people in; absent without one
 */
public record SignInPage(
    WorkLayout layout,
    List<FormFault> faults,
    String email,
    String next,
    @Nullable String provider) {
  /** Copies the faults. */
  public SignInPage {
    faults = List.copyOf(faults);
  }
}
