package wegwijs.indexer.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.JsonLines;
import wegwijs.data.json.JsonRecords;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Place;
import wegwijs.indexer.report.Reason;

/**
 * Reads HSDS 3: one service or organization, a list of them, a page of an API ({@code contents}),
 * an object with {@code organizations} and {@code services}, or JSON Lines. An organization may
 * hold its services and a service its organization; each becomes a candidate of its own.
 */
final class HsdsReader implements SourceReader {
  private static final List<String> LISTS = List.of("contents", "services", "organizations");
  private static final Set<String> OF_SERVICES =
      Set.of("status", "organization", "organization_id", "service_at_locations", "service_areas");
  private static final Set<String> OF_ORGANIZATIONS =
      Set.of("services", "organization_identifiers", "legal_status", "website", "programs");
  private static final Set<String> OF_OTHERS =
      Set.of("location_type", "latitude", "addresses", "uri", "taxonomy", "taxonomy_detail");

  @Override
  public void read(Path file, Sink sink) throws IOException, SourceRefused {
    try {
      if (JsonLines.isJsonLines(file)) {
        readLines(file, sink);
      } else {
        readDocument(file, sink);
      }
    } catch (JsonRecords.MalformedJson e) {
      throw SourceRefused.of(
          Issue.sourceRefused(Place.line(e.line()), e.getMessage(), Reason.JSON_MALFORMED));
    }
  }

  private static void readLines(Path file, Sink sink) throws IOException {
    JsonLines.forEach(
        file,
        (line, tree) -> emit("", tree, Place.line(line), sink),
        (line, reason) ->
            sink.unreadable(
                Issue.recordRejected(Place.line(line), reason, Reason.RECORD_MALFORMED)));
  }

  private static void readDocument(Path file, Sink sink) throws IOException, SourceRefused {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonRecords records = new JsonRecords(in, isRecord(file) ? List.of() : LISTS)) {
      records.forEach((list, line, tree) -> emit(list, tree, Place.line(line), sink));
      requireVersion3(records.envelope());
    }
  }

  /** An organization with its services is a record, and not an envelope around services. */
  private static boolean isRecord(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return JsonRecords.listNames(in).contains("name");
    }
  }

  /** Passes on a record of a list with this name, with the records that it holds. */
  static void emit(String list, Map<String, @Nullable Object> tree, String place, Sink sink) {
    if (hasAny(tree, OF_SERVICES)) {
      emitService(tree, place, sink);
    } else if (list.equals("organizations") || hasAny(tree, OF_ORGANIZATIONS)) {
      emitOrganization(tree, place, sink);
    } else if (!list.equals("services") && hasAny(tree, OF_OTHERS)) {
      sink.unreadable(
          Issue.recordRejected(
              place, Objects.toString(tree.get("name"), null), Reason.RECORD_OF_OTHER_KIND));
    } else {
      emitService(tree, place, sink);
    }
  }

  private static boolean hasAny(Map<String, @Nullable Object> tree, Set<String> fields) {
    return !Collections.disjoint(tree.keySet(), fields);
  }

  private static void emitOrganization(
      Map<String, @Nullable Object> tree, String place, Sink sink) {
    Map<String, @Nullable Object> organization = new LinkedHashMap<>(tree);
    Object services = organization.remove("services");
    sink.candidate(new Candidate(RecordKind.ORGANIZATION, key(tree), place, organization, false));
    if (services instanceof List<?> list) {
      for (Object service : list) {
        if (service instanceof Map<?, ?> map) {
          Map<String, @Nullable Object> fields = copy(map);
          fields.putIfAbsent("organization_id", tree.get("id"));
          emitService(fields, place, sink);
        }
      }
    }
  }

  private static void emitService(Map<String, @Nullable Object> tree, String place, Sink sink) {
    sink.candidate(new Candidate(RecordKind.SERVICE, key(tree), place, tree, false));
  }

  private static Map<String, @Nullable Object> copy(Map<?, ?> map) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put(String.valueOf(name), value));
    return copy;
  }

  /** The id in the source. */
  private static String key(Map<String, @Nullable Object> tree) {
    return Objects.toString(tree.get("id"), "");
  }

  private static void requireVersion3(Map<String, @Nullable Object> envelope) throws SourceRefused {
    String version = Objects.toString(envelope.get("version"), "3");
    if (!version.startsWith("3")) {
      throw SourceRefused.of(Issue.sourceRefused("version", version, Reason.VERSION_UNKNOWN));
    }
  }
}
