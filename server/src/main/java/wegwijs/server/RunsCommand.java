package wegwijs.server;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wegwijs.data.json.Json;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunRecord;
import wegwijs.data.store.Runs;
import wegwijs.indexer.report.ReportCsv;
import wegwijs.indexer.report.ReportJson;
import wegwijs.indexer.report.ReportText;
import wegwijs.indexer.report.RunReport;

/** {@code wegwijs runs}: the history of runs, or the report of one of them. */
@Command(
    name = "runs",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class RunsCommand implements Callable<Integer> {
  private static final int MOST_LISTED = 50;

  /** The forms in which a report is written. */
  enum Form {
    TEXT,
    JSON,
    CSV
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "RUN", descriptionKey = "runs.run")
  private @Nullable Long id;

  @Option(names = "--format", paramLabel = "VORM", descriptionKey = "runs.format")
  private Form form = Form.TEXT;

  @Override
  public Integer call() {
    Runs runs = Installation.open(Settings.of(System.getenv())).store().runs();
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (id == null) {
      runs.latest(MOST_LISTED).forEach(run -> out.println(line(run)));
    } else {
      out.print(report(runs, id));
    }
    out.flush();
    return 0;
  }

  private String report(Runs runs, long wanted) {
    RunRecord run =
        runs.find(wanted)
            .orElseThrow(() -> new CannotContinue(CommandTexts.text("runs.unknown", wanted)));
    RunReport report = RunReport.of(run, runs.issues(wanted));
    return switch (form) {
      case TEXT -> new ReportText().of(report);
      case JSON ->
          new String(Json.writePlain(ReportJson.tree(report)), StandardCharsets.UTF_8) + "\n";
      case CSV -> new ReportCsv().of(report);
    };
  }

  private static String line(RunRecord run) {
    RunCounts counts = run.counts();
    return "%d\t%s\t%s\t%s\t%d = %d + %d + %d + %d\t-%d"
        .formatted(
            run.id(),
            run.startedAt(),
            run.source(),
            run.outcome(),
            counts.read(),
            counts.accepted(),
            counts.unchanged(),
            counts.rejected(),
            counts.skipped(),
            counts.gone());
  }
}
