package wegwijs.indexer.crawl.site;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page asks of robots, in its head or in X-Robots-Tag. Immutable.
 *
 * @param isNoindex not to show the page
 * @param isNofollow not to follow its links
 */
public record RobotsTags(boolean isNoindex, boolean isNofollow) {
  /** It asks nothing. */
  public static final RobotsTags NONE = new RobotsTags(false, false);

  /** An agent before a list of rules; rules with a value of their own look the same. */
  private static final Pattern AGENT =
      Pattern.compile("(?!unavailable_after|max-)([a-z][a-z0-9_-]*)\\s*:\\s*(.*)");

  /** The values of X-Robots-Tag; those for other agents do not count. */
  public static RobotsTags ofHeaders(Collection<String> values) {
    RobotsTags tags = NONE;
    for (String value : values) {
      String agent = Robots.TOKEN;
      for (String part : value.toLowerCase(Locale.ROOT).split(",", -1)) {
        String rule = part.strip();
        Matcher named = AGENT.matcher(rule);
        if (named.matches()) {
          agent = named.group(1);
          rule = named.group(2);
        }
        tags = agent.equals(Robots.TOKEN) ? tags.and(rule) : tags;
      }
    }
    return tags;
  }

  /** The content of a {@code meta} element for all robots, or for us. */
  static RobotsTags ofMeta(String content) {
    return Arrays.stream(content.toLowerCase(Locale.ROOT).split(",", -1))
        .map(String::strip)
        .reduce(NONE, RobotsTags::and, RobotsTags::or);
  }

  private RobotsTags and(String rule) {
    boolean isNone = rule.equals("none");
    return or(new RobotsTags(isNone || rule.equals("noindex"), isNone || rule.equals("nofollow")));
  }

  /** What either asks. */
  public RobotsTags or(RobotsTags other) {
    return new RobotsTags(isNoindex || other.isNoindex, isNofollow || other.isNofollow);
  }
}
