package wegwijs.data.store;

import java.util.Optional;
import java.util.UUID;
import wegwijs.data.model.Coordinates;

/**
 * That a service is offered at a location, without the service itself.
 *
 * @param id of the service at this location
 * @param service the service
 * @param coordinates of the location, when they are known
 */
public record ServicePlace(UUID id, UUID service, Optional<Coordinates> coordinates) {}
