package wegwijs.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import wegwijs.data.model.Source;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunReport;

/** Who does the work of runs. Safe to share between threads. */
interface Runner {
  /** The system property by which the launcher names itself; absent where there is none. */
  String PROGRAM = "wegwijs.program";

  /** Processes of their own where the program is installed, else the thread that asks. */
  static Runner of(Installation installation, Clock clock) {
    String program = System.getProperty(PROGRAM);
    return program == null
        ? new SourceRuns(installation, clock)
        : new RunProcesses(Path.of(program), installation);
  }

  /**
   * Reads a source and publishes what came of it. How it is configured stays as it is.
   *
   * @param isConfirmed whether a person has said that a much smaller source is right
   * @throws CannotContinue if another run is writing or, for a site or feed, another visit goes on
   * @throws wegwijs.indexer.report.RunCancelled if the monitor stops it
   */
  RunReport run(Source source, boolean isConfirmed, ProgressMonitor monitor);

  /**
   * Makes the whole index anew.
   *
   * @return what the index cannot hold
   * @throws CannotContinue if another run is writing
   * @throws wegwijs.indexer.report.RunCancelled if the monitor stops it
   */
  List<Issue> rebuild(ProgressMonitor monitor);
}
