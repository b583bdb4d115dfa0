package wegwijs.server.admin.guidance;

/**
 * Why a draft cannot be used. Immutable.
 *
 * @param file the name of the file in which the mistake stands
 * @param line counted from 1; 0 for the file as a whole
 * @param text what is wrong, by which rule, and what to do
 */
public record Mistake(String file, int line, String text) {}
