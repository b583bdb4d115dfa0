package wegwijs.server.staff.supporter;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.supporter.Supporter;
import wegwijs.server.office.supporter.Supporters;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffForm;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.server.staff.Topics;
import wegwijs.templates.StaffPages;
import wegwijs.templates.view.staff.Choice;
import wegwijs.templates.view.staff.SupporterFormPage;
import wegwijs.templates.view.staff.SupporterListPage;

/** The people who think along, for colleagues and for their coordinator. Safe to share. */
public final class SupporterPages implements Routes {
  private static final String PATH = Part.SUPPORTERS.route();
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("nl"));

  private final StaffNavigation navigation;
  private final WorkFrame frame;
  private final StaffPages pages;
  private final Supporters supporters;
  private final Topics topics;
  private final Clock clock;

  /** Pages of these people. */
  public SupporterPages(
      StaffNavigation navigation, Supporters supporters, Topics topics, Clock clock) {
    this.navigation = navigation;
    this.supporters = supporters;
    this.topics = topics;
    this.clock = clock;
    frame = navigation.frame();
    pages = new StaffPages(frame.pages().words());
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(PATH, this::list, Access.SUPPORTER);
    endpoints.get(
        PATH + "/nieuw", context -> form(context, null, SupporterForm.EMPTY), Access.EDITOR);
    endpoints.post(PATH + "/nieuw", context -> save(context, null), Access.EDITOR);
    endpoints.get(PATH + "/{id}", this::edit, Access.EDITOR);
    endpoints.post(PATH + "/{id}", context -> save(context, get(context)), Access.EDITOR);
    endpoints.post(PATH + "/{id}/weg", this::remove, Access.EDITOR);
  }

  private void list(Context context) {
    String portal = navigation.portal(context).id();
    boolean mayEdit = SignedIn.of(context).account().grants().allow(Role.EDITOR, portal);
    String base = context.contextPath() + path(portal);
    List<Supporter> people = supporters.list(portal);
    Answers.html(
        context,
        pages.render(
            new SupporterListPage(
                navigation.layout(context, frame.text("staff.part.supporters"), Part.SUPPORTERS),
                people.stream()
                    .map(one -> row(one, mayEdit ? base + "/" + one.id() : null))
                    .toList(),
                mayEdit ? base + "/nieuw" : null,
                reach(portal, people))));
  }

  private SupporterListPage.Row row(Supporter one, @Nullable String edit) {
    Supporter.Profile profile = one.profile();
    Supporter.Offer offer = profile.offer();
    return new SupporterListPage.Row(
        profile.name(),
        edit,
        name(profile.kind()),
        topics.labels(offer.themes()),
        String.join(", ", offer.languages()),
        String.join(", ", offer.places()),
        offer.availability(),
        one.contact(),
        frame.text(one.isPublished() ? "staff.supporter.public" : "staff.supporter.hidden"));
  }

  private List<SupporterListPage.Month> reach(String portal, List<Supporter> people) {
    Map<UUID, Supporter> byId =
        people.stream().collect(Collectors.toMap(Supporter::id, Function.identity()));
    return supporters.reach(portal).entrySet().stream()
        .flatMap(month ->
            month.getValue().entrySet().stream()
                .flatMap(chosen ->
                    Optional.ofNullable(byId.get(chosen.getKey())).stream()
                        .map(one ->
                            new SupporterListPage.Month(
                                MONTH.format(month.getKey()),
                                one.profile().name(),
                                chosen.getValue()))))
        .toList();
  }

  private String name(Supporter.Kind kind) {
    return frame.text(
        switch (kind) {
          case INFORMAL -> "staff.supporter.informal";
          case PROFESSIONAL -> "staff.supporter.professional";
        });
  }

  private void edit(Context context) {
    Supporter supporter = get(context);
    form(context, supporter, SupporterForm.of(supporter));
  }

  private void form(Context context, @Nullable Supporter supporter, SupporterForm form) {
    String portal = navigation.portal(context).id();
    String base = context.contextPath() + path(portal);
    String address = supporter == null ? base + "/nieuw" : base + "/" + supporter.id();
    String title =
        supporter == null ? frame.text("staff.supporter.add") : supporter.profile().name();
    Answers.html(
        context,
        pages.render(
            new SupporterFormPage(
                navigation.layout(context, title, Part.SUPPORTERS),
                address,
                form.fields(),
                Arrays.stream(Supporter.Kind.values())
                    .map(kind -> new Choice("soort", kind.id(), name(kind), kind == form.kind()))
                    .toList(),
                topics.choices("thema", form.themes()),
                form.isPublished(),
                form.faults(),
                supporter == null ? null : address + "/weg")));
  }

  private void save(Context context, @Nullable Supporter known) {
    String portal = navigation.portal(context).id();
    SupporterForm form = SupporterForm.read(StaffForm.of(context), topics, frame, clock);
    if (!form.faults().isEmpty()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      form(context, known, form);
      return;
    }
    supporters.put(portal, form.supporter(known == null ? UUID.randomUUID() : known.id()));
    throw new SentElsewhere(WorkFrame.after(path(portal), "supporter"));
  }

  private void remove(Context context) {
    String portal = navigation.portal(context).id();
    supporters.remove(portal, get(context).id());
    throw new SentElsewhere(WorkFrame.after(path(portal), "supporter-removed"));
  }

  private static String path(String portal) {
    return Part.SUPPORTERS.path(portal);
  }

  private Supporter get(Context context) {
    String portal = navigation.portal(context).id();
    return StaffForm.findId(context, "id")
        .flatMap(id -> supporters.find(portal, id))
        .orElseThrow(() ->
            Problem.of(HttpStatus.NOT_FOUND, "Deze meedenker bestaat niet (meer).").refused());
  }
}
