package wegwijs.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wegwijs.data.json.Json;
import wegwijs.data.model.Source;
import wegwijs.data.store.RunRecord;
import wegwijs.data.store.Runs;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunCancelled;
import wegwijs.indexer.report.RunReport;

/**
 * Runs of the installed program in processes of their own, by {@link PerformCommand}. Searches go
 * on beside them: a process has its own memory, and only it stands still while that is cleaned. It
 * steps back for other work as far as the thread does that begins it. Safe to share between
 * threads.
 */
final class RunProcesses implements Runner {
  private static final Logger LOG = LoggerFactory.getLogger(RunProcesses.class);

  private final Path program;
  private final Home home;
  private final Runs kept;

  RunProcesses(Path program, Installation installation) {
    this.program = program;
    this.home = installation.home();
    this.kept = installation.store().runs();
  }

  @Override
  public RunReport run(Source source, boolean isConfirmed, ProgressMonitor monitor) {
    List<String> words = new ArrayList<>(List.of(source.id()));
    if (isConfirmed) {
      words.add("--confirm");
    }
    perform(words, monitor);
    RunRecord run = kept.list(source.id(), 0, 1).getFirst();
    return RunReport.of(run, kept.issues(run.id()));
  }

  @Override
  public List<Issue> rebuild(ProgressMonitor monitor) {
    return perform(List.of(), monitor).listLeftOut();
  }

  /** The last that such a run tells. */
  private RunNews perform(List<String> words, ProgressMonitor monitor) {
    Process process = start(words);
    monitor.onCancel(() -> letGo(process));
    RunNews last = follow(process, monitor);
    int exit = process.onExit().join().exitValue();
    if (exit == 0) {
      return last;
    }
    if (monitor.isCancelled()) {
      throw new RunCancelled();
    }
    String failure = last.failure();
    throw failure == null
        ? new IllegalStateException("the run ended with " + exit)
        : new CannotContinue(failure);
  }

  private Process start(List<String> words) {
    List<String> command = new ArrayList<>(List.of(program.toString(), "perform"));
    command.addAll(words);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("WEGWIJS_HOME", home.folder().toString());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new CannotContinue(
          CommandTexts.text("run.noProcess", program, String.valueOf(e.getMessage())), e);
    }
  }

  /** The end of its input tells it to stop. */
  private static void letGo(Process process) {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      LOG.info("een verwerking hoort niet dat zij moet stoppen", e);
    }
  }

  private static RunNews follow(Process process, ProgressMonitor monitor) {
    RunNews last = RunNews.NONE;
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        RunNews news = Json.read(line.getBytes(StandardCharsets.UTF_8), RunNews.class);
        news.tell(monitor, last);
        last = news;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return last;
  }
}
