package wegwijs.server.staff.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import wegwijs.server.office.note.WaitingTime;
import wegwijs.server.search.Hit;
import wegwijs.server.search.SearchResult;

/**
 * What was found for a question of somebody at work. Immutable.
 *
 * @param total how many services fit
 * @param isCapped whether only the best ones were looked at, so that more may fit
 * @param hits those of the page that was asked for
 * @param facts of these services, and of others
 * @param waiting what colleagues told of waiting, by service
 * @param result what the engine said
 */
record Found(
    int total,
    boolean isCapped,
    List<Hit> hits,
    Map<UUID, WorkFacts> facts,
    Map<UUID, WaitingTime> waiting,
    SearchResult result) {}
