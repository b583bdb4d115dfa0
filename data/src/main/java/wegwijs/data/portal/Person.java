package wegwijs.data.portal;

import java.util.Optional;

/**
 * A face behind the front office. Immutable.
 *
 * @param name as residents may use it
 * @param role what residents can come to this person for
 * @param face name of the file with a picture, among the pictures of the installation
 */
public record Person(String name, String role, Optional<String> face) {}
