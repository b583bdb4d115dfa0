package wegwijs.data.schema;

import wegwijs.data.vocabulary.FacetId;

/** The names of the fields of a Lucene document. */
public final class Fields {
  /** The id of the service, a UUID in its usual form; not analysed. */
  public static final String ID = "id";

  /**
   * Everything by which a service is found, in one field, so that a word is one posting list. What
   * weighs more stands in it more than once, which is BM25F with whole weights.
   */
  public static final String TEXT = "text";

  /** The words of the name alone, each once: who names a thing finds it by its name first. */
  public static final String NAME = "name";

  /**
   * The terms of the vocabulary as {@code facet/term}, each as often as its label is strong. Not
   * analysed, without norms.
   */
  public static final String TERMS = "terms";

  /** The name of the organization as one term, see {@link OrganizationName}; not analysed. */
  public static final String ORGANIZATION_NAME = "organization_name";

  /** Words as people write them, not stemmed, to find another spelling. */
  public static final String SPELLING = "spelling";

  /** The name, folded, as sorted doc values. */
  public static final String SORT_NAME = "sort_name";

  /** The places where it is offered, as {@code LatLonDocValuesField}. */
  public static final String COORDINATES = "coordinates";

  /** The {@link ServiceCard} as binary doc values. */
  public static final String CARD = "card";

  /** The assigned labels with their reasons, stored as JSON. */
  public static final String REASONS = "reasons";

  /** The id of the organization, as sorted doc values. */
  public static final String ORGANIZATION_ID = "organization_id";

  /** The day on which it was last checked as days since 1970, as numeric doc values. */
  public static final String VERIFIED = "verified";

  /**
   * When it is open, as {@link OpeningBytes} in sorted doc values; absent where that is unknown.
   */
  public static final String OPENINGS = "openings";

  private Fields() {}

  /** The field that holds the values of a facet, as sorted set doc values. */
  public static String facet(FacetId facet) {
    return "facet_" + facet.id();
  }
}
