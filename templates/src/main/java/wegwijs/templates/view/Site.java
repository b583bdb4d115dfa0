package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The portal that a page belongs to.
 *
 * @param name as it stands in the header, such as "Wegwijs in Weert"
 * @param base path prefix of the portal's own pages, "" or such as "/weert"; never ends in a slash
 * @param assets path under which the files of {@code wegwijs/static} are served, without slash at
 *     the end, such as "/static/3f2a"
 * @param theme address of an own stylesheet that overrides the design tokens, if there is one
 * @param languages the languages in which its pages can be read
 * @param footer links at the foot of every page, such as the privacy statement
 */
public record Site(
    String name,
    String base,
    String assets,
    @Nullable String theme,
    Languages languages,
    List<Link> footer) {
  /** Checks the prefixes and copies the links. */
  public Site {
    Required.text(name, "name");
    requirePrefix(base, "base");
    requirePrefix(assets, "assets");
    footer = List.copyOf(footer);
  }

  private static void requirePrefix(String path, String component) {
    boolean prefix = path.isEmpty() || (Href.isSafe(path) && path.startsWith("/"));
    if (!prefix || path.endsWith("/")) {
      throw new IllegalArgumentException(
          component + " '" + path + "' must be empty or start, not end, with a slash");
    }
  }
}
