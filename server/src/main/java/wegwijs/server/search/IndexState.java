package wegwijs.server.search;

/**
 * The commit from which answers come.
 *
 * @param services how many services it holds
 * @param run the last run of the store that it holds
 */
public record IndexState(int services, long run) {}
