package wegwijs.server.admin.experience;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Stored;
import wegwijs.data.store.RecordStore;
import wegwijs.data.time.DutchTime;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.office.experience.Experience;
import wegwijs.server.office.experience.Experiences;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;

/**
 * What surveys among clients found of an organization: recorded by editors, shown on its page with
 * where it was published. Safe to share between threads.
 */
public final class ExperiencePages implements Routes {
  private static final String ONE = Part.EXPERIENCES + "/{id}";

  private final AdminFrame frame;
  private final RecordStore store;
  private final Experiences experiences;
  private final Clock clock;

  /** Results for the organizations of this store. */
  public ExperiencePages(
      AdminFrame frame, RecordStore store, Experiences experiences, Clock clock) {
    this.frame = frame;
    this.store = store;
    this.experiences = experiences;
    this.clock = clock;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(
        ONE, context -> show(context, ExperienceForm.EMPTY, List.of()), Part.RECORDS.access());
    endpoints.post(ONE, this::add, Part.RECORDS.access());
    endpoints.post(ONE + "/weg", this::remove, Part.RECORDS.access());
  }

  private Organization organization(Context context) {
    return store
        .records()
        .findOrganization(Asked.id(context, "id"))
        .map(Stored::value)
        .orElseThrow(frame::unknown);
  }

  private void show(Context context, ExperienceForm form, List<FormFault> faults) {
    Organization organization = organization(context);
    String path = frame.path(context, path(organization.id()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(frame.text("admin.experience-about")));
    List<Experience> all = experiences.listOf(organization.id());
    if (!all.isEmpty()) {
      blocks.add(table(all));
    }
    for (Experience one : all) {
      blocks.add(
          Block.Form.quiet(
              path + "/weg",
              frame.text("admin.experience-remove", one.survey(), year(one)),
              WorkField.hidden("welke", one.id().toString())));
    }
    blocks.add(new Block.Heading(frame.text("admin.experience-add")));
    blocks.add(Block.Form.of(path, frame.text("admin.save"), form.fields(frame)));
    frame.show(
        context,
        Part.RECORDS,
        frame.text("admin.experience-title", organization.name()),
        faults,
        blocks);
  }

  private Block table(List<Experience> all) {
    return new Block.Table(
        frame.text("admin.experiences"),
        List.of(
            frame.text("admin.experience-survey"),
            frame.text("admin.experience-year"),
            frame.text("admin.experience-answers"),
            frame.text("admin.experience-grade"),
            frame.text("admin.experience-source")),
        all.stream()
            .map(one ->
                List.of(
                    Cell.of(one.survey()),
                    Cell.of(year(one)),
                    Cell.of(one.answers()),
                    Cell.of(one.grade().map(Object::toString).orElse("–")),
                    new Cell(one.source().getHost(), one.source().toString())))
            .toList());
  }

  /** A year is no number to be grouped by thousands. */
  private static String year(Experience experience) {
    return Integer.toString(experience.year());
  }

  private void add(Context context) {
    Organization organization = organization(context);
    ExperienceForm form = ExperienceForm.of(context);
    List<FormFault> faults =
        form.faults(frame, Year.now(clock.withZone(DutchTime.ZONE)).getValue());
    if (!faults.isEmpty()) {
      show(context, form, faults);
      return;
    }
    experiences.put(form.experience(organization.id()));
    throw frame.done(
        context,
        "record experience",
        "organization " + organization.id(),
        path(organization.id()),
        "experience-saved");
  }

  private void remove(Context context) {
    Organization organization = organization(context);
    UUID id = Asked.id(Asked.field(context, "welke"));
    if (!experiences.remove(organization.id(), id)) {
      throw frame.unknown();
    }
    throw frame.done(
        context,
        "remove experience",
        "organization " + organization.id(),
        path(organization.id()),
        "experience-removed");
  }

  private static String path(UUID organization) {
    return Part.EXPERIENCES + "/" + organization;
  }
}
