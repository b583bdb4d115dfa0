package wegwijs.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.server.eval.EvalReport;
import wegwijs.server.eval.Evaluation;
import wegwijs.server.eval.Judgments;
import wegwijs.server.eval.Question;
import wegwijs.server.search.LuceneSearch;

/** A temporary home, filled, of which judged questions are asked. */
final class JudgedHome {
  private static final int PER_PAGE = 20;

  private final Installation installation;

  private JudgedHome(Installation installation) {
    this.installation = installation;
  }

  static JudgedHome ofShippedDirectory(Path folder) {
    Installation installation = Installation.open(Settings.ofHome(folder));
    DemoCommand.fill(installation);
    return new JudgedHome(installation);
  }

  static JudgedHome ofHsds(Path folder, Path dated) throws IOException {
    Path file = undated(folder, dated);
    Installation installation = Installation.open(Settings.ofHome(folder));
    Source source = new Source("corpus", SourceFormat.HSDS, null, null, Source.DEFAULT_TRUST, null);
    RunOutcome outcome = installation.run(source, file, false, ProgressMonitor.NONE).outcome();
    if (outcome != RunOutcome.COMPLETE) {
      throw new IllegalStateException(file + " was not taken in: " + outcome);
    }
    installation.publish(true, ProgressMonitor.NONE);
    return new JudgedHome(installation);
  }

  /** When it was checked counts by the calendar, but figures must be the same on every day. */
  private static Path undated(Path folder, Path file) throws IOException {
    return Files.writeString(
        folder.resolve("undated.jsonl"),
        Files.readString(file).replace("\"assured_date\"", "\"undated\""));
  }

  boolean holds(String service) {
    return installation.store().records().findService(UUID.fromString(service)).isPresent();
  }

  /** Asks everything, and prints the report for whoever changes the search. */
  Evaluation evaluate(Judgments judgments, List<Path> questions) throws IOException {
    List<Question> asked = new ArrayList<>();
    questions.forEach(file -> asked.addAll(Question.read(file)));
    try (LuceneSearch search = installation.openSearch()) {
      Answers answers = Answers.of(search, asked, PER_PAGE);
      Evaluation evaluation =
          Evaluation.of(
              judgments,
              answers.run(),
              asked.stream().map(Question::id).toList(),
              answers.honest());
      Map<String, String> texts =
          asked.stream().collect(Collectors.toMap(Question::id, Question::text));
      System.out.println(
          new EvalReport(evaluation, Optional.empty(), texts, answers.topNames()).text());
      return evaluation;
    }
  }
}
