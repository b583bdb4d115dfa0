package wegwijs.server.metrics;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import wegwijs.data.model.Source;
import wegwijs.data.portal.Portal;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.RecordStore;
import wegwijs.server.office.feedback.Reports;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.search.Search;

/** What is told of the state of an installation whenever figures are read. */
public final class SiteFigures {
  private SiteFigures() {}

  /**
   * What the figures come from.
   *
   * @param portals those of this moment
   * @param isRunning whether a source is being read now
   */
  public record Parts(
      RecordStore store,
      Search search,
      Supplier<Portals> portals,
      Inbox inbox,
      Reports reports,
      BooleanSupplier isRunning,
      Clock clock) {}

  /** Tells these figures. */
  public static void addTo(Metrics metrics, Parts parts) {
    Search search = parts.search();
    metrics.gauge(
        "wegwijs_index_services", "Services that can be found.", () -> search.state().services());
    metrics.gauge(
        "wegwijs_index_run", "The run of which the index tells.", () -> search.state().run());
    metrics.gauge(
        "wegwijs_run_active",
        "Whether a source is being read: 1 or 0.",
        () -> parts.isRunning().getAsBoolean() ? 1 : 0);
    metrics.gauges(
        "wegwijs_source_run_age_seconds",
        "How long ago the last run over each source ended.",
        "source",
        () -> ages(parts));
    metrics.gauge(
        "wegwijs_review_open",
        "Possible duplicates that wait for an editor.",
        () -> parts.store().decisions().countOpen());
    metrics.gauges(
        "wegwijs_questions_open",
        "Questions of residents that nobody closed, by portal.",
        "portal",
        () -> byPortal(parts.portals().get(), portal -> parts.inbox().listOpen(portal).size()));
    metrics.gauges(
        "wegwijs_reports_open",
        "Reports of visitors that nobody closed, by portal.",
        "portal",
        () -> byPortal(parts.portals().get(), portal -> parts.reports().listOpen(portal).size()));
    addMemory(metrics);
  }

  private static void addMemory(Metrics metrics) {
    Runtime java = Runtime.getRuntime();
    metrics.gauges(
        "wegwijs_jvm_memory_bytes",
        "Memory of the Java heap: used, reserved, and the most it may take.",
        "kind",
        () ->
            Map.of(
                "used", java.totalMemory() - java.freeMemory(),
                "reserved", java.totalMemory(),
                "most", java.maxMemory()));
  }

  /** A source that was never read has no age. */
  private static Map<String, Long> ages(Parts parts) {
    Map<String, Long> ages = new TreeMap<>();
    for (Source source : parts.store().sources().list()) {
      parts.store().runs().list(source.id(), 0, 1).stream()
          .map(run -> Duration.between(run.finishedAt(), parts.clock().instant()).toSeconds())
          .forEach(age -> ages.put(source.id(), age));
    }
    return ages;
  }

  private static Map<String, Integer> byPortal(Portals portals, Function<String, Integer> number) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (Portal portal : portals.all()) {
      numbers.put(portal.id(), number.apply(portal.id()));
    }
    return numbers;
  }
}
