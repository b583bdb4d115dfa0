package wegwijs.server.staff.knowledge;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.portal.Portal;
import wegwijs.data.time.DutchTime;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Problem;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Author;
import wegwijs.server.office.knowledge.Knowledge;
import wegwijs.server.office.knowledge.Quiz;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffForm;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.server.staff.Topics;
import wegwijs.templates.StaffPages;
import wegwijs.templates.view.staff.Choice;
import wegwijs.templates.view.staff.LessonPage;
import wegwijs.templates.view.work.FormFault;

/** One lesson: to read, to answer its questions, and to publish. Safe to share. */
final class LessonPages {
  private static final String ONE = KnowledgePages.PATH + "/{id}";
  private static final int NOT_ANSWERED = -1;

  private final StaffNavigation navigation;
  private final WorkFrame frame;
  private final StaffPages pages;
  private final Knowledge knowledge;
  private final KnowledgeShelf shelf;
  private final Topics topics;

  LessonPages(
      StaffNavigation navigation, Knowledge knowledge, KnowledgeShelf shelf, Topics topics) {
    this.navigation = navigation;
    this.knowledge = knowledge;
    this.shelf = shelf;
    this.topics = topics;
    frame = navigation.frame();
    pages = new StaffPages(frame.pages().words());
  }

  void register(Endpoints endpoints) {
    endpoints.get(ONE, context -> show(context, List.of(), null, List.of()), Access.SUPPORTER);
    endpoints.post(ONE + "/antwoorden", this::answer, Access.SUPPORTER);
    endpoints.post(ONE + "/publiceren", this::publish, Access.EDITOR);
    endpoints.post(ONE + "/weg", this::remove, Access.EDITOR);
  }

  private void show(
      Context context, List<Integer> chosen, @Nullable String result, List<FormFault> faults) {
    Portal portal = navigation.portal(context);
    Knowledge.Item item = get(context);
    String action = context.contextPath() + path(portal, item);
    String video = item.lesson().video();
    Answers.html(
        context,
        pages.render(
            new LessonPage(
                navigation.layout(context, item.lesson().title(), Part.KNOWLEDGE),
                shelf.kind(item.lesson().kind()),
                topics.labels(item.lesson().topics()),
                shelf.source(item),
                SimpleMarkup.parse(item.lesson().text()),
                video.isEmpty() ? null : video,
                action,
                questions(item, chosen),
                result,
                faults,
                completed(context, item),
                editing(context, portal, item, action))));
  }

  private static List<LessonPage.Asked> questions(Knowledge.Item item, List<Integer> chosen) {
    List<Quiz.Question> questions = item.lesson().quiz().questions();
    return IntStream.range(0, questions.size())
        .mapToObj(at -> {
          Quiz.Question question = questions.get(at);
          int picked = at < chosen.size() ? chosen.get(at) : NOT_ANSWERED;
          return new LessonPage.Asked(
              question.text(),
              IntStream.range(0, question.answers().size())
                  .mapToObj(answer ->
                      new Choice(
                          field(at),
                          Integer.toString(answer),
                          question.answers().get(answer),
                          answer == picked))
                  .toList());
        })
        .toList();
  }

  private static String field(int question) {
    return "vraag-" + question;
  }

  private @Nullable String completed(Context context, Knowledge.Item item) {
    Account account = SignedIn.of(context).account();
    return knowledge.done(item.id()).stream()
        .filter(done -> done.by().account().equals(account.id()))
        .findFirst()
        .map(done -> frame.text("staff.knowledge.completed", day(done.at())))
        .orElse(null);
  }

  private LessonPage.@Nullable Editing editing(
      Context context, Portal portal, Knowledge.Item item, String action) {
    if (!mayEdit(context, portal, item)) {
      return null;
    }
    return new LessonPage.Editing(
        action + "/wijzig",
        KnowledgePages.isEditor(context, portal),
        item.isPublished(),
        knowledge.done(item.id()).stream()
            .map(done -> frame.text("staff.by", done.by().name(), day(done.at())))
            .toList());
  }

  private String day(Instant at) {
    return frame.pages().words().date(at.atZone(DutchTime.ZONE).toLocalDate());
  }

  /** Editors, and authors as long as it is not published. */
  static boolean mayEdit(Context context, Portal portal, Knowledge.Item item) {
    return KnowledgePages.isEditor(context, portal)
        || (!item.isPublished() && item.by().account().equals(SignedIn.of(context).account().id()));
  }

  private void answer(Context context) {
    Portal portal = navigation.portal(context);
    Knowledge.Item item = get(context);
    StaffForm form = StaffForm.of(context);
    Quiz quiz = item.lesson().quiz();
    List<Integer> chosen = new ArrayList<>();
    for (int at = 0; at < quiz.questions().size(); at++) {
      String text = form.text(field(at));
      chosen.add(text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : NOT_ANSWERED);
    }
    if (quiz.isPassed(chosen)) {
      knowledge.complete(item.id(), Author.of(SignedIn.of(context).account()));
      throw new SentElsewhere(WorkFrame.after(path(portal, item), "passed"));
    }
    context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    long right =
        IntStream.range(0, chosen.size())
            .filter(at -> quiz.questions().get(at).right() == chosen.get(at))
            .count();
    String result = frame.text("staff.knowledge.not-yet", right, chosen.size());
    show(context, chosen, result, List.of());
  }

  private void publish(Context context) {
    Portal portal = navigation.portal(context);
    Knowledge.Item item = get(context);
    boolean isPublished = StaffForm.of(context).isTicked("publiceren");
    knowledge.setPublished(portal.id(), item.id(), isPublished);
    throw new SentElsewhere(
        WorkFrame.after(path(portal, item), isPublished ? "published" : "unpublished"));
  }

  private void remove(Context context) {
    Portal portal = navigation.portal(context);
    knowledge.remove(portal.id(), get(context).id());
    throw new SentElsewhere(WorkFrame.after(Part.KNOWLEDGE.path(portal.id()), "lesson-removed"));
  }

  private static String path(Portal portal, Knowledge.Item item) {
    return Part.KNOWLEDGE.path(portal.id()) + "/" + item.id();
  }

  /** A lesson that somebody may read; others do not exist for them. */
  Knowledge.Item get(Context context) {
    Portal portal = navigation.portal(context);
    return StaffForm.findId(context, "id")
        .flatMap(id -> knowledge.find(portal.id(), id))
        .filter(item -> item.isPublished() || mayEdit(context, portal, item))
        .orElseThrow(
            () -> Problem.of(HttpStatus.NOT_FOUND, "Dit staat hier niet (meer).").refused());
  }
}
