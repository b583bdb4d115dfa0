package wegwijs.server.office.privacy;

/**
 * Words that may tell who a text is about.
 *
 * @param words as they stand in the text
 */
public record PersonalDatum(Kind kind, String words) {
  /** What such words can be, in the order in which they are told. */
  public enum Kind {
    /** The name of a person. */
    NAME,
    /** A burgerservicenummer. */
    CITIZEN_NUMBER,
    /** A telephone number that is not that of a desk. */
    PHONE,
    /** An e-mail address. */
    EMAIL,
    /** A day on which somebody was born. */
    BIRTH_DATE,
    /** A postcode of a few houses. */
    POSTCODE,
    /** A bank account. */
    BANK_ACCOUNT
  }
}
