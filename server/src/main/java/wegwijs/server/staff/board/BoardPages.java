package wegwijs.server.staff.board;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wegwijs.data.portal.Portal;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.board.Board;
import wegwijs.server.office.board.Subscriptions;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffForm;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.server.staff.Topics;
import wegwijs.server.staff.texts.Piece;
import wegwijs.server.staff.texts.Shelves;
import wegwijs.templates.StaffPages;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.staff.BoardPage;

/** The board as a list to search, and of what somebody hears by mail. Safe to share. */
public final class BoardPages implements Routes {
  private final StaffNavigation navigation;
  private final WorkFrame frame;
  private final StaffPages pages;
  private final Board board;
  private final BoardShelf shelf;
  private final Shelves shelves;
  private final Subscriptions subscriptions;
  private final Topics topics;
  private final Notices notices;

  /**
   * Pages of this board.
   *
   * @param shelves everything that is searched together
   */
  public BoardPages(
      StaffNavigation navigation,
      Board board,
      BoardShelf shelf,
      Shelves shelves,
      Subscriptions subscriptions,
      Topics topics,
      Notices notices) {
    this.navigation = navigation;
    this.board = board;
    this.shelf = shelf;
    this.shelves = shelves;
    this.subscriptions = subscriptions;
    this.topics = topics;
    this.notices = notices;
    frame = navigation.frame();
    pages = new StaffPages(frame.pages().words());
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.BOARD.route(), this::show, Access.SUPPORTER);
    endpoints.post(Part.BOARD.route() + "/volgen", this::follow, Access.SUPPORTER);
  }

  private void show(Context context) {
    Portal portal = navigation.portal(context);
    String query = query(context, "q");
    String topic = query(context, "onderwerp");
    String path = context.contextPath() + Part.BOARD.path(portal.id());
    List<BoardPage.Item> items = items(context, portal, query, topic);
    Answers.html(
        context,
        pages.render(
            new BoardPage(
                navigation.layout(context, frame.text("staff.part.board"), Part.BOARD),
                frame.text("staff.board.intro"),
                path,
                query,
                topics.choices("onderwerp", Set.of(topic)),
                frame.text("staff.board.count", items.size()),
                items,
                new Link(frame.text("staff.board.ask"), path + "/nieuw"),
                following(context, portal.id(), path))));
  }

  /** Words are sought in everything that colleagues wrote; without words the board is listed. */
  private List<BoardPage.Item> items(Context context, Portal portal, String query, String topic) {
    String base = context.contextPath() + Part.START.path(portal.id());
    if (!query.isEmpty()) {
      return shelves.find(portal.id(), base, query).stream()
          .filter(one -> topic.isEmpty() || one.topics().contains(topic))
          .map(Piece::item)
          .toList();
    }
    boolean isEditor = SignedIn.of(context).account().grants().allow(Role.EDITOR, portal.id());
    return board.list(portal.id(), isEditor).stream()
        .filter(one -> topic.isEmpty() || one.post().topics().contains(topic))
        .map(one -> shelf.item(one, base))
        .toList();
  }

  private BoardPage.Following following(Context context, String portal, String path) {
    Account account = SignedIn.of(context).account();
    return new BoardPage.Following(
        path + "/volgen",
        topics.choices("volg", subscriptions.topics(portal, account.id())),
        note(account));
  }

  private @Nullable String note(Account account) {
    if (!notices.isOn()) {
      return frame.text("staff.board.no-mail");
    }
    return account.email().isEmpty() ? frame.text("staff.board.no-address") : null;
  }

  private void follow(Context context) {
    String portal = navigation.portal(context).id();
    subscriptions.set(
        portal,
        SignedIn.of(context).account().id(),
        topics.known(StaffForm.of(context).texts("volg")));
    throw new SentElsewhere(WorkFrame.after(Part.BOARD.path(portal), "follow"));
  }

  private static String query(Context context, String name) {
    return Objects.requireNonNullElse(context.queryParam(name), "").strip();
  }
}
