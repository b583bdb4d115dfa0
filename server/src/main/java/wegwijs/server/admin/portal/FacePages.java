package wegwijs.server.admin.portal;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wegwijs.data.portal.Person;
import wegwijs.data.portal.Portal;
import wegwijs.data.portal.Portals;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.guidance.Editing;
import wegwijs.server.admin.guidance.GuidanceWork;
import wegwijs.server.admin.guidance.Sheet;
import wegwijs.server.http.Access;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.written.Pictures;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;
import wegwijs.templates.view.work.WorkField.Option;

/** The pictures of the people of a front office. Safe to share between threads. */
final class FacePages implements Routes {
  private static final String FACES = PortalPages.ONE + "/gezichten";
  private static final String PERSON = "mens";
  private static final String FILE = "foto";

  private final AdminFrame frame;
  private final GuidanceWork work;
  private final Portals portals;
  private final Pictures pictures;
  private final Editing editing;

  FacePages(AdminFrame frame, GuidanceWork work, Portals portals, Pictures pictures) {
    this.frame = frame;
    this.work = work;
    this.portals = portals;
    this.pictures = pictures;
    this.editing = new Editing(frame, work);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(FACES, this::show, Access.ADMINISTRATOR);
    endpoints.post(FACES, this::send, Access.ADMINISTRATOR);
  }

  private static String path(Portal portal) {
    return PortalPages.path(portal) + "/gezichten";
  }

  private void show(Context context) {
    Portal portal = PortalPages.portal(context, frame, portals);
    if (portal.frontOffice().people().isEmpty()) {
      frame.show(
          context,
          Part.PORTALS,
          frame.text("admin.portal-faces"),
          List.of(
              new Block.Text(frame.text("admin.face-nobody")),
              Block.Links.of(frame.linkTo(context, portal.name(), PortalPages.path(portal)))));
    } else {
      editing.show(context, sheet(context, portal, ""));
    }
  }

  private void send(Context context) {
    Portal portal = PortalPages.portal(context, frame, portals);
    String name = Asked.field(context, PERSON);
    Sheet sheet = sheet(context, portal, name);
    Optional<UploadedFile> file =
        Optional.ofNullable(context.uploadedFile(FILE)).filter(given -> given.size() > 0);
    boolean isKnown =
        portal.frontOffice().people().stream().anyMatch(person -> person.name().equals(name));
    if (!isKnown) {
      editing.refuse(
          context, sheet, List.of(new FormFault(PERSON, frame.text("admin.face-unknown"))));
      return;
    }
    Optional<String> picture = file.flatMap(this::keep);
    if (file.isPresent() && picture.isEmpty()) {
      editing.refuse(
          context, sheet, List.of(new FormFault(FILE, frame.text("admin.face-unreadable"))));
      return;
    }
    String people =
        portal.frontOffice().people().stream()
            .map(person ->
                person.name().equals(name)
                    ? new Person(person.name(), person.role(), picture)
                    : person)
            .map(PortalField::line)
            .collect(Collectors.joining("\n"));
    PortalForm form = PortalForm.of(portal).with(PortalField.PEOPLE, people);
    editing.take(context, sheet, PortalPages.draft(work, portal, form), path(portal));
  }

  private Optional<String> keep(UploadedFile file) {
    try (InputStream content = file.content()) {
      return pictures.keep(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Sheet sheet(Context context, Portal portal, String chosen) {
    List<Option> people = new ArrayList<>();
    for (Person person : portal.frontOffice().people()) {
      String state = frame.text(person.face().isPresent() ? "admin.face-has" : "admin.face-none");
      people.add(new Option(person.name(), person.name() + " (" + state + ")"));
    }
    return new Sheet(
        Part.PORTALS,
        frame.text("admin.portal-faces"),
        path(portal),
        PortalPages.file(portal),
        false,
        new Sheet.Form(
            List.of(
                WorkField.choice(PERSON, frame.text("admin.face-person"), "", chosen, people),
                frame.input(Kind.FILE, FILE, "admin.face-file", "")),
            Map.of()),
        new Sheet.Around(
            List.of(new Block.Text(frame.text("admin.face-intro"))),
            List.of(
                Block.Links.of(frame.linkTo(context, portal.name(), PortalPages.path(portal))))));
  }
}
