package wegwijs.templates.view.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.QrCode;

/**
 * Where somebody chooses a password and couples an app for codes.
 *
 * @param email by which they will sign in
 * @param secret for apps that cannot read the code, in groups of four
 * @param code for the app to read
 */
public record PasswordPage(
    WorkLayout layout,
    List<FormFault> faults,
    String action,
    String email,
    String secret,
    @Nullable QrCode code) {
  /** Copies the faults. */
  public PasswordPage {
    faults = List.copyOf(faults);
  }
}
