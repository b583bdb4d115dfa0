package wegwijs.server.search;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import wegwijs.data.schema.Fields;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.vocabulary.Folding;
import wegwijs.server.search.words.NameTable;

/**
 * The different names of the services, or of the organizations, of one commit, each with one of the
 * documents that bear it. Immutable and safe to share.
 */
final class IndexedNames {
  private final NameTable names;
  private final int[] documents;

  private IndexedNames(NameTable names, int[] documents) {
    this.names = names;
    this.documents = documents;
  }

  static IndexedNames ofServices(Snapshot snapshot) throws IOException {
    DocumentsByValue byName = DocumentsByValue.read(snapshot, Fields.SORT_NAME);
    NameTable.Builder names = new NameTable.Builder();
    int[] documents = new int[byName.size()];
    int size = 0;
    for (int value = 0; value < byName.size(); value++) {
      if (byName.count(value) > 0) {
        names.add(byName.text(value), byName.count(value));
        documents[size++] = byName.document(value);
      }
    }
    return new IndexedNames(names.build(), documents);
  }

  /** An organization has a name only on the cards of its services, so one of these is read. */
  static IndexedNames ofOrganizations(Snapshot snapshot) throws IOException {
    DocumentsByValue byId = DocumentsByValue.read(snapshot, Fields.ORGANIZATION_ID);
    Map<String, Bearer> bearers = new TreeMap<>();
    for (int value = 0; value < byId.size(); value++) {
      if (byId.count(value) > 0) {
        ServiceCard card = snapshot.card(byId.document(value));
        String name = card.organizationName();
        if (name != null && card.organizationId() != null) {
          bearers.merge(
              Folding.fold(name),
              new Bearer(byId.document(value), byId.count(value)),
              Bearer::with);
        }
      }
    }
    NameTable.Builder names = new NameTable.Builder();
    bearers.forEach((name, bearer) -> names.add(name, bearer.services));
    return new IndexedNames(
        names.build(), bearers.values().stream().mapToInt(Bearer::document).toArray());
  }

  /** The names, folded; each weighs as many services as stand behind it. */
  NameTable names() {
    return names;
  }

  /** A document that bears a name. */
  int document(int name) {
    return documents[name];
  }

  private record Bearer(int document, int services) {
    Bearer with(Bearer other) {
      return new Bearer(document, services + other.services);
    }
  }
}
