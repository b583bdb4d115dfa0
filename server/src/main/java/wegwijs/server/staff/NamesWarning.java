package wegwijs.server.staff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.privacy.PersonalDataCheck;

/**
 * Reminds whoever writes to colleagues not to name people: what may tell who a text is about is
 * shown, and must be confirmed. Safe to share between threads.
 */
public final class NamesWarning {
  /** The box by which somebody confirms. */
  public static final String CONFIRMED = "bevestigd";

  private final WorkFrame frame;
  private final PersonalDataCheck check;

  /** A warning in the words of these pages. */
  public NamesWarning(WorkFrame frame, PersonalDataCheck check) {
    this.frame = frame;
    this.check = check;
  }

  /** What must be confirmed of these texts in words; empty when nothing, or when it was. */
  public List<String> of(StaffForm form, String... texts) {
    return form.isTicked(CONFIRMED) ? List.of() : found(texts);
  }

  /** What may tell who these texts are about, in words. */
  public List<String> found(String... texts) {
    return Stream.of(texts)
        .flatMap(text -> check.find(text).stream())
        .distinct()
        .map(datum ->
            frame.text(
                "staff.privacy." + datum.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                datum.words()))
        .toList();
  }
}
