package wegwijs.server.office.account;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who may sign in. Immutable.
 *
 * @param email by which a local account signs in; absent for one of an identity provider
 * @param isActive whether signing in is possible
 * @param isLocal whether the password is kept here, not by an identity provider
 */
public record Account(
    UUID id,
    String name,
    Optional<String> email,
    Grants grants,
    boolean isActive,
    boolean isLocal) {}
