package wegwijs.data.situation;

/**
 * Somebody made up, in whose situation a reader may see their own. Immutable.
 *
 * @param name a first name
 * @param story what is the matter
 */
public record Persona(String name, String story) {}
