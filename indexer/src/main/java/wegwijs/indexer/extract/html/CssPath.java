package wegwijs.indexer.extract.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A CSS selector for one element that a person can read. Stateless. */
public final class CssPath {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][\\w-]{0,60}");
  private static final int MOST_STEPS = 6;
  private static final int MOST_SIBLINGS = 500;

  private CssPath() {}

  /** From the nearest element with an id, or at most six steps up; a hint among many siblings. */
  public static String of(Element element) {
    Deque<String> steps = new ArrayDeque<>();
    @Nullable Element at = element;
    while (at != null && at.parent() != null && steps.size() < MOST_STEPS) {
      if (PLAIN.matcher(at.id()).matches()) {
        steps.addFirst("#" + at.id());
        break;
      }
      steps.addFirst(step(at));
      at = at.parent();
    }
    return String.join(" > ", steps);
  }

  private static String step(Element element) {
    String tag = element.normalName();
    int before = 1;
    for (Element other = element.previousElementSibling();
        other != null && before <= MOST_SIBLINGS;
        other = other.previousElementSibling()) {
      before += other.normalName().equals(tag) ? 1 : 0;
    }
    return before == 1 || before > MOST_SIBLINGS ? tag : tag + ":nth-of-type(" + before + ")";
  }
}
