package wegwijs.data.store;

import java.time.Instant;

/**
 * A visit to the web sites of a source.
 *
 * @param source the id of the source
 * @param number goes up by one with each visit of the source
 * @param startedAt when it began; one that was broken off keeps its beginning
 */
public record CrawlVisit(String source, long number, Instant startedAt) {}
