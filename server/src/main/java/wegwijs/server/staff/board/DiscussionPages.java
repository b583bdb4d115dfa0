package wegwijs.server.staff.board;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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
import wegwijs.server.office.account.Author;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.board.Board;
import wegwijs.server.office.board.Discussion;
import wegwijs.server.office.board.Post;
import wegwijs.server.staff.NamesWarning;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffForm;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.server.staff.Topics;
import wegwijs.templates.StaffPages;
import wegwijs.templates.view.staff.AskPage;
import wegwijs.templates.view.staff.Choice;
import wegwijs.templates.view.staff.DiscussionPage;
import wegwijs.templates.view.work.FormFault;

/** Asking colleagues, answering them, and keeping order among them. Safe to share. */
public final class DiscussionPages implements Routes {
  private static final String PATH = Part.BOARD.route();
  private static final String ONE = PATH + "/{id}";
  private static final String TITLE = "titel";
  private static final String TEXT = "tekst";

  private final StaffNavigation navigation;
  private final WorkFrame frame;
  private final StaffPages pages;
  private final Board board;
  private final Topics topics;
  private final NamesWarning warning;
  private final Notices notices;
  private final BoardWords words;

  /** Pages of the discussions of this board. */
  public DiscussionPages(
      StaffNavigation navigation,
      Board board,
      Topics topics,
      NamesWarning warning,
      Notices notices) {
    this.navigation = navigation;
    this.board = board;
    this.topics = topics;
    this.warning = warning;
    this.notices = notices;
    frame = navigation.frame();
    pages = new StaffPages(frame.pages().words());
    words = new BoardWords(frame);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(PATH + "/nieuw", this::form, Access.SUPPORTER);
    endpoints.post(PATH + "/nieuw", this::ask, Access.SUPPORTER);
    endpoints.get(
        ONE,
        context -> show(context, new DiscussionPage.Reply("", List.of(), List.of())),
        Access.SUPPORTER);
    endpoints.post(ONE + "/antwoord", this::answer, Access.SUPPORTER);
    endpoints.post(ONE + "/antwoord/{antwoord}/verberg", this::hide, Access.EDITOR);
    endpoints.post(ONE + "/staat", this::moderate, Access.EDITOR);
    endpoints.post(ONE + "/weg", this::remove, Access.EDITOR);
  }

  private void form(Context context) {
    ask(context, Post.Kind.QUESTION, "", "", Set.of(), List.of(), List.of());
  }

  private void ask(Context context) {
    Portal portal = navigation.portal(context);
    StaffForm form = StaffForm.of(context);
    String title = form.text(TITLE);
    String text = form.text(TEXT);
    Post.Kind kind = Post.Kind.find(form.text("soort")).orElse(Post.Kind.QUESTION);
    List<String> about = topics.known(form.texts("onderwerp"));
    List<FormFault> faults = new ArrayList<>(faults(TITLE, title, Post.LONGEST_TITLE));
    faults.addAll(faults(TEXT, text, Post.LONGEST_TEXT));
    List<String> warnings = warning.of(form, title, text);
    if (!faults.isEmpty() || !warnings.isEmpty()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      ask(context, kind, title, text, Set.copyOf(about), warnings, faults);
      return;
    }
    Discussion asked =
        board.ask(
            portal.id(),
            new Post(kind, title, text, new LinkedHashSet<>(about)),
            Author.of(SignedIn.of(context).account()));
    notices.asked(portal, asked);
    throw new SentElsewhere(WorkFrame.after(path(portal, asked), "asked"));
  }

  private void ask(
      Context context,
      Post.Kind chosen,
      String title,
      String text,
      Set<String> about,
      List<String> warnings,
      List<FormFault> faults) {
    String portal = navigation.portal(context).id();
    Answers.html(
        context,
        pages.render(
            new AskPage(
                navigation.layout(context, frame.text("staff.board.ask"), Part.BOARD),
                context.contextPath() + Part.BOARD.path(portal) + "/nieuw",
                Arrays.stream(Post.Kind.values())
                    .map(kind -> new Choice("soort", kind.id(), words.kind(kind), kind == chosen))
                    .toList(),
                title,
                text,
                topics.choices("onderwerp", about),
                warnings,
                faults)));
  }

