package wegwijs.server.page;

import java.util.Optional;
import wegwijs.server.page.form.FormInput;
import wegwijs.server.page.form.FormStamp;
import wegwijs.server.page.form.FormStamps;
import wegwijs.server.page.words.PageTexts;

/**
 * Says what is wrong with a form as a whole. Whoever is no program only needs to send it again, so
 * that nothing of what they wrote is lost.
 */
final class Troubles {
  private Troubles() {}

  static Optional<String> of(FormInput sent, FormStamp stamp, PageTexts texts) {
    if (!sent.line(FormStamps.TRAP, 1).isEmpty()) {
      return Optional.of(texts.text("trouble.trap"));
    }
    return switch (stamp) {
      case FormStamp.Good good -> Optional.empty();
      case FormStamp.TooSoon soon -> Optional.of(texts.text("trouble.soon"));
      case FormStamp.Stale stale -> Optional.of(texts.text("trouble.stale"));
    };
  }
}
