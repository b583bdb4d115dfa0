package wegwijs.server.staff.knowledge;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wegwijs.data.portal.Portal;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Author;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.knowledge.Knowledge;
import wegwijs.server.office.knowledge.Lesson;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffForm;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.server.staff.Topics;
import wegwijs.server.staff.texts.TextLists;
import wegwijs.templates.StaffPages;
import wegwijs.templates.view.staff.Choice;
import wegwijs.templates.view.staff.LessonFormPage;

/** The lessons as a list, and the form by which colleagues contribute one. Safe to share. */
public final class KnowledgePages implements Routes {
  static final String PATH = Part.KNOWLEDGE.route();

  private final StaffNavigation navigation;
  private final WorkFrame frame;
  private final StaffPages pages;
  private final Knowledge knowledge;
  private final KnowledgeShelf shelf;
  private final TextLists lists;
  private final Topics topics;
  private final LessonPages lessons;

  /** Pages of these lessons. */
  public KnowledgePages(
      StaffNavigation navigation,
      Knowledge knowledge,
      KnowledgeShelf shelf,
      TextLists lists,
      Topics topics) {
    this.navigation = navigation;
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.lists = lists;
    this.topics = topics;
    frame = navigation.frame();
    pages = new StaffPages(frame.pages().words());
    lessons = new LessonPages(navigation, knowledge, shelf, topics);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(PATH, this::list, Access.SUPPORTER);
    endpoints.get(
        PATH + "/nieuw", context -> form(context, null, LessonForm.EMPTY), Access.SUPPORTER);
    endpoints.post(PATH + "/nieuw", context -> save(context, null), Access.SUPPORTER);
    endpoints.get(
        PATH + "/{id}/wijzig",
        context -> {
          Knowledge.Item item = editable(context);
          form(context, item, LessonForm.of(item.lesson()));
        },
        Access.SUPPORTER);
    endpoints.post(
        PATH + "/{id}/wijzig", context -> save(context, editable(context)), Access.SUPPORTER);
    lessons.register(endpoints);
  }

  private void list(Context context) {
    Portal portal = navigation.portal(context);
    String base = TextLists.base(context, portal);
    lists.show(
        context,
        Part.KNOWLEDGE,
        "staff.knowledge.intro",
        "staff.knowledge.add",
        () ->
            knowledge.list(portal.id()).stream()
                .filter(item -> item.isPublished() || LessonPages.mayEdit(context, portal, item))
                .map(item -> shelf.listed(item, base))
                .toList(),
        null);
  }

  private void form(Context context, Knowledge.@Nullable Item item, LessonForm form) {
    String portal = navigation.portal(context).id();
    String path = context.contextPath() + Part.KNOWLEDGE.path(portal);
    String title = item == null ? frame.text("staff.knowledge.add") : item.lesson().title();
    Answers.html(
        context,
        pages.render(
            new LessonFormPage(
                navigation.layout(context, title, Part.KNOWLEDGE),
                item == null ? path + "/nieuw" : path + "/" + item.id() + "/wijzig",
                Arrays.stream(Lesson.Kind.values())
                    .map(kind ->
                        new Choice("soort", kind.id(), shelf.kind(kind), kind == form.kind()))
                    .toList(),
                form.fields(),
                topics.choices("onderwerp", Set.copyOf(form.topics())),
                form.faults())));
  }

  private void save(Context context, Knowledge.@Nullable Item known) {
    String portal = navigation.portal(context).id();
    LessonForm form = LessonForm.read(StaffForm.of(context), topics, frame);
    if (!form.faults().isEmpty()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      form(context, known, form);
      return;
    }
    Account account = SignedIn.of(context).account();
    Knowledge.Item kept = known;
    if (kept == null) {
      kept = knowledge.add(portal, form.lesson(), Author.of(account));
    } else {
      knowledge.change(portal, kept.id(), form.lesson());
    }
    throw new SentElsewhere(
        WorkFrame.after(Part.KNOWLEDGE.path(portal) + "/" + kept.id(), "lesson"));
  }

  private Knowledge.Item editable(Context context) {
    Portal portal = navigation.portal(context);
    Knowledge.Item item = lessons.get(context);
    if (!LessonPages.mayEdit(context, portal, item)) {
      throw Problem.of(HttpStatus.FORBIDDEN, "U hebt hier geen rechten voor.").refused();
    }
    return item;
  }

  static boolean isEditor(Context context, Portal portal) {
    return SignedIn.of(context).account().grants().allow(Role.EDITOR, portal.id());
  }
}
