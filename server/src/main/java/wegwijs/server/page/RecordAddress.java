package wegwijs.server.page;

import java.util.Optional;
import java.util.UUID;

/**
 * The end of the address of a record.
 *
 * @param slug the readable part, which may be out of date
 * @param id as the visitor sent it
 */
record RecordAddress(String slug, String id) {
  /** The id of the record; empty for what is not a UUID in full. */
  Optional<UUID> findId() {
    // UUID.fromString also takes shortened groups, which would give one record many addresses.
    return id.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(id))
        : Optional.empty();
  }

  /** Whether an address ends in just this, before its query. */
  boolean isEndOf(String address) {
    return address.split("\\?", 2)[0].endsWith("/" + slug + "/" + id);
  }
}
