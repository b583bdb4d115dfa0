package wegwijs.data.portal;

import java.util.Optional;

/**
 * What stands above all results when a search shows that somebody may be in distress. Immutable.
 *
 * @param id how files name it
 * @param title what to do, such as "Bel 112 als iemand nu in gevaar is"
 * @param phone the number to call; absent when the front office of the portal is the one to ask
 * @param text a few plain sentences
 */
public record CrisisCard(String id, String title, Optional<String> phone, String text) {}
