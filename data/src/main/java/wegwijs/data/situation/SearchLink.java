package wegwijs.data.situation;

/**
 * A link to results of our own search. Immutable.
 *
 * @param label what a reader finds there
 * @param selection what is searched
 */
public record SearchLink(String label, Selection selection) {}
