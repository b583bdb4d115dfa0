package wegwijs.indexer.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.JsonRecords;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Place;
import wegwijs.indexer.report.Reason;

/** Reads our own JSON: an object with {@code versie}, {@code organisaties} and {@code aanbod}. */
final class WegwijsReader implements SourceReader {
  private static final String ORGANIZATIONS = "organisaties";
  private static final String SERVICES = "aanbod";

  @Override
  public void read(Path file, Sink sink) throws IOException, SourceRefused {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonRecords records = new JsonRecords(in, List.of(ORGANIZATIONS, SERVICES))) {
      records.forEach((list, line, tree) -> emit(list, Place.line(line), tree, sink));
      requireVersion1(records.envelope());
    } catch (JsonRecords.MalformedJson e) {
      throw SourceRefused.of(
          Issue.sourceRefused(Place.line(e.line()), e.getMessage(), Reason.JSON_MALFORMED));
    }
  }

  private static void emit(
      String list, String place, Map<String, @Nullable Object> tree, Sink sink) {
    switch (list) {
      case ORGANIZATIONS ->
          sink.candidate(
              new Candidate(
                  RecordKind.ORGANIZATION,
                  key(tree),
                  place,
                  WegwijsFields.organization(tree),
                  false));
      case SERVICES ->
          sink.candidate(
              new Candidate(
                  RecordKind.SERVICE, key(tree), place, WegwijsFields.service(tree), false));
      default -> sink.unreadable(Issue.recordRejected(place, list, Reason.RECORD_MALFORMED));
    }
  }

  private static String key(Map<String, @Nullable Object> tree) {
    return Objects.toString(tree.get("id"), "");
  }

  private static void requireVersion1(Map<String, @Nullable Object> envelope) throws SourceRefused {
    String version = Objects.toString(envelope.get("versie"), "");
    if (!version.equals("1")) {
      throw SourceRefused.of(Issue.sourceRefused("versie", version, Reason.VERSION_UNKNOWN));
    }
  }
}
