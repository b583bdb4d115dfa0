package wegwijs.indexer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.place.Places;
import wegwijs.data.store.MergeDecision;
import wegwijs.data.store.OverlayChanges;
import wegwijs.data.store.OverlayWriter;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.Verdict;
import wegwijs.indexer.merge.Areas;
import wegwijs.indexer.merge.match.Block;
import wegwijs.indexer.merge.match.Match;
import wegwijs.indexer.merge.match.Matcher;
import wegwijs.indexer.merge.match.Matches;
import wegwijs.indexer.merge.match.TraitsReader;

/**
 * Finds what several sources tell of the same organizations and services, and shows each as one:
 * organizations first, then services with that in mind. The records themselves stay as they were
 * told, so that everything that is done here is undone by the next merging when its reason is gone.
 * To be called after each run, while no other run writes.
 */
public final class Merging {
  private final RecordStore store;
  private final Places places;
  private final Clock clock;

  /** A merging of the records of this store, whose areas are found by these places. */
  public Merging(RecordStore store, Places places, Clock clock) {
    this.store = store;
    this.places = places;
    this.clock = clock;
  }

  /** Matches all records and makes all golden records anew. Only what differs is written. */
  public MergeReport run() {
    List<String> unshown = store.unshown().listMarks();
    Map<String, Source> sources =
        store.sources().list().stream().collect(Collectors.toMap(Source::id, source -> source));
    ToMatch records = ToMatch.read(store.told(), new TraitsReader(new Areas(places), sources));
    List<MergeDecision> byPersons = store.decisions().listByPersons();
    Matches organizations =
        new Matcher(RecordKind.ORGANIZATION, byPersons).match(records.organizations());
    Matches services =
        new Matcher(RecordKind.SERVICE, byPersons)
            .match(records.services(organizations.clusters()));
    try (OverlayWriter overlay = store.beginOverlay(clock)) {
      Goldens goldens = new Goldens(store, overlay, sources);
      goldens.put(organizations.clusters(), services.clusters(), records);
      overlay.putDecisions(decisions(organizations, services, clock.instant()));
      return report(organizations, services, goldens, overlay.finish(unshown));
    }
  }

  private static List<MergeDecision> decisions(
      Matches organizations, Matches services, Instant now) {
    return Stream.concat(organizations.pairs().stream(), services.pairs().stream())
        .map(match ->
            MergeDecision.byRule(match.pair(), match.verdict(), now, "weight", match.evidence()))
        .toList();
  }

  private static MergeReport report(
      Matches organizations, Matches services, Goldens goldens, OverlayChanges changes) {
    List<Block> tooLarge = new ArrayList<>(organizations.tooLarge());
    tooLarge.addAll(services.tooLarge());
    return new MergeReport(
        new MergeReport.Found(
            organizations.clusters().size(),
            services.clusters().size(),
            countReview(organizations) + countReview(services),
            organizations.compared() + services.compared()),
        tooLarge,
        goldens.unusable(),
        changes);
  }

  private static int countReview(Matches matches) {
    return (int)
        matches.pairs().stream()
            .map(Match::verdict)
            .filter(verdict -> verdict == Verdict.REVIEW)
            .count();
  }
}
