package wegwijs.indexer.merge.match;

/**
 * How well a field of two records agrees, and what that says (I. Fellegi and A. Sunter, A Theory
 * for Record Linkage, 1969).
 *
 * <p>{@code m} is the share of this level among pairs that are the same, {@code u} among pairs that
 * were compared and are not; the weight is log2(m/u) bits. Pairs are only compared when they
 * already have something in common, so u is not the share among any two records: most pairs that
 * differ are two offers of one organization. All shares are estimates in round figures, made while
 * reading the tuning half of the labelled pairs of the Dutch corpus; nothing was fitted, so that a
 * person can answer for each figure. The corpus has no identifiers and few phones and mail
 * addresses: for these they are what is known of such registers. A field that one of two records
 * lacks says nothing.
 */
enum Level {
  // The core of the name is the surest sign; offers of one organization differ in it.
  NAME_SAME(Field.NAME, "same", 0.92, 0.05),
  NAME_SPELLING(Field.NAME, "spelling", 0.03, 0.01),
  NAME_CONTAINED(Field.NAME, "contained", 0.03, 0.15),
  NAME_PARTLY(Field.NAME, "partly", 0.01, 0.30),
  NAME_DIFFERENT(Field.NAME, "different", 0.01, 0.49),
  // Most that is compared is of one organization.
  OWNER_SAME(Field.OWNER, "same", 0.80, 0.50),
  OWNER_DIFFERENT(Field.OWNER, "different", 0.20, 0.50),
  IDENTIFIER_SAME(Field.IDENTIFIER, "same", 0.95, 0.05),
  IDENTIFIER_DIFFERENT(Field.IDENTIFIER, "different", 0.001, 0.95),
  PHONE_SAME(Field.PHONE, "same", 0.90, 0.20),
  PHONE_DIFFERENT(Field.PHONE, "different", 0.10, 0.80),
  EMAIL_SAME(Field.EMAIL, "same", 0.90, 0.15),
  EMAIL_DIFFERENT(Field.EMAIL, "different", 0.10, 0.85),
  PAGE_SAME(Field.PAGE, "same", 0.85, 0.20),
  PAGE_DIFFERENT(Field.PAGE, "different", 0.15, 0.80),
  SITE_SAME(Field.SITE, "same", 0.95, 0.70),
  SITE_DIFFERENT(Field.SITE, "different", 0.05, 0.30),
  ADDRESS_SAME(Field.ADDRESS, "same", 0.90, 0.10),
  ADDRESS_DIFFERENT(Field.ADDRESS, "different", 0.10, 0.90),
  AREA_SAME(Field.AREA, "same", 0.90, 0.70),
  AREA_SHARED(Field.AREA, "shared", 0.05, 0.05),
  AREA_WIDER(Field.AREA, "wider", 0.04, 0.05),
  AREA_DIFFERENT(Field.AREA, "different", 0.01, 0.20),
  AGE_SAME(Field.AGE, "same", 0.90, 0.40),
  AGE_OTHER(Field.AGE, "other", 0.10, 0.60),
  TEXT_SAME(Field.TEXT, "same", 0.70, 0.10),
  TEXT_SIMILAR(Field.TEXT, "similar", 0.20, 0.10),
  TEXT_LITTLE(Field.TEXT, "little", 0.07, 0.30),
  TEXT_DIFFERENT(Field.TEXT, "different", 0.03, 0.50),
  // Whoever lists two records in one file mostly means two things.
  SOURCE_SAME(Field.SOURCE, "same", 0.05, 0.60),
  SOURCE_OTHER(Field.SOURCE, "other", 0.95, 0.40);

  private final Field field;
  private final String word;
  private final double weight;

  Level(Field field, String word, double m, double u) {
    this.field = field;
    this.word = word;
    this.weight = Math.log(m / u) / Math.log(2);
  }

  Field field() {
    return field;
  }

  String word() {
    return word;
  }

  /** In bits. */
  double weight() {
    return weight;
  }
}
