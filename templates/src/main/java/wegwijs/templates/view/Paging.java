package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader is in a long list.
 *
 * @param page the present page, from 1
 * @param pages how many there are; no links are shown for one
 * @param previous address of the page before, if there is one
 * @param next address of the page after, if there is one
 * @param numbers pages to jump to, in order; where numbers are skipped the page shows a gap
 */
public record Paging(
    int page, int pages, @Nullable String previous, @Nullable String next, List<PageLink> numbers) {
  /** Everything on one page. */
  public static final Paging SINGLE = new Paging(1, 1, null, null, List.of());

  /** Checks that the page exists and copies the numbers. */
  public Paging {
    if (page < 1 || page > Math.max(1, pages)) {
      throw new IllegalArgumentException("page " + page + " of " + pages + " does not exist");
    }
    numbers = List.copyOf(numbers);
  }

  /** Whether pages between this number and the one before it are left out. */
  public boolean hasGapBefore(int index) {
    int before = index == 0 ? 0 : numbers.get(index - 1).number();
    return numbers.get(index).number() > before + 1;
  }

  /** A page to jump to. */
  public record PageLink(int number, String href) {
    /** Checks the address. */
    public PageLink {
      Href.checked(href);
    }
  }
}
