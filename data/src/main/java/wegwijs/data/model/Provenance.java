package wegwijs.data.model;

/**
 * Where a record was read: the source, the key it has there, and the row or URL.
 *
 * @param source id of the source
 * @param key what identifies the record within the source; the same in every run
 * @param place row of a file or URL of a page, for people to look it up
 */
public record Provenance(String source, String key, String place) {}
