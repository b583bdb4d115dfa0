package wegwijs.server.staff.board;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import wegwijs.data.portal.Portal;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Access;
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
import wegwijs.server.staff.texts.TextLists;
import wegwijs.templates.view.staff.BoardPage;

/** The board as a list to search, and of what somebody hears by mail. Safe to share. */
public final class BoardPages implements Routes {
  private final StaffNavigation navigation;
  private final WorkFrame frame;
  private final Board board;
  private final BoardShelf shelf;
  private final TextLists lists;
  private final Subscriptions subscriptions;
  private final Topics topics;
  private final Notices notices;

  /** Pages of this board. */
  public BoardPages(
      StaffNavigation navigation,
      Board board,
      BoardShelf shelf,
      TextLists lists,
      Subscriptions subscriptions,
      Topics topics,
      Notices notices) {
    this.navigation = navigation;
    this.board = board;
    this.shelf = shelf;
    this.lists = lists;
    this.subscriptions = subscriptions;
    this.topics = topics;
    this.notices = notices;
    frame = navigation.frame();
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.BOARD.route(), this::show, Access.SUPPORTER);
    endpoints.post(Part.BOARD.route() + "/volgen", this::follow, Access.SUPPORTER);
  }

  private void show(Context context) {
    Portal portal = navigation.portal(context);
    boolean isEditor = SignedIn.of(context).account().grants().allow(Role.EDITOR, portal.id());
    String base = TextLists.base(context, portal);
    lists.show(
        context,
        Part.BOARD,
        "staff.board.intro",
        "staff.board.ask",
        () ->
            board.list(portal.id(), isEditor).stream().map(one -> shelf.listed(one, base)).toList(),
        following(context, portal.id(), context.contextPath() + Part.BOARD.path(portal.id())));
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
}
