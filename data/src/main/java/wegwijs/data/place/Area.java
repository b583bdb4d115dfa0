package wegwijs.data.place;

/**
 * What a source means by the area that a service reaches: a municipality, a region, the whole
 * country, or something that is not known here. Immutable.
 */
public sealed interface Area permits Municipality, Region, National, UnknownArea {

  /** The area in words for a reader. */
  String label();
}
