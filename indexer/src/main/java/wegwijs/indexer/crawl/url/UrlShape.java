package wegwijs.indexer.crawl.url;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an address looks like, to tell pages from calendars and filters without end. */
public final class UrlShape {
  private static final int MOST_REPEATS = 2;
  private static final Pattern NUMBERS = Pattern.compile("\\d+");
  private static final Pattern YEAR = Pattern.compile("/(19|20)\\d\\d([/-]|$)");
  private static final Pattern FILE =
      Pattern.compile(
          ".*\\.(7z|avi|bmp|css|docx?|eot|exe|gif|gz|ico|ics|jpe?g|js|m4a|mov|mp3|mp4|odt|ods|pdf"
              + "|png|pptx?|rar|svg|tar|tiff?|ttf|vcf|wav|webm|webp|woff2?|xlsx?|zip)");

  private UrlShape() {}

  /**
   * The pattern that addresses made by a machine have in common: the path with its numbers taken
   * out and the names of the parameters. Empty for an address without query and year, of which
   * there are as many as there are pages.
   */
  public static Optional<String> pattern(WebUrl url) {
    boolean isDated = YEAR.matcher(url.path()).find();
    if (url.query().isEmpty() && !isDated) {
      return Optional.empty();
    }
    String names =
        url.query().stream()
            .flatMap(query -> Arrays.stream(query.split("&", -1)))
            .map(part -> NUMBERS.matcher(part.replaceFirst("=.*", "")).replaceAll("#"))
            .distinct()
            .sorted()
            .collect(Collectors.joining("&"));
    return Optional.of(url.origin() + NUMBERS.matcher(url.path()).replaceAll("#") + "?" + names);
  }

  /** How many parameters the query has. */
  public static int countParameters(WebUrl url) {
    return url.query().map(query -> query.split("&", -1).length).orElse(0);
  }

  /** Whether a part of the path comes back again and again, as in {@code /a/b/a/b/a/b}. */
  public static boolean repeatsItself(WebUrl url) {
    Map<String, Integer> counts = new HashMap<>();
    return url.segments().stream()
        .filter(segment -> !segment.isEmpty())
        .anyMatch(segment -> counts.merge(segment, 1, Integer::sum) > MOST_REPEATS);
  }

  /** Whether the name says that it is an image, a document or the like and no page. */
  public static boolean isFile(WebUrl url) {
    return FILE.matcher(url.path().toLowerCase(Locale.ROOT)).matches();
  }
}
