package wegwijs.server.admin.source;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.json.Json;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.RunRecord;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.ReportCsv;
import wegwijs.indexer.report.ReportJson;
import wegwijs.indexer.report.RunReport;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.IssueWords;
import wegwijs.server.admin.base.Paging;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Option;

/** The history of runs, with everything that went wrong in each. Safe to share between threads. */
final class RunPages implements Routes {
  private static final String ONE = Part.RUNS.path() + "/{run}";

  private final AdminFrame frame;
  private final RecordStore store;
  private final RunTables runs;
  private final IssueTables issues;

  RunPages(AdminFrame frame, RecordStore store) {
    this.frame = frame;
    this.store = store;
    this.runs = new RunTables(frame);
    this.issues = new IssueTables(frame);
  }

  /** The path of a run. */
  static String path(long run) {
    return Part.RUNS.path() + "/" + run;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.RUNS.path(), this::list, Part.RUNS.access());
    endpoints.get(ONE, this::show, Part.RUNS.access());
    endpoints.get(ONE + "/meldingen.csv", this::csv, Part.RUNS.access());
    endpoints.get(ONE + "/meldingen.json", this::json, Part.RUNS.access());
  }

  private void list(Context context) {
    String source = Asked.query(context, "bron");
    int page = Asked.page(context);
    List<RunRecord> found = store.runs().list(source, page * Paging.SIZE, Paging.SIZE + 1);
    List<Block> blocks = new ArrayList<>();
    blocks.add(runs.table(context, found.subList(0, Math.min(Paging.SIZE, found.size()))));
    blocks.addAll(
        new Paging(frame, Part.RUNS.path(), Map.of("bron", source))
            .links(context, found.size() > Paging.SIZE));
    frame.show(context, Part.RUNS, frame.text("admin.runs"), blocks);
  }

  private void show(Context context) {
    RunReport report = report(context);
    String reason = Asked.query(context, "reden");
    List<Issue> wanted =
        report.issues().stream()
            .filter(issue -> reason.isEmpty() || issue.reason().name().equals(reason))
            .toList();
    int from = Math.min(Asked.page(context) * Paging.SIZE, wanted.size());
    int to = Math.min(from + Paging.SIZE, wanted.size());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(frame.text("admin.outcome-" + report.outcome())));
    blocks.add(runs.facts(report.counts()));
    blocks.add(new Block.Heading(frame.text("admin.issues")));
    if (!report.issues().isEmpty()) {
      blocks.add(filter(context, report, reason));
      blocks.add(issues.table(wanted.subList(from, to), wanted.size()));
      blocks.addAll(
          new Paging(frame, path(report.run()), Map.of("reden", reason))
              .links(context, to < wanted.size()));
      blocks.add(downloads(context, report.run()));
    } else {
      blocks.add(new Block.Text(frame.text("admin.issue-none")));
    }
    frame.show(
        context,
        Part.RUNS,
        frame.text("admin.run-title", report.source(), "" + report.run()),
        blocks);
  }

  /** The reasons, the most frequent first. */
  private Block filter(Context context, RunReport report, String reason) {
    Map<String, String> rules = new LinkedHashMap<>();
    report.issues().forEach(issue -> rules.put(issue.reason().name(), IssueWords.rule(issue)));
    List<Option> options = new ArrayList<>();
    options.add(new Option("", frame.text("admin.issue-all")));
    report.reasons().entrySet().stream()
        .sorted((one, other) -> other.getValue() - one.getValue())
        .filter(entry -> rules.containsKey(entry.getKey().name()))
        .forEach(entry ->
            options.add(
                new Option(
                    entry.getKey().name(),
                    entry.getValue() + " × " + rules.get(entry.getKey().name()))));
    return Block.Form.quietQuery(
        frame.path(context, path(report.run())),
        frame.text("admin.filter"),
        WorkField.choice("reden", frame.text("admin.issue-reason"), "", reason, options));
  }

  private Block downloads(Context context, long run) {
    return Block.Links.of(
        frame.linkTo(context, frame.text("admin.issues-csv"), path(run) + "/meldingen.csv"),
        frame.linkTo(context, frame.text("admin.issues-json"), path(run) + "/meldingen.json"));
  }

  private void csv(Context context) {
    RunReport report = report(context);
    // The byte order mark makes spreadsheet programs read it as UTF-8.
    String text = "\uFEFF" + new ReportCsv().of(report);
    download(
        context, report, "csv", "text/csv; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private void json(Context context) {
    RunReport report = report(context);
    download(context, report, "json", "application/json", Json.writePlain(ReportJson.tree(report)));
  }

  private static void download(
      Context context, RunReport report, String ending, String type, byte[] content) {
    context.header(
        "Content-Disposition",
        "attachment; filename=\"verwerking-%d.%s\"".formatted(report.run(), ending));
    Answers.write(context, type, content);
  }

  private RunReport report(Context context) {
    Optional<RunRecord> run =
        Optional.of(context.pathParam("run"))
            .filter(id -> id.matches("\\d{1,18}"))
            .flatMap(id -> store.runs().find(Long.parseLong(id)));
    return run.map(found -> RunReport.of(found, store.runs().issues(found.id())))
        .orElseThrow(frame::unknown);
  }
}
