package wegwijs.data.portal;

import java.util.Optional;

/**
 * How to reach a front office; what is absent is not known. Immutable.
 *
 * @param phone as residents dial it
 * @param email one address
 * @param address street, number and place in one line
 * @param hours when it is open
 */
public record FrontOfficeContact(
    Optional<String> phone, Optional<String> email, Optional<String> address, OfficeHours hours) {}
