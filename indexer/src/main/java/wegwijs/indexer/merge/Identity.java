package wegwijs.indexer.merge;

import java.util.UUID;
import java.util.regex.Pattern;
import wegwijs.data.model.NameUuid;

/**
 * Gives every object of one source a UUID: its own when it has one, else one made of source, kind
 * and key, so that the same object gets the same UUID in every run. Immutable.
 */
final class Identity {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final String NIL = "00000000-0000-0000-0000-000000000000";

  private final String source;

  Identity(String source) {
    this.source = source;
  }

  /** The UUID for an id of the source; the nil UUID names nothing (RFC 9562, 5.9). */
  UUID of(String kind, String id) {
    return FORM.matcher(id).matches() && !id.equals(NIL)
        ? UUID.fromString(id)
        : NameUuid.of(source + ":" + kind + ":" + id);
  }
}
