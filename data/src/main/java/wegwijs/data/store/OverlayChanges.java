package wegwijs.data.store;

/**
 * What a merging changed for readers.
 *
 * @param run the run under which the changes are known; 0 when nothing changed
 * @param golden how many golden records there are
 * @param changed how many of them are new or other than before
 * @param dissolved how many there are no more
 */
public record OverlayChanges(long run, int golden, int changed, int dissolved) {}
