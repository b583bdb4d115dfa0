package wegwijs.server.office.supporter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;

/**
 * Somebody who thinks along with residents. Immutable.
 *
 * @param contact how the coordinator reaches them; never public
 * @param consentOn when they agreed to be found; nobody is published without
 * @param isPublished whether residents find them
 */
public record Supporter(
    UUID id, Profile profile, String contact, Optional<LocalDate> consentOn, boolean isPublished) {
  /** Checks that nobody is published who did not agree. */
  public Supporter {
    if (isPublished && consentOn.isEmpty()) {
      throw new IllegalArgumentException("published without consent: " + id);
    }
  }

  /** What residents see. */
  public record Profile(String name, Kind kind, String about, Offer offer) {
    /** Checks that there is a name. */
    public Profile {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a supporter without a name");
      }
    }
  }

  /**
   * With what, and where.
   *
   * @param themes ids of the vocabulary's care questions
   * @param languages by their Dutch names
   * @param places where they can be found
   * @param availability when, in words
   */
  public record Offer(
      SequencedSet<String> themes,
      SequencedSet<String> languages,
      SequencedSet<String> places,
      String availability) {
    /** Copies the sets in their order. */
    public Offer {
      themes = new LinkedHashSet<>(themes);
      languages = new LinkedHashSet<>(languages);
      places = new LinkedHashSet<>(places);
    }
  }

  /** Who thinks along; informal stands before professional. */
  public enum Kind {
    /** A resident who helps other residents. */
    INFORMAL("informeel"),
    /** A professional client supporter, for complex questions. */
    PROFESSIONAL("professioneel");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** How forms and the file name it. */
    public String id() {
      return id;
    }

    /** The kind that is named so. */
    public static Optional<Kind> find(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
  }
}
