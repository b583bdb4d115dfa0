package wegwijs.server.admin.source;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.Places;
import wegwijs.data.store.RecordStore;
import wegwijs.data.store.Schedules;
import wegwijs.data.store.SourceSchedule;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.FormFault;

/** Adding sources, and changing how they are read. Safe to share between threads. */
final class SourceEditing implements Routes {
  private static final String ADD = "/beheer/bron-toevoegen";

  private final AdminFrame frame;
  private final RecordStore store;
  private final SourceWork work;
  private final Uploads uploads;
  private final Places places;
  private final Clock clock;

  SourceEditing(
      AdminFrame frame,
      RecordStore store,
      SourceWork work,
      Uploads uploads,
      Places places,
      Clock clock) {
    this.frame = frame;
    this.store = store;
    this.work = work;
    this.uploads = uploads;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(
        ADD,
        context -> show(context, SourceForm.empty(), Optional.empty(), List.of()),
        Part.SOURCES.access());
    endpoints.post(ADD, this::add, Part.SOURCES.access());
    String edit = SourcePages.ONE + "/wijzigen";
    endpoints.get(edit, this::edit, Part.SOURCES.access());
    endpoints.post(edit, this::change, Part.SOURCES.access());
  }

  private void show(
      Context context, SourceForm form, Optional<Source> known, List<FormFault> faults) {
    boolean isNew = known.isEmpty();
    boolean hasRecipe = known.map(Source::recipe).isPresent();
    String action = isNew ? ADD : SourcePages.path(form.id()) + "/wijzigen";
    frame.show(
        context,
        Part.SOURCES,
        isNew ? frame.text("admin.source-add") : frame.text("admin.source-edit", form.id()),
        faults,
        List.of(
            Block.Form.of(
                frame.path(context, action),
                frame.text("admin.save"),
                form.fields(frame, isNew, hasRecipe))));
  }

  private void edit(Context context) {
    Source source = SourcePages.get(context, frame, store);
    SourceForm form =
        SourceForm.of(
            source, store.sourceNames().find(source.id()), store.schedules().find(source.id()));
    show(context, form, Optional.of(source), List.of());
  }

  private void add(Context context) {
    SourceForm form = SourceForm.typed(context, Asked.field(context, "bron"));
    Optional<Source> taken =
        Optional.of(form.id()).filter(Source::isValidId).flatMap(store.sources()::find);
    if (taken.isPresent()) {
      FormFault fault = new FormFault("bron", frame.text("admin.source-taken"));
      show(context, form, Optional.empty(), List.of(fault));
    } else {
      save(context, form, Optional.empty());
    }
  }

  private void change(Context context) {
    Source source = SourcePages.get(context, frame, store);
    save(context, SourceForm.typed(context, source.id()), Optional.of(source));
  }

  private void save(Context context, SourceForm form, Optional<Source> known) {
    boolean hasFile =
        SourceForm.file(context, "bestand").isPresent()
            || known.filter(s -> !s.isVisited()).isPresent();
    List<FormFault> faults = new ArrayList<>(form.faults(frame, hasFile));
    Optional<String> code = places.findMunicipality(form.municipality()).map(Municipality::code);
    if (!form.municipality().isEmpty() && code.isEmpty()) {
      faults.add(new FormFault("gemeente", frame.text("admin.source-bad-municipality")));
    }
    if (!faults.isEmpty()) {
      show(context, form, known, faults);
      return;
    }
    Source source = source(context, form, known, code.orElse(null));
    store.sources().put(source);
    store.sourceNames().put(source.id(), form.name());
    plan(source.id(), form);
    known.ifPresent(before -> discardUnused(before, source));
    String action = known.isEmpty() ? "add source" : "change source";
    throw frame.done(context, action, source.id(), SourcePages.path(source.id()), "source-saved");
  }

  private Source source(
      Context context, SourceForm form, Optional<Source> known, @Nullable String code) {
    String recipe = recipe(context, form, known);
    if (!form.address().isEmpty()) {
      SourceFormat format = SourceFormat.find(form.format()).orElse(SourceFormat.SITE);
      return form.source(format, form.address(), recipe, code);
    }
    Optional<UploadedFile> file = SourceForm.file(context, "bestand");
    String location =
        file.map(given -> uploads.keep(form.id(), given).toString())
            .or(() -> known.map(Source::location))
            .orElseThrow();
    SourceFormat format =
        SourceFormat.find(form.format())
            .orElseGet(() -> work.recognise(Path.of(location), recipe != null));
    return form.source(format, location, recipe, code);
  }

  private @Nullable String recipe(Context context, SourceForm form, Optional<Source> known) {
    return SourceForm.file(context, "recept")
        .map(given -> uploads.keep(form.id() + "-recept", given).toString())
        .or(() ->
            known.map(Source::recipe).filter(any -> !Asked.isTicked(context, "zonder-recept")))
        .orElse(null);
  }

  /** What stays the same keeps the moment at which it is due. */
  private void plan(String id, SourceForm form) {
    Schedules schedules = store.schedules();
    Optional<Integer> before = schedules.find(id).map(SourceSchedule::everyDays);
    Optional<Integer> wanted = form.days();
    if (wanted.isEmpty()) {
      schedules.remove(id);
    } else if (!wanted.equals(before)) {
      schedules.put(SourceSchedule.starting(id, wanted.get(), clock.instant()));
    }
  }

  private void discardUnused(Source before, Source now) {
    discard(before.isVisited() ? null : before.location(), now.location());
    discard(before.recipe(), now.recipe());
  }

  private void discard(@Nullable String before, @Nullable String now) {
    if (before != null && !Objects.equals(before, now)) {
      uploads.discard(before);
    }
  }
}
