package wegwijs.data.place;

/**
 * A place that is not known here. Immutable.
 *
 * @param text what was typed
 */
public record PlaceUnknown(String text) implements PlaceAnswer {}
