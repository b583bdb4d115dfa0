package wegwijs.indexer.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.JsonLines;
import wegwijs.data.json.JsonRecords;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Reads HSDS 3: one service or organization, a list of them, a page of an API ({@code contents}), an
 * object with {@code organizations} and {@code services}, or JSON Lines. An organization may hold
 * its services and a service its organization; each becomes a candidate of its own.
 */
final class HsdsReader implements SourceReader {
  private static final List<String> LISTS = List.of("contents", "services", "organizations");

  @Override
  public void read(Path file, Sink sink) throws IOException, SourceRefused {
    if (JsonLines.isJsonLines(file)) {
      readLines(file, sink);
    } else {
      readDocument(file, sink);
    }
  }

  private static void readLines(Path file, Sink sink) throws IOException, SourceRefused {
    try {
      JsonLines.forEach(
          file,
          (line, tree) -> emit(tree, "regel " + line, sink),
          (line, reason) ->
              sink.unreadable(
                  Issue.recordRejected("regel " + line, reason, Reason.RECORD_MALFORMED)));
    } catch (JsonRecords.MalformedJson e) {
      throw malformed(e);
    }
  }

  private static void readDocument(Path file, Sink sink) throws IOException, SourceRefused {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonRecords records = new JsonRecords(in, LISTS)) {
      records.forEach(
          (list, line, tree) -> {
            requireVersion3(tree);
            emit(withKind(list, tree), "regel " + line, sink);
          });
    } catch (JsonRecords.MalformedJson e) {
      throw malformed(e);
    } catch (UnknownVersion e) {
      throw SourceRefused.of(Issue.sourceRefused("", e.version, Reason.VERSION_UNKNOWN));
    }
  }

  private static SourceRefused malformed(JsonRecords.MalformedJson e) {
    return SourceRefused.of(
        Issue.sourceRefused("regel " + e.line(), e.getMessage(), Reason.JSON_MALFORMED));
  }

  /** A record of the list of organizations is one, whatever fields it has. */
  private static Map<String, @Nullable Object> withKind(String list, Map<String, @Nullable Object> tree) {
    if (list.equals("organizations") && !tree.containsKey("services")) {
      tree.put("services", List.of());
    }
    return tree;
  }

  private static void emit(Map<String, @Nullable Object> tree, String place, Sink sink) {
    if (isOrganization(tree)) {
      emitOrganization(tree, place, sink);
    } else {
      emitService(tree, place, sink);
    }
  }

  private static boolean isOrganization(Map<String, @Nullable Object> tree) {
    return tree.containsKey("services")
        || tree.containsKey("organization_identifiers")
        || tree.containsKey("legal_status")
        || tree.containsKey("website")
        || tree.containsKey("programs");
  }

  private static void emitOrganization(Map<String, @Nullable Object> tree, String place, Sink sink) {
    Map<String, @Nullable Object> organization = new LinkedHashMap<>(tree);
    Object services = organization.remove("services");
    sink.candidate(
        new Candidate(RecordKind.ORGANIZATION, key(tree), place, organization, false));
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

  private static void requireVersion3(Map<String, @Nullable Object> tree) {
    Object version = tree.get("version");
    if (version != null && !tree.containsKey("name") && !version.toString().startsWith("3")) {
      throw new UnknownVersion(version.toString());
    }
  }

  /** Carries the version out of the visit. */
  private static final class UnknownVersion extends RuntimeException {
    private final String version;

    UnknownVersion(String version) {
      super(version);
      this.version = version;
    }
  }
}
