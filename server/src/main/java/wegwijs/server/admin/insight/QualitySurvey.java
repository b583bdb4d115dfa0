package wegwijs.server.admin.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceArea;
import wegwijs.data.model.Stored;
import wegwijs.data.place.Area;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.National;
import wegwijs.data.place.Places;
import wegwijs.data.place.Region;
import wegwijs.data.place.UnknownArea;
import wegwijs.data.store.RecordStore;
import wegwijs.data.time.DutchTime;

/**
 * How complete and fresh the present records are, by source and by municipality. It reads them all
 * once after each run and each day, as the store was at that moment, while runs and searches go on.
 * Safe to share between threads.
 */
final class QualitySurvey {
  /** Stands for services that serve the whole country. */
  static final String NATIONWIDE = "NL";

  /** Stands for services of which no known area is told. */
  static final String UNKNOWN = "";

  private final RecordStore store;
  private final Places places;
  private final Clock clock;
  private @Nullable Outcome latest;

  QualitySurvey(RecordStore store, Places places, Clock clock) {
    this.store = store;
    this.places = places;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param byMunicipality by its code, {@link #NATIONWIDE} or {@link #UNKNOWN}; a service counts in
   *     each municipality that its areas name or hold
   */
  record Outcome(
      long run,
      LocalDate day,
      SortedMap<String, Quality> bySource,
      SortedMap<String, Quality> byMunicipality) {}

  /** The state of the records now. */
  synchronized Outcome outcome() {
    long run = store.runs().latestChangeId();
    LocalDate today = LocalDate.now(clock.withZone(DutchTime.ZONE));
    Outcome known = latest;
    if (known != null && known.run() == run && known.day().equals(today)) {
      return known;
    }
    Outcome made = survey(run, today);
    latest = made;
    return made;
  }

  private Outcome survey(long run, LocalDate today) {
    Set<UUID> callable = new HashSet<>();
    store
        .records()
        .forEachOrganization(stored -> {
          if (!stored.value().phones().isEmpty()) {
            callable.add(stored.value().id());
          }
        });
    SortedMap<String, Quality> bySource = new TreeMap<>();
    SortedMap<String, Quality> byMunicipality = new TreeMap<>();
    LocalDate since = today.minusYears(1);
    store
        .records()
        .forEachService(stored -> {
          boolean isCallable = callable.contains(stored.value().organizationId());
          add(bySource, stored.provenance().source(), stored, isCallable, since);
          municipalities(stored.value())
              .forEach(code -> add(byMunicipality, code, stored, isCallable, since));
        });
    return new Outcome(
        run,
        today,
        Collections.unmodifiableSortedMap(bySource),
        Collections.unmodifiableSortedMap(byMunicipality));
  }

  private static void add(
      Map<String, Quality> into,
      String group,
      Stored<Service> stored,
      boolean isCallable,
      LocalDate since) {
    into.computeIfAbsent(group, _ -> new Quality())
        .add(stored.value(), isCallable, stored.lifecycle().lastVerified(), since);
  }

  private Set<String> municipalities(Service service) {
    Set<String> codes = new TreeSet<>();
    Stream.concat(
            service.serviceAreas().stream(),
            service.serviceAtLocations().stream().flatMap(at -> at.serviceAreas().stream()))
        .forEach(area -> codes.addAll(codes(area)));
    return codes.isEmpty() ? Set.of(UNKNOWN) : codes;
  }

  /** The first of extent and name that is known counts. */
  private Set<String> codes(ServiceArea area) {
    return Stream.of(area.extent(), area.name())
        .filter(Objects::nonNull)
        .filter(text -> !text.isBlank())
        .map(places::resolveArea)
        .map(QualitySurvey::codes)
        .filter(codes -> !codes.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private static Set<String> codes(Area area) {
    return switch (area) {
      case Municipality municipality -> Set.of(municipality.code());
      case Region region -> region.municipalityCodes();
      case National _ -> Set.of(NATIONWIDE);
      case UnknownArea _ -> Set.of();
    };
  }
}
