package wegwijs.templates.view.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.WorkLayout;

/**
 * What colleagues ask and know, as a list to search.
 *
 * @param action address of this list
 * @param query what is sought, or ""
 * @param topics to narrow the list by
 * @param count how many there are, in words
 * @param add the form for something new; absent for whoever may not
 * @param following who hears of what; absent on a page without it
 */
public record BoardPage(
    WorkLayout layout,
    String intro,
    String action,
    String query,
    List<Choice> topics,
    String count,
    List<Item> items,
    @Nullable Link add,
    @Nullable Following following) {
  /** Copies the lists. */
  public BoardPage {
    topics = List.copyOf(topics);
    items = List.copyOf(items);
  }

  /**
   * Something to read.
   *
   * @param kind such as "Vraag"
   * @param source who wrote it and when
   * @param state what is special, such as "Gesloten"; "" when nothing is
   */
  public record Item(Link link, String kind, String topics, String source, String state) {}

  /**
   * Of which topics the reader hears by mail.
   *
   * @param note why it may not work; absent when it does
   */
  public record Following(String action, List<Choice> topics, @Nullable String note) {
    /** Copies the topics. */
    public Following {
      topics = List.copyOf(topics);
    }
  }
}
