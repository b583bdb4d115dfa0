package wegwijs.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import wegwijs.data.model.Source;
import wegwijs.data.store.Sources;
import wegwijs.indexer.Pace;
import wegwijs.indexer.Reading;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunCancelled;
import wegwijs.indexer.report.RunReport;

/**
 * Runs over sources as a whole: reading, publishing, and when the source is due again. One at a
 * time in an installation; safe to share between threads.
 */
final class SourceRuns {
  private final Installation installation;
  private final Clock clock;

  SourceRuns(Installation installation, Clock clock) {
    this.installation = installation;
    this.clock = clock;
  }

  /**
   * Reads a source from where it is configured and publishes what came of it.
   *
   * @param isConfirmed whether a person has said that a much smaller source is right
   * @throws CannotContinue if another run is writing
   */
  RunReport run(Source source, boolean isConfirmed, ProgressMonitor monitor) {
    return RunLock.holding(
        installation.home(),
        () -> {
          configure(source);
          RunReport report =
              installation
                  .importer(installation.store())
                  .run(source, reading(source, monitor), isConfirmed, monitor);
          plan(report);
          if (report.outcome().isKept()) {
            installation.publish(false, monitor);
          }
          return report;
        });
  }

  /** What is allowed for this run only is not kept. */
  private void configure(Source source) {
    Sources sources = installation.store().sources();
    boolean isOpen = sources.find(source.id()).filter(Source::allowPrivate).isPresent();
    sources.put(source.withAllowPrivate(isOpen));
  }

  /** A visit that was stopped is a run that was stopped; the next one goes on from there. */
  private Reading reading(Source source, ProgressMonitor monitor) {
    if (!source.isVisited()) {
      return Reading.ofFile(source, Path.of(Objects.requireNonNull(source.location())));
    }
    try {
      return installation.visitor().visit(source, monitor);
    } catch (RunCancelled e) {
      return sink -> {
        throw e;
      };
    }
  }

  private void plan(RunReport report) {
    var schedules = installation.store().schedules();
    schedules
        .find(report.source())
        .map(schedule -> Pace.after(report, schedule, clock.instant()))
        .ifPresent(schedules::put);
  }
}