  private List<FormFault> faults(String field, String text, int longest) {
    if (text.isEmpty()) {
      return List.of(new FormFault(field, frame.text("staff.board.empty-" + field)));
    }
    return text.length() > longest
        ? List.of(new FormFault(field, frame.text("staff.too-long", longest)))
        : List.of();
  }

  private void show(Context context, DiscussionPage.Reply reply) {
    Portal portal = navigation.portal(context);
    Discussion discussion = get(context);
    boolean isEditor = isEditor(context, portal);
    String action = context.contextPath() + path(portal, discussion);
    Answers.html(
        context,
        pages.render(
            new DiscussionPage(
                navigation.layout(context, discussion.post().title(), Part.BOARD),
                words.kind(discussion.post().kind()),
                topics.labels(discussion.post().topics()),
                words.source(discussion.by(), discussion.at()),
                discussion.post().text(),
                action,
                board.answers(discussion.id()).stream()
                    .filter(answer -> isEditor || !answer.isHidden())
                    .map(answer -> view(answer, isEditor ? action : null))
                    .toList(),
                isEditor ? moderation(discussion) : List.of(),
                discussion.state() == Discussion.State.OPEN ? reply : null)));
  }

  private DiscussionPage.Answer view(Discussion.Answer answer, @Nullable String action) {
    return new DiscussionPage.Answer(
        words.source(answer.by(), answer.at()),
        answer.text(),
        answer.isHidden(),
        action == null ? null : action + "/antwoord/" + answer.id() + "/verberg");
  }

  private List<Choice> moderation(Discussion discussion) {
    return Arrays.stream(Discussion.State.values())
        .map(state ->
            new Choice("staat", state.id(), words.state(state), state == discussion.state()))
        .toList();
  }

  private void answer(Context context) {
    Portal portal = navigation.portal(context);
    Discussion discussion = get(context);
    StaffForm form = StaffForm.of(context);
    String text = form.text(TEXT);
    List<FormFault> faults = faults(TEXT, text, Post.LONGEST_TEXT);
    List<String> warnings = warning.of(form, text);
    if (!faults.isEmpty() || !warnings.isEmpty()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(context, new DiscussionPage.Reply(text, warnings, faults));
      return;
    }
    boolean isTaken =
        board.answer(portal.id(), discussion.id(), text, Author.of(SignedIn.of(context).account()));
    throw new SentElsewhere(
        WorkFrame.after(path(portal, discussion), isTaken ? "answered" : "too-late"));
  }

  private void hide(Context context) {
    Portal portal = navigation.portal(context);
    Discussion discussion = get(context);
    StaffForm.findId(context, "antwoord")
        .ifPresent(answer ->
            board.setHidden(portal.id(), answer, StaffForm.of(context).isTicked("verberg")));
    throw new SentElsewhere(path(portal, discussion));
  }

  private void moderate(Context context) {
    Portal portal = navigation.portal(context);
    Discussion discussion = get(context);
    String wanted = StaffForm.of(context).text("staat");
    Arrays.stream(Discussion.State.values())
        .filter(state -> state.id().equals(wanted))
        .forEach(state -> board.setState(portal.id(), discussion.id(), state));
    throw new SentElsewhere(WorkFrame.after(path(portal, discussion), "moderated"));
  }

  private void remove(Context context) {
    Portal portal = navigation.portal(context);
    board.remove(portal.id(), get(context).id());
    throw new SentElsewhere(WorkFrame.after(Part.BOARD.path(portal.id()), "discussion-removed"));
  }

  private static String path(Portal portal, Discussion discussion) {
    return Part.BOARD.path(portal.id()) + "/" + discussion.id();
  }

  private static boolean isEditor(Context context, Portal portal) {
    return SignedIn.of(context).account().grants().allow(Role.EDITOR, portal.id());
  }

  private Discussion get(Context context) {
    Portal portal = navigation.portal(context);
    return StaffForm.findId(context, "id")
        .flatMap(id -> board.find(portal.id(), id))
        .filter(found -> found.state() != Discussion.State.HIDDEN || isEditor(context, portal))
        .orElseThrow(
            () -> Problem.of(HttpStatus.NOT_FOUND, "Deze vraag staat hier niet (meer).").refused());
  }
}
