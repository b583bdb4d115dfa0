package wegwijs.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wegwijs.data.schema.IndexCommit;
import wegwijs.server.eval.Comparison;
import wegwijs.server.eval.EvalReport;
import wegwijs.server.eval.Evaluation;
import wegwijs.server.eval.Judgments;
import wegwijs.server.eval.Question;
import wegwijs.server.eval.Run;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.search.SearchRequest;

/** {@code wegwijs eval}: asks judged questions of the index and tells how good the answers are. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class EvalCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "VRAGEN", descriptionKey = "eval.questions")
  private Path questions = Path.of("");

  @Parameters(index = "1", paramLabel = "OORDELEN", descriptionKey = "eval.judgments")
  private Path judgments = Path.of("");

  @Option(names = "--run", paramLabel = "BESTAND", descriptionKey = "eval.run")
  private @Nullable Path out;

  @Option(names = "--compare", paramLabel = "BESTAND", descriptionKey = "eval.compare")
  private @Nullable Path earlier;

  @Option(names = "--no-answer", paramLabel = "BESTAND", descriptionKey = "eval.noAnswer")
  private @Nullable Path noAnswer;

  @Option(names = "--per-page", paramLabel = "AANTAL", descriptionKey = "eval.perPage")
  private int perPage = 20;

  @Override
  public Integer call() {
    requirePerPage();
    List<Question> asked = new ArrayList<>(Question.read(questions));
    if (noAnswer != null) {
      asked.addAll(Question.read(noAnswer));
    }
    Judgments grades = Judgments.read(judgments);
    Optional<Run> before = Optional.ofNullable(earlier).map(Run::read);
    Answers answers = ask(Installation.open(Settings.of(System.getenv())), asked);
    if (out != null) {
      write(out, answers.run().toTrec());
    }
    tell(report(asked, grades, answers, before));
    return 0;
  }

  private void requirePerPage() {
    if (perPage < 1 || perPage > SearchRequest.MOST_PER_PAGE) {
      throw new CannotContinue(CommandTexts.text("eval.badPerPage", perPage));
    }
  }

  private Answers ask(Installation installation, List<Question> asked) {
    Optional<IndexCommit> commit = installation.readCommit();
    if (commit.isEmpty() || !installation.isCurrent(commit.get())) {
      throw new CannotContinue(CommandTexts.text("check.behind"));
    }
    try (LuceneSearch search = installation.openSearch()) {
      return Answers.of(search, asked, perPage);
    } catch (IOException e) {
      throw installation.damaged(e);
    }
  }

  private static EvalReport report(
      List<Question> asked, Judgments grades, Answers answers, Optional<Run> before) {
    List<String> ids = asked.stream().map(Question::id).toList();
    Map<String, String> texts = new LinkedHashMap<>();
    asked.forEach(question -> texts.put(question.id(), question.text()));
    Evaluation now = Evaluation.of(grades, answers.run(), ids, answers.honest());
    return new EvalReport(
        now,
        before.map(run -> Comparison.of(now, Evaluation.of(grades, run, ids, Set.of()))),
        texts,
        answers.topNames());
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new CannotContinue(CommandTexts.text("eval.notWritten", file), e);
    }
  }

  private void tell(EvalReport report) {
    if (spec != null) {
      spec.commandLine().getOut().print(report.text());
      spec.commandLine().getOut().flush();
    }
  }
}
