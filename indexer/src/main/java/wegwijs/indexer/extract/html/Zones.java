package wegwijs.indexer.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells by tag, role, id and classes in which zone an element stands. Stateless. */
final class Zones {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "select",
          "head",
          "textarea",
          "canvas",
          "audio",
          "video",
          "datalist",
          "dialog");
  private static final Set<String> NEVER =
      Set.of("html", "body", "main", "article", "p", "li", "a");
  private static final Set<String> FOOTER =
      Set.of("footer", "voet", "voettekst", "colofon", "colophon", "copyright", "onderkant");
  private static final Set<String> HEADER =
      Set.of("header", "masthead", "topbar", "banner", "kop", "branding", "logo", "brand", "top");
  private static final Set<String> SIDE = Set.of("sidebar", "widget", "zijbalk", "aside");
  private static final Set<String> PARTNERS =
      Set.of(
          "partner", "partners", "sponsor", "sponsors", "samenwerkingspartners", "doorverwijzing");
  private static final Set<String> RELATED =
      Set.of(
          "related",
          "gerelateerd",
          "gerelateerde",
          "share",
          "sharing",
          "sharedaddy",
          "social",
          "socials",
          "comments",
          "reacties",
          "pagination",
          "recent",
          "news",
          "nieuws",
          "newsletter",
          "nieuwsbrief",
          "skip",
          "testimonial",
          "testimonials",
          "reviews");
  private static final Set<String> CONSENT =
      Set.of(
          "cookie",
          "cookies",
          "cookiebar",
          "cookiebanner",
          "consent",
          "gdpr",
          "cookiemelding",
          "cookienotice",
          "cookielaw",
          "cybotcookiebot",
          "cmplz",
          "onetrust",
          "popup",
          "modal");
  private static final int LONGEST_NAMES = 400;
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden");

  private Zones() {}

  /** Whether nobody reads what stands here, or it only asks for consent. */
  static boolean isUnseen(Element element) {
    if (UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || (element.hasAttr("style")
            && HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find())) {
      return true;
    }
    return !NEVER.contains(element.normalName())
        && hasToken(element, CONSENT)
        && !holdsMain(element);
  }

  /** The zone that begins here; empty when the element is in that of its parent. */
  static Optional<Zone> of(Element element, Zone parent) {
    if (parent != Zone.MAIN && parent != Zone.SIDE && parent != Zone.HEADER) {
      return Optional.empty();
    }
    return named(element)
        .filter(zone ->
            zone != parent
                && !holdsMain(element)
                && !(zone == Zone.HEADER && isInArticle(element)));
  }

  private static Optional<Zone> named(Element element) {
    Optional<Zone> byTag = byTag(element);
    if (byTag.isPresent() || NEVER.contains(element.normalName())) {
      return byTag;
    }
    for (String token : tokens(element)) {
      Zone zone = byToken(token);
      if (zone != null) {
        return Optional.of(zone);
      }
    }
    return Optional.empty();
  }

  private static Optional<Zone> byTag(Element element) {
    String role = element.attr("role");
    String name = role.isEmpty() ? element.normalName() : role;
    return switch (name) {
      case "nav", "navigation", "menu", "menubar", "search" -> Optional.of(Zone.MENU);
      case "footer", "contentinfo" ->
          Optional.of(isInArticle(element) ? Zone.RELATED : Zone.FOOTER);
      case "header", "banner" -> Optional.of(Zone.HEADER);
      case "aside", "complementary" -> Optional.of(Zone.SIDE);
      default -> Optional.empty();
    };
  }

  private static @Nullable Zone byToken(String token) {
    if (token.startsWith("nav")
        || token.endsWith("nav")
        || token.startsWith("menu")
        || token.endsWith("menu")
        || token.startsWith("breadcrumb")
        || token.equals("kruimelpad")) {
      return Zone.MENU;
    }
    if (FOOTER.contains(token)) {
      return Zone.FOOTER;
    }
    if (HEADER.contains(token)) {
      return Zone.HEADER;
    }
    if (PARTNERS.contains(token)) {
      return Zone.PARTNERS;
    }
    if (RELATED.contains(token)) {
      return Zone.RELATED;
    }
    return SIDE.contains(token) ? Zone.SIDE : null;
  }

  private static boolean hasToken(Element element, Set<String> wanted) {
    for (String token : tokens(element)) {
      if (wanted.contains(token)) {
        return true;
      }
    }
    return false;
  }

  /** The words of its id and classes: {@code SITE_FOOTER} and {@code siteFooter} are two each. */
  private static List<String> tokens(Element element) {
    if (!element.hasAttr("class") && !element.hasAttr("id")) {
      return List.of();
    }
    String names = element.id() + " " + element.className();
    List<String> tokens = new ArrayList<>();
    int start = 0;
    int end = Math.min(names.length(), LONGEST_NAMES);
    for (int i = 0; i <= end; i++) {
      boolean isLetter = i < end && Character.isLetter(names.charAt(i));
      boolean humps =
          isLetter
              && i > start
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (!isLetter || humps) {
        if (i > start) {
          tokens.add(names.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = humps ? i : i + 1;
      }
    }
    return tokens;
  }

  /** What holds the main text or its heading is no side matter, whatever it is called. */
  private static boolean holdsMain(Element element) {
    return element.selectFirst("h1, main, [role=main], [itemprop=articleBody]") != null;
  }

  private static boolean isInArticle(Element element) {
    return element.closest("main, article, [role=main]") != null;
  }
}
