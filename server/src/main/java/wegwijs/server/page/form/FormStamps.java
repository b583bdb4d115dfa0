package wegwijs.server.page.form;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wegwijs.server.office.Sealer;

/**
 * Signs a form when it is given out, as visitors have no session (ASVS 5.0, 3.5.1): a form that
 * comes back without it, at once, or after a day is not taken. Safe to share.
 */
public final class FormStamps {
  /** The name of the hidden field. */
  public static final String FIELD = "stempel";

  /** The name of the field that only programs fill in. */
  public static final String TRAP = "website";

  private static final Duration SOONEST = Duration.ofSeconds(2);
  private static final Duration LATEST = Duration.ofHours(24);
  private static final Pattern STAMP =
      Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{20,80})");

  private final Sealer sealer;
  private final Clock clock;

  /** Stamps that are signed so. */
  public FormStamps(Sealer sealer, Clock clock) {
    this.sealer = sealer;
    this.clock = clock;
  }

  /**
   * A stamp for a form that is given out now.
   *
   * @param form which form on which portal; a stamp of another one is not taken
   */
  public String issue(String form) {
    String content = UUID.randomUUID() + "." + clock.instant().getEpochSecond();
    return content + "." + sealer.sign(form + " " + content);
  }

  /** What a stamp that came back says. */
  public FormStamp read(String form, String stamp) {
    Matcher parts = STAMP.matcher(stamp);
    if (!parts.matches() || !isOurs(form, parts)) {
      return new FormStamp.Stale();
    }
    Duration age =
        Duration.between(Instant.ofEpochSecond(Long.parseLong(parts.group(2))), clock.instant());
    if (age.compareTo(SOONEST) < 0) {
      return new FormStamp.TooSoon();
    }
    return age.compareTo(LATEST) > 0
        ? new FormStamp.Stale()
        : new FormStamp.Good(UUID.fromString(parts.group(1)));
  }

  private boolean isOurs(String form, Matcher parts) {
    String content = parts.group(1) + "." + parts.group(2);
    return sealer.isSigned(form + " " + content, parts.group(3));
  }
}
