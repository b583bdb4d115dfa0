package wegwijs.indexer.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * Reads a feed in the words of schema.org (JSON-LD): one node, a list of nodes, a {@code @graph},
 * an {@code ItemList} or a {@code DataFeed}. A node that only refers to another of the feed by its
 * {@code @id} is filled in. A context is never fetched. Services and organizations become records;
 * what a node of them holds goes with it; other nodes are told.
 */
final class SchemaOrgReader implements SourceReader {
  private static final List<String> LISTS =
      List.of("@graph", "itemListElement", "dataFeedElement", "@included");
  private static final int MOST_REMEMBERED = 100_000;

  @Override
  public void read(Path file, Sink sink) throws IOException, SourceRefused {
    try {
      Map<String, Map<String, @Nullable Object>> byId = new HashMap<>();
      Set<String> held = new HashSet<>();
      visit(file, (line, node) -> remember(node, byId, held));
      SchemaOrgNodes nodes = new SchemaOrgNodes(byId);
      visit(file, (line, node) -> emit(nodes, held, line, node, sink));
    } catch (JsonRecords.MalformedJson e) {
      throw SourceRefused.of(
          Issue.sourceRefused(Place.line(e.line()), e.getMessage(), Reason.JSON_MALFORMED));
    }
  }

  private static void visit(Path file, JsonLines.Visitor visitor) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonRecords records = new JsonRecords(in, LISTS)) {
      records.forEach((list, line, tree) -> visitor.record(line, unwrapped(tree)));
    }
  }

  /** An element of a list may be an envelope around the node that it is about. */
  private static Map<String, @Nullable Object> unwrapped(Map<String, @Nullable Object> tree) {
    return tree.get("item") instanceof Map<?, ?> item ? SchemaOrgNodes.copy(item) : tree;
  }

  private static void remember(
      Map<String, @Nullable Object> node,
      Map<String, Map<String, @Nullable Object>> byId,
      Set<String> held) {
    if (node.get("@id") instanceof String id && byId.size() < MOST_REMEMBERED) {
      byId.putIfAbsent(id, node);
    }
    SchemaOrgNodes.references(node).forEach(held::add);
  }

  private static void emit(
      SchemaOrgNodes nodes,
      Set<String> held,
      int line,
      Map<String, @Nullable Object> node,
      Sink sink) {
    String place = Place.line(line);
    Optional<RecordKind> kind = SchemaOrgWords.kind(node.get("@type"));
    String id = Objects.toString(node.get("@id"), "");
    if (kind.isPresent()) {
      Map<String, @Nullable Object> tree =
          kind.get() == RecordKind.SERVICE ? nodes.service(node) : nodes.organization(node);
      sink.candidate(
          new Candidate(kind.get(), Objects.toString(tree.get("id"), id), place, tree, false));
    } else if (held.contains(id)) {
      sink.unreadable(Issue.recordSkipped(place, id, Reason.NODE_IS_PART));
    } else {
      String type = Objects.toString(node.get("@type"), "");
      sink.unreadable(Issue.recordSkipped(place, type, Reason.NODE_OF_OTHER_TYPE));
    }
  }
}
