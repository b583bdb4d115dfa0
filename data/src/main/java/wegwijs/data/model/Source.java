package wegwijs.data.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where records come from and how they are read.
 *
 * <p>{@code location} is a file or URL, {@code recipe} the file of a mapping recipe, {@code trust}
 * says from 0 to 100 how far the source is believed when sources differ, {@code municipality} is
 * the CBS code that holds for records that name no area. An administrator may open a source to
 * addresses of the own network ({@code allowPrivate}), and have a certificate that is expired, of
 * another host or made by anybody taken for good ({@code anyCertificate}).
 */
public record Source(
    String id,
    SourceFormat format,
    @Nullable String location,
    @Nullable String recipe,
    int trust,
    @Nullable String municipality,
    boolean allowPrivate,
    boolean anyCertificate) {
  /** The trust of a source for which none was given. */
  public static final int DEFAULT_TRUST = 50;

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

  /** Checks the id and the range of trust. */
  public Source {
    if (!isValidId(id)) {
      throw new IllegalArgumentException(
          "source id '%s' must be 1 to 64 of a-z, 0-9 and '-'".formatted(id));
    }
    if (trust < 0 || trust > 100) {
      throw new IllegalArgumentException("trust %d is not from 0 to 100".formatted(trust));
    }
  }

  /** A source that visits no addresses of the own network, and only with a valid certificate. */
  public Source(
      String id,
      SourceFormat format,
      @Nullable String location,
      @Nullable String recipe,
      int trust,
      @Nullable String municipality) {
    this(id, format, location, recipe, trust, municipality, false);
  }

  /** A source that is visited only with a valid certificate. */
  public Source(
      String id,
      SourceFormat format,
      @Nullable String location,
      @Nullable String recipe,
      int trust,
      @Nullable String municipality,
      boolean allowPrivate) {
    this(id, format, location, recipe, trust, municipality, allowPrivate, false);
  }

  /** The same, open or closed to addresses of the own network. */
  public Source withAllowPrivate(boolean isAllowed) {
    return new Source(id, format, location, recipe, trust, municipality, isAllowed, anyCertificate);
  }

  /** The same, with or without asking for a valid certificate. */
  public Source withAnyCertificate(boolean isAny) {
    return new Source(id, format, location, recipe, trust, municipality, allowPrivate, isAny);
  }

  /** Whether it is a site or feed that is visited, rather than a file that somebody hands over. */
  public boolean isVisited() {
    return location != null && WEB.matcher(location).lookingAt();
  }

  /** Whether this text can name a source. */
  public static boolean isValidId(String id) {
    return ID.matcher(id).matches();
  }
}
