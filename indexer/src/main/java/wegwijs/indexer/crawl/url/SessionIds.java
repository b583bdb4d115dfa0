package wegwijs.indexer.crawl.url;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the numbers by which a site follows one visitor out of its addresses; with them, each visit
 * would see a new site.
 */
public final class SessionIds {
  private static final Pattern IN_PATH =
      Pattern.compile(";(jsessionid|phpsessid|sid|sessionid)=[^/;]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(phpsessid|jsessionid|aspsessionid[a-z]*|cfid|cftoken|session_?id|sessid)=.*");

  private SessionIds() {}

  /** The address without session numbers; the same address when it has none. */
  public static WebUrl without(WebUrl url) {
    String path = IN_PATH.matcher(url.path()).replaceAll("");
    Optional<String> query = url.query().map(SessionIds::withoutParameters);
    boolean isSame = path.equals(url.path()) && query.equals(url.query());
    return isSame ? url : url.with(path, query.filter(text -> !text.isEmpty()));
  }

  private static String withoutParameters(String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(part -> !PARAMETER.matcher(part.toLowerCase(Locale.ROOT)).matches())
        .collect(Collectors.joining("&"));
  }
}
