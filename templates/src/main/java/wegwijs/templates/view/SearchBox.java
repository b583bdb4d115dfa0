package wegwijs.templates.view;

/**
 * What stands in the two fields of the search form.
 *
 * @param query the question as typed, or ""
 * @param place the postcode or place as typed, or ""
 * @param placeUnknown whether the place was typed but not recognised
 */
public record SearchBox(String query, String place, boolean placeUnknown) {
  /** A form that is not filled in yet. */
  public static final SearchBox EMPTY = new SearchBox("", "", false);
}
