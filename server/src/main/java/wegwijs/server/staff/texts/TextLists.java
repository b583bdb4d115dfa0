package wegwijs.server.staff.texts;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wegwijs.data.portal.Portal;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Answers;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.server.staff.Topics;
import wegwijs.templates.StaffPages;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.staff.BoardPage;

/**
 * The texts of a part as a list: all of that part, or whatever fits some words in all parts; on one
 * topic or on any. Safe to share between threads.
 */
public final class TextLists {
  private final StaffNavigation navigation;
  private final Shelves shelves;
  private final Topics topics;
  private final StaffPages pages;

  /**
   * Lists in these words.
   *
   * @param shelves everything that is searched together
   */
  public TextLists(StaffNavigation navigation, Shelves shelves, Topics topics) {
    this.navigation = navigation;
    this.shelves = shelves;
    this.topics = topics;
    pages = new StaffPages(navigation.frame().pages().words());
  }

  /**
   * Shows a list.
   *
   * @param intro key of what this part is for
   * @param add key of the link by which somebody adds a text
   * @param all everything in this part that the reader may see
   * @param following of what the reader hears by mail; absent where that cannot be chosen
   */
  public void show(
      Context context,
      Part part,
      String intro,
      String add,
      Supplier<List<Listed>> all,
      BoardPage.@Nullable Following following) {
    Portal portal = navigation.portal(context);
    WorkFrame frame = navigation.frame();
    String words = query(context, "q");
    String topic = query(context, "onderwerp");
    String path = context.contextPath() + part.path(portal.id());
    List<BoardPage.Item> items =
        (words.isEmpty() ? all.get() : find(portal, base(context, portal), words))
            .stream().filter(one -> one.isAbout(topic)).map(Listed::item).toList();
    Answers.html(
        context,
        pages.render(
            new BoardPage(
                navigation.layout(context, frame.text(part.key()), part),
                frame.text(intro),
                path,
                words,
                topics.choices("onderwerp", Set.of(topic)),
                items.isEmpty() && words.isEmpty() && topic.isEmpty()
                    ? frame.text("staff.board.none")
                    : frame.text("staff.board.count", items.size()),
                items,
                new Link(frame.text(add), path + "/nieuw"),
                following)));
  }

  /** What the addresses of texts on a portal begin with. */
  public static String base(Context context, Portal portal) {
    return context.contextPath() + Part.START.path(portal.id());
  }

  private List<Listed> find(Portal portal, String base, String words) {
    return shelves.find(portal.id(), base, words).stream().map(Piece::listed).toList();
  }

  private static String query(Context context, String name) {
    return Objects.requireNonNullElse(context.queryParam(name), "").strip();
  }
}
