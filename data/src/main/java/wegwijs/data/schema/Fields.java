package wegwijs.data.schema;

import java.util.Map;
import wegwijs.data.vocabulary.FacetId;

/** The names of the fields of a Lucene document, and how much a match in each of them weighs. */
public final class Fields {
  /** The id of the service, a UUID in its usual form; not analysed. */
  public static final String ID = "id";

  /** The name of the service and its other name. */
  public static final String NAME = "name";

  /** The name of the organization. */
  public static final String ORGANIZATION = "organization";

  /** Labels of the terms that were assigned, residents' words for them, keywords of the source. */
  public static final String LABELS = "labels";

  /** All running text of the record. */
  public static final String DESCRIPTION = "description";

  /** Names of municipalities and places. */
  public static final String AREA = "area";

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

  /** The searched fields and the weight of a match in each. */
  public static final Map<String, Float> WEIGHTS =
      Map.of(NAME, 1.2f, LABELS, 1.0f, DESCRIPTION, 1.0f, ORGANIZATION, 0.8f, AREA, 0.3f);

  private Fields() {}

  /** The field that holds the values of a facet, as sorted set doc values. */
  public static String facet(FacetId facet) {
    return "facet_" + facet.id();
  }
}
