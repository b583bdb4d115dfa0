package wegwijs.server.admin.record;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.report.Issue;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.IssueWords;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;

/** Where an editor adds a service that no source tells. Safe to share between threads. */
final class AddPages implements Routes {
  static final String PATH = "/beheer/aanbod-toevoegen";

  private static final String ORGANIZATION = "organization";

  private final AdminFrame frame;
  private final RecordWork work;

  AddPages(AdminFrame frame, RecordWork work) {
    this.frame = frame;
    this.work = work;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(PATH, context -> show(context, Map.of(), List.of()), Part.RECORDS.access());
    endpoints.post(PATH, this::add, Part.RECORDS.access());
  }

  private void show(Context context, Map<String, String> typed, List<FormFault> faults) {
    List<WorkField> fields = new ArrayList<>();
    for (EditableField field : EditableField.of(RecordKind.SERVICE)) {
      fields.add(field.formField(frame.frame(), typed.getOrDefault(field.name(), "")));
    }
    fields.add(
        1,
        frame.input(
            WorkField.Kind.TEXT,
            ORGANIZATION,
            "admin.kind-organization",
            typed.getOrDefault(ORGANIZATION, "")));
    frame.show(
        context,
        Part.RECORDS,
        frame.text("admin.record-add"),
        faults,
        List.of(Block.Form.of(frame.path(context, PATH), frame.text("admin.save"), fields)));
  }

  private void add(Context context) {
    Map<String, String> typed = new LinkedHashMap<>();
    EditableField.of(RecordKind.SERVICE)
        .forEach(field -> typed.put(field.name(), Asked.field(context, field.name())));
    typed.put(ORGANIZATION, Asked.field(context, ORGANIZATION));
    AtomicReference<RecordWork.Addition> added = new AtomicReference<>();
    frame.writing(() -> added.set(work.add(typed)));
    switch (Objects.requireNonNull(added.get())) {
      case RecordWork.Addition.Refused(List<Issue> issues) ->
          show(context, typed, issues.stream().map(AddPages::fault).toList());
      case RecordWork.Addition.Added(var id) -> {
        RecordAddress address = new RecordAddress(RecordKind.SERVICE, id);
        throw frame.done(context, "add record", "service " + id, address.path(), "record-added");
      }
    }
  }

  /**
   * The field of the form is the first step of the path of an issue; without one it is the name.
   */
  private static FormFault fault(Issue issue) {
    String field = Objects.requireNonNullElse(issue.field(), "name");
    return new FormFault(field.split("/", 2)[0], IssueWords.why(issue));
  }
}
