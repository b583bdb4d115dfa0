package wegwijs.server.admin.record;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Stored;
import wegwijs.data.store.RecordStore;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Part;

/**
 * Where a record stands in administration.
 *
 * @param id under which it is shown
 */
public record RecordAddress(RecordKind kind, UUID id) {
  /** The path of a record, with its parameters. */
  static final String ONE = Part.RECORDS.path() + "/{soort}/{id}";

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

  /** The record that the path names. */
  static RecordAddress of(Context context, AdminFrame frame) {
    RecordKind kind =
        Arrays.stream(RecordKind.values())
            .filter(one -> word(one).equals(context.pathParam("soort")))
            .findFirst()
            .orElseThrow(frame::unknown);
    return new RecordAddress(kind, Asked.id(context, "id"));
  }

  /** The id in a text, such as the address of a page. */
  public static Optional<UUID> findId(String text) {
    return ID.matcher(text)
        .results()
        .reduce((one, last) -> last)
        .map(MatchResult::group)
        .map(Asked::id);
  }

  private static String word(RecordKind kind) {
    return switch (kind) {
      case SERVICE -> "dienst";
      case ORGANIZATION -> "organisatie";
    };
  }

  /** Its path. */
  public String path() {
    return Part.RECORDS.path() + "/" + word(kind) + "/" + id;
  }

  /** The record as readers see it, gone or not. */
  public Optional<? extends Stored<?>> find(RecordStore store) {
    return switch (kind) {
      case SERVICE -> store.records().findService(id);
      case ORGANIZATION -> store.records().findOrganization(id);
    };
  }
}
