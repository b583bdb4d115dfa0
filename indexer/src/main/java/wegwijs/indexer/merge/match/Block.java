package wegwijs.indexer.merge.match;

/**
 * A group of records that have something in common and are too many to be compared with each other
 * on that ground.
 *
 * @param key what they have in common, such as {@code phone 0201234567}
 * @param records how many they are
 */
public record Block(String key, int records) {}
