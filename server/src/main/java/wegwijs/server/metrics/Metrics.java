package wegwijs.server.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import wegwijs.server.search.Search;

/**
 * What a monitoring system reads, in the text format of Prometheus 0.0.4. Requests are known by the
 * template of their route, such as {@code /aanbod/{slug}/{id}}. Safe to share between threads.
 */
public final class Metrics {
  private static final double[] SECONDS = {0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests =
      Counter.builder()
          .name("wegwijs_http_requests")
          .help("Requests that were answered, by route and status.")
          .labelNames("method", "route", "status")
          .register(registry);
  private final Histogram durations =
      Histogram.builder()
          .name("wegwijs_http_request_duration_seconds")
          .unit(Unit.SECONDS)
          .help("How long requests took, by method.")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .labelNames("method")
          .register(registry);
  private final Histogram searches =
      Histogram.builder()
          .name("wegwijs_search_duration_seconds")
          .unit(Unit.SECONDS)
          .help("How long the search itself took.")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);

  /** Counts an answer. */
  void answered(String method, String route, int status, Duration took) {
    requests.labelValues(method, route, Integer.toString(status)).inc();
    durations.labelValues(method).observe(seconds(took));
  }

  void searched(Duration took) {
    searches.observe(seconds(took));
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }

  /** The same search, of which each question is timed. */
  public Search timing(Search search) {
    return new TimedSearch(search, this);
  }

  /**
   * Tells a number whenever figures are read.
   *
   * @param name in the words of Prometheus
   */
  void gauge(String name, String help, Supplier<? extends Number> value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(told -> told.call(value.get().doubleValue()))
        .register(registry);
  }

  /** Tells several numbers, one for each value of a label. */
  void gauges(
      String name,
      String help,
      String label,
      Supplier<? extends Map<String, ? extends Number>> values) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .labelNames(label)
        .callback(told -> values.get().forEach((of, value) -> told.call(value.doubleValue(), of)))
        .register(registry);
  }

  /** All figures as they are now. */
  byte[] text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PrometheusTextFormatWriter.create().write(out, registry.scrape());
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return out.toByteArray();
  }
}
