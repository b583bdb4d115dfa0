package wegwijs.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.indexer.Preview;
import wegwijs.indexer.Reading;
import wegwijs.indexer.SiteVisitor;
import wegwijs.indexer.extract.Extraction;
import wegwijs.indexer.extract.ExtractionJson;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunCancelled;
import wegwijs.server.admin.base.FieldText;
import wegwijs.server.admin.source.SourceUnusable;
import wegwijs.server.admin.source.Trial;
import wegwijs.server.admin.source.Trial.Shown;
import wegwijs.server.admin.source.Trial.Value;

/** Reads sources without storing anything. Safe to share between threads. */
final class Trials {
  private static final int MOST_RECORDS = 5;

  private final Installation installation;

  Trials(Installation installation) {
    this.installation = installation;
  }

  /**
   * What would become of a source.
   *
   * @param monitor may stop the work, within seconds
   * @throws SourceUnusable if it cannot be read as it is configured
   * @throws RunCancelled if it was stopped
   */
  Trial of(Source source, ProgressMonitor monitor) throws SourceUnusable {
    try {
      return source.format() == SourceFormat.SITE
          ? page(installation.visitor().tryPage(source, monitor), monitor)
          : records(source, monitor);
    } catch (CannotContinue | ConfigurationException | IllegalArgumentException e) {
      throw new SourceUnusable(String.valueOf(e.getMessage()), e);
    }
  }

  private static Trial page(SiteVisitor.Trial trial, ProgressMonitor monitor) {
    return switch (trial) {
      case SiteVisitor.Trial.Unread _ when monitor.isCancelled() -> throw new RunCancelled();
      case SiteVisitor.Trial.Unread(List<Issue> issues) ->
          new Trial(List.of(), issues, Optional.empty());
      case SiteVisitor.Trial.Read(Extraction extraction) ->
          new Trial(shown(extraction), issues(extraction), Optional.empty());
    };
  }

  private static List<Issue> issues(Extraction extraction) {
    return switch (extraction) {
      case Extraction.NotContent none ->
          List.of(Issue.pageSkipped(none.url().toString(), null, none.reason()));
      case Extraction.Extracted found -> {
        List<Issue> issues = new ArrayList<>(found.issues());
        found
            .held()
            .forEach(held ->
                issues.add(
                    Issue.fieldHeld(
                        found.url().toString(), held.field(), held.value(), held.why())));
        yield issues;
      }
    };
  }

  private static List<Shown> shown(Extraction extraction) {
    Map<String, @Nullable Object> tree = ExtractionJson.of(extraction);
    return Stream.of(tree.get("organizations"), tree.get("services"))
        .flatMap(records -> ((List<?>) Objects.requireNonNull(records)).stream())
        .limit(MOST_RECORDS)
        .map(record -> shown((Map<?, ?>) record))
        .toList();
  }

  private static Shown shown(Map<?, ?> record) {
    List<Value> values =
        ((List<?>) Objects.requireNonNull(record.get("values")))
            .stream().map(value -> value((Map<?, ?>) value)).toList();
    String name =
        record.get("hsds") instanceof Map<?, ?> hsds ? Objects.toString(hsds.get("name"), "") : "";
    return new Shown(name.isBlank() ? Objects.toString(record.get("key")) : name, values);
  }

  private static Value value(Map<?, ?> value) {
    return new Value(
        Objects.toString(value.get("field")),
        FieldText.of(value.get("value")),
        value.get("selector") + ", " + value.get("method") + ", " + value.get("confidence"));
  }

  private Trial records(Source source, ProgressMonitor monitor) {
    Preview preview =
        SourcePreview.of(installation, source, reading(source, monitor), MOST_RECORDS, monitor);
    if (preview.report().outcome() == RunOutcome.CANCELLED) {
      throw new RunCancelled();
    }
    List<Shown> records = new ArrayList<>();
    preview.organizations().forEach(record -> records.add(tree(record.name(), record)));
    preview.services().forEach(record -> records.add(tree(record.name(), record)));
    return new Trial(records, preview.report().issues(), Optional.of(preview.report().counts()));
  }

  private Reading reading(Source source, ProgressMonitor monitor) {
    return source.isVisited()
        ? installation.visitor().visit(source, monitor)
        : Reading.ofFile(source, Path.of(Objects.requireNonNull(source.location())));
  }

  private static Shown tree(String name, Object record) {
    List<Value> values = new ArrayList<>();
    Json.toTree(record)
        .forEach((field, value) -> {
          String text = FieldText.of(value);
          if (!text.isEmpty() && !field.endsWith("id")) {
            values.add(new Value(field, text, ""));
          }
        });
    return new Shown(name, values);
  }
}
