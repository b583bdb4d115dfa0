package wegwijs.templates.view;

/**
 * What stands in the two fields of the search form.
 *
 * @param query the question as typed, or ""
 * @param place the postcode or place as typed, or ""
 * @param placeUnknown whether the place was typed but not recognised
 * @param isPrivate whether the question must not stand in an address or a title
 */
public record SearchBox(String query, String place, boolean placeUnknown, boolean isPrivate) {
  /** A form that is not filled in yet. */
  public static final SearchBox EMPTY = new SearchBox("", "", false);

  /** A form whose question stands in the address of its results. */
  public SearchBox(String query, String place, boolean placeUnknown) {
    this(query, place, placeUnknown, false);
  }
}
