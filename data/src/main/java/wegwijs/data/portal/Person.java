package wegwijs.data.portal;

/**
 * A face behind the front office. Immutable.
 *
 * @param name as residents may use it
 * @param role what residents can come to this person for
 */
public record Person(String name, String role) {}
