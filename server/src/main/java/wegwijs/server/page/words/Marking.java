package wegwijs.server.page.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wegwijs.data.vocabulary.Folding;
import wegwijs.templates.view.Marked;
import wegwijs.templates.view.Marked.Run;

/** Makes words stand out in a text. */
public final class Marking {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int SHORTEST = 4;

  private Marking() {}

  /** A text in which the words of a question stand out, also as the beginning of longer words. */
  public static Marked asked(String text, String question) {
    Set<String> words =
        Arrays.stream(Folding.fold(question).split(" "))
            .filter(word -> word.length() >= SHORTEST)
            .collect(Collectors.toUnmodifiableSet());
    return mark(text, folded -> words.stream().anyMatch(folded::startsWith));
  }

  /** A text in which the words stand out that another one does not have. */
  public static Marked changed(String text, String before) {
    Set<String> words = Set.copyOf(Arrays.asList(Folding.fold(before).split(" +")));
    return mark(text, folded -> !words.contains(folded));
  }

  private static Marked mark(String text, Predicate<String> stands) {
    List<Run> runs = new ArrayList<>();
    int plain = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (stands.test(Folding.fold(word.group()))) {
        add(runs, text.substring(plain, word.start()), false);
        add(runs, word.group(), true);
        plain = word.end();
      }
    }
    add(runs, text.substring(plain), false);
    return new Marked(runs);
  }

  private static void add(List<Run> runs, String text, boolean marked) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, marked));
    }
  }
}
