package wegwijs.server;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import wegwijs.data.json.Json;
import wegwijs.data.model.Source;
import wegwijs.data.store.Sources;
import wegwijs.indexer.Pace;
import wegwijs.indexer.Reading;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunCancelled;
import wegwijs.indexer.report.RunReport;

/**
 * Runs over sources as a whole: reading, publishing, and when the source is due again. One visit
 * fetches and one run writes at a time in an installation, and a file can be taken in while a site
 * is visited. Safe to share between threads.
 */
final class SourceRuns implements Runner {
  private final Installation installation;
  private final Clock clock;

  SourceRuns(Installation installation, Clock clock) {
    this.installation = installation;
    this.clock = clock;
  }

  @Override
  public RunReport run(Source source, boolean isConfirmed, ProgressMonitor monitor) {
    return run(source, () -> {}, isConfirmed, monitor);
  }

  @Override
  public List<Issue> rebuild(ProgressMonitor monitor) {
    return RunLock.holding(
        installation.home(), () -> installation.publish(true, monitor).leftOut());
  }

  /** Reads a source that is read so from now on. */
  RunReport configureAndRun(Source source, boolean isConfirmed, ProgressMonitor monitor) {
    return run(source, () -> configure(source), isConfirmed, monitor);
  }

  private RunReport run(
      Source source, Runnable before, boolean isConfirmed, ProgressMonitor monitor) {
    if (!source.isVisited()) {
      Path file = Path.of(Objects.requireNonNull(source.location()));
      return RunLock.holding(
          installation.home(),
          () -> {
            before.run();
            return take(source, Reading.ofFile(source, file), isConfirmed, monitor);
          });
    }
    return RunLock.visiting(
        installation.home(),
        () -> {
          before.run();
          Reading reading = visit(source, monitor);
          return RunLock.awaiting(
              installation.home(), monitor, () -> take(source, reading, isConfirmed, monitor));
        });
  }

  /** What is allowed for this run only is not kept. */
  private void configure(Source source) {
    Sources sources = installation.store().sources();
    Optional<Source> known = sources.find(source.id());
    sources.put(
        source
            .withAllowPrivate(known.filter(Source::allowPrivate).isPresent())
            .withAnyCertificate(known.filter(Source::anyCertificate).isPresent()));
  }

  private RunReport take(
      Source source, Reading reading, boolean isConfirmed, ProgressMonitor monitor) {
    if (installation.store().sources().find(source.id()).isEmpty()) {
      throw new CannotContinue(CommandTexts.text("source.unknown", source.id()));
    }
    RunReport report =
        installation.importer(installation.store()).run(source, reading, isConfirmed, monitor);
    plan(report);
    return report.outcome().isKept()
        ? withLeftOut(report, installation.publish(false, monitor).leftOut())
        : report;
  }

  /** What the index cannot hold stands in the report of the run that brought it. */
  private RunReport withLeftOut(RunReport report, List<Issue> leftOut) {
    installation.store().runs().addIssues(report.run(), leftOut.stream().map(Json::write).toList());
    return report.with(leftOut);
  }

  /** A visit that was stopped is a run that was stopped; the next one goes on from there. */
  private Reading visit(Source source, ProgressMonitor monitor) {
    try {
      return installation.visitor().visit(source, monitor);
    } catch (RunCancelled e) {
      return sink -> {
        throw e;
      };
    } catch (UncheckedIOException e) {
      throw new CannotContinue(
          CommandTexts.text(
              "crawl.noRoom", installation.home().crawl(), String.valueOf(e.getMessage())),
          e);
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
