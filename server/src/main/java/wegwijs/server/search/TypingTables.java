package wegwijs.server.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import wegwijs.data.schema.Fields;
import wegwijs.data.schema.OrganizationName;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.search.words.KnownWords;

/**
 * What helps people type, of one commit: names to complete and words to spell. Each is read when it
 * is first asked for, since many questions need none of it. Safe to share between threads.
 */
final class TypingTables {
  private final Lazily<IndexedNames> services;
  private final Lazily<IndexedNames> organizations;
  private final Lazily<KnownWords> words;
  private final Lazily<Map<String, Integer>> questionCounts;
  private final Lazily<Set<String>> organizationStarts;

  TypingTables(Snapshot snapshot) {
    this.services = new Lazily<>(() -> IndexedNames.ofServices(snapshot));
    this.organizations = new Lazily<>(() -> IndexedNames.ofOrganizations(snapshot));
    this.words = new Lazily<>(() -> words(snapshot));
    this.questionCounts = new Lazily<>(() -> questionCounts(snapshot));
    this.organizationStarts = new Lazily<>(() -> organizationStarts(snapshot));
  }

  private static TermsEnum terms(Snapshot snapshot, String field) throws IOException {
    Terms terms = MultiTerms.getTerms(snapshot.reader(), field);
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  private static Set<String> organizationStarts(Snapshot snapshot) throws IOException {
    Set<String> starts = new HashSet<>();
    TermsEnum each = terms(snapshot, Fields.ORGANIZATION_NAME);
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      starts.add(OrganizationName.firstWord(term.utf8ToString()));
    }
    return starts;
  }

  private static KnownWords words(Snapshot snapshot) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    TermsEnum each = terms(snapshot, Fields.SPELLING);
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      if (isSpelled(term)) {
        counts.put(term.utf8ToString(), each.docFreq());
      }
    }
    return new KnownWords(counts);
  }

  /** Numbers and other scripts are no words that we could spell. */
  private static boolean isSpelled(BytesRef term) {
    for (int i = 0; i < term.length; i++) {
      byte letter = term.bytes[term.offset + i];
      if (letter < 'a' || letter > 'z') {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Integer> questionCounts(Snapshot snapshot) {
    Map<String, Integer> counts = new HashMap<>();
    Hits all = new Hits(snapshot.live(), snapshot.byName().length);
    snapshot
        .facets()
        .count(FacetId.CARE_QUESTION, all, Set.of())
        .ifPresent(facet -> facet.values().forEach(value -> counts.put(value.id(), value.count())));
    return counts;
  }

  IndexedNames services() throws IOException {
    return services.get();
  }

  IndexedNames organizations() throws IOException {
    return organizations.get();
  }

  /** The words of the index, as often as there are services with them. */
  KnownWords words() throws IOException {
    return words.get();
  }

  /** How many services there are for each care question; absent when there is none. */
  Map<String, Integer> questionCounts() throws IOException {
    return questionCounts.get();
  }

  /** The first word of the name of each organization. */
  Set<String> organizationStarts() throws IOException {
    return organizationStarts.get();
  }

  /** Reads now what the tables of the commit before were asked for. */
  void prepareAs(TypingTables before) throws IOException {
    if (before.services.isMade()) {
      services();
      organizations();
      questionCounts();
    }
    if (before.words.isMade()) {
      words();
    }
    if (before.organizationStarts.isMade()) {
      organizationStarts();
    }
  }
}
