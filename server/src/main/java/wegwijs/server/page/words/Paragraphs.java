package wegwijs.server.page.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the text of a provider into paragraphs or the points of a list. */
public final class Paragraphs {
  private Paragraphs() {}

  /** The lines of a text that hold something, without the marks of a list; empty for no text. */
  public static List<String> of(@Nullable String text) {
    return text == null
        ? List.of()
        : text.lines()
            .map(line -> line.strip().replaceFirst("^[-•*·–]\\s+", "").strip())
            .filter(line -> !line.isEmpty())
            .toList();
  }
}
