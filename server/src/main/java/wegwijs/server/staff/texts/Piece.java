package wegwijs.server.staff.texts;

import java.util.UUID;

/**
 * A text that can be found.
 *
 * @param text everything in it, to be searched
 */
public record Piece(UUID id, String text, Listed listed) {}
