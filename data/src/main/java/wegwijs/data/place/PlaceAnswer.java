package wegwijs.data.place;

/** What a resident who typed a place turns out to mean. Immutable. */
public sealed interface PlaceAnswer permits PlaceFound, PlaceAmbiguous, PlaceUnknown {}
