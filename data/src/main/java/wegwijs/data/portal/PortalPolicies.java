package wegwijs.data.portal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a portal says of itself: who is responsible, how accessible it is, whom to tell of a leak.
 * Immutable.
 *
 * @param organization who is responsible for the site and for personal data
 * @param email where questions about the site go
 * @param privacyOfficer mail address of the data protection officer
 * @param accessibility what an examination found; absent when there was none
 * @param security where leaks can be told, a mailto or https address (RFC 9116)
 * @param exit where a reader goes who must leave a page at once: somewhere neutral
 */
public record PortalPolicies(
    Optional<String> organization,
    Optional<String> email,
    Optional<String> privacyOfficer,
    Optional<Accessibility> accessibility,
    Optional<String> security,
    String exit) {
  /** Nothing is known; a reader in need leaves to the weather. */
  public static final PortalPolicies NONE =
      new PortalPolicies(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "https://www.knmi.nl/nederland-nu/weer");

  /** The levels of the Dutch accessibility statement (digitoegankelijk.nl). */
  public enum Status {
    /** All of it holds. */
    A,
    /** Part of it holds, and the rest is being mended. */
    B,
    /** First measures were taken. */
    C,
    /** It does not hold. */
    D,
    /** There is no statement. */
    E
  }

  /**
   * What an examination found.
   *
   * @param checked when
   * @param register the statement in the register, an https address
   */
  public record Accessibility(
      Status status, Optional<LocalDate> checked, Optional<String> register) {}
}
