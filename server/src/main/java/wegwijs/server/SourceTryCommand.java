package wegwijs.server;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wegwijs.data.json.Json;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.indexer.Preview;
import wegwijs.indexer.Reading;
import wegwijs.indexer.SiteVisitor.Trial;
import wegwijs.indexer.extract.ExtractionJson;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.ReportJson;
import wegwijs.indexer.report.ReportText;
import wegwijs.server.admin.source.SourceUnusable;

/**
 * {@code wegwijs source try}: shows what would become of a file or of one page, and stores nothing.
 */
@Command(
    name = "try",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class SourceTryCommand implements Callable<Integer> {
  private static final String ID = "proef";

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "BESTAND", descriptionKey = "import.file")
  private @Nullable Path file;

  @Option(names = "--url", paramLabel = "URL", descriptionKey = "try.url")
  private @Nullable String url;

  @Option(names = "--format", paramLabel = "FORMAAT", descriptionKey = "import.format")
  private String format = FormatOption.AUTO;

  @Mixin private SourceOptions options = new SourceOptions();

  @Option(names = "--records", paramLabel = "AANTAL", descriptionKey = "try.records")
  private int most = 5;

  @Option(names = "--json", descriptionKey = "try.json")
  private boolean isJson;

  @Override
  public Integer call() {
    if ((file == null) == (url == null)) {
      throw new CannotContinue(CommandTexts.text("try.what"));
    }
    Installation installation = Installation.open(Settings.of(System.getenv()));
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    boolean isGood = file == null ? tryPage(installation, out) : tryFile(installation, file, out);
    out.flush();
    return isGood ? 0 : 1;
  }

  private boolean tryPage(Installation installation, PrintWriter out) {
    String address = SourceOptions.webAddress(Objects.requireNonNull(url));
    Source source = options.source(installation, ID, SourceFormat.SITE, address);
    if (!isJson) {
      return show(new Trials(installation), source, out);
    }
    return switch (installation.visitor().tryPage(source, ProgressMonitor.NONE)) {
      case Trial.Read(var extraction) -> {
        out.println(json(ExtractionJson.of(extraction)));
        yield true;
      }
      case Trial.Unread(List<Issue> issues) -> {
        out.println(json(unread(address, issues)));
        yield false;
      }
    };
  }

  /** As sentences: each record with its values, and what was wrong with them. */
  private static boolean show(Trials trials, Source source, PrintWriter out) {
    try {
      var trial = trials.of(source, ProgressMonitor.NONE);
      trial
          .records()
          .forEach(record -> {
            out.println(record.name());
            record
                .values()
                .forEach(value ->
                    out.println(
                        "  " + value.field() + ": " + value.text() + "  [" + value.where() + "]"));
          });
      trial.issues().forEach(issue -> out.print(new ReportText().of(issue)));
      return !trial.records().isEmpty();
    } catch (SourceUnusable e) {
      throw new CannotContinue(String.valueOf(e.getMessage()), e);
    }
  }

  private static Map<String, Object> unread(String address, List<Issue> issues) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("url", address);
    tree.put("outcome", "UNREAD");
    tree.put("issues", issues);
    return tree;
  }

  private boolean tryFile(Installation installation, Path path, PrintWriter out) {
    if (!Files.isReadable(path)) {
      throw new CannotContinue(CommandTexts.text("import.noFile", path));
    }
    SourceFormat known =
        format.equals(FormatOption.AUTO)
            ? FormatOption.recognise(path, options.hasRecipe())
            : FormatOption.ofFile(format);
    Source source = options.source(installation, ID, known, path.toAbsolutePath().toString());
    Reading reading = Reading.ofFile(source, path);
    Preview preview = SourcePreview.of(installation, source, reading, most, ProgressMonitor.NONE);
    if (isJson) {
      out.println(json(preview));
      return preview.report().outcome().isKept();
    }
    preview.organizations().forEach(record -> out.println(Json.write(record)));
    preview.services().forEach(record -> out.println(Json.write(record)));
    out.print(new ReportText().of(preview.report()));
    return preview.report().outcome().isKept();
  }

  private static String json(Preview preview) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("organizations", preview.organizations().stream().map(Json::toTree).toList());
    tree.put("services", preview.services().stream().map(Json::toTree).toList());
    tree.put("report", ReportJson.tree(preview.report()));
    return json(tree);
  }

  private static String json(Map<String, ?> tree) {
    return new String(Json.writePlain(tree), StandardCharsets.UTF_8);
  }
}
