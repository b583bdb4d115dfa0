package wegwijs.indexer.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Tells by tag, role, id and classes in which zone an element stands. Stateless. */
final class Zones {
  private static final Set<String> UNSEEN =
      Set.of(
          ("script style noscript template svg iframe select head textarea canvas"
                  + " audio video datalist dialog")
              .split(" ", -1));
  private static final Set<String> NEVER =
      Set.of("html", "body", "main", "article", "p", "li", "a");
  private static final Set<String> FOOTER =
      Set.of("footer foot voet voettekst colofon colophon copyright onderkant".split(" ", -1));
  private static final Set<String> HEADER =
      Set.of("header masthead topbar banner kop branding logo brand top".split(" ", -1));

  /** Before the name of a zone: "not-footer", "has-sidebar". */
  private static final Set<String> OTHERWISE = Set.of("no", "not", "without", "has", "with");

  private static final Set<String> SIDE = Set.of("sidebar", "zijbalk", "aside");
  private static final Set<String> PARTNERS =
      Set.of("partner", "partners", "samenwerkingspartners", "doorverwijzing");
  private static final Set<String> RELATED =
      Set.of(
          ("related gerelateerd gerelateerde share sharing sharedaddy social socials comments"
               + " reacties pagination recent news nieuws newsletter nieuwsbrief skip testimonial"
               + " testimonials reviews posts nearby quotes guestbook gastenboek ad ads advertentie"
               + " advertisement")
              .split(" ", -1));
  private static final Set<String> CONSENT =
      Set.of(
          ("cookie cookies cookiebar cookiebanner consent gdpr cookiemelding"
                  + " cookienotice cookielaw cybotcookiebot cmplz onetrust popup modal")
              .split(" ", -1));
  private static final Evaluator MAIN_TEXT =
      QueryParser.parse("main, [role=main], [itemprop=articleBody]");
  private static final Evaluator TITLE = QueryParser.parse("h1");
  private static final Evaluator SUBHEADING = QueryParser.parse("h2, h3, h4");
  private static final Evaluator OPENER =
      QueryParser.parse("[aria-expanded][aria-controls], button[aria-expanded]");
  private static final Evaluator LINK = QueryParser.parse("a[href]");
  private static final Evaluator ARTICLE = QueryParser.parse("main, article, [role=main]");
  private static final int LONGEST_NAMES = 400;
  private static final Set<String> SITE_TITLE = Set.of("logo", "brand", "branding", "site");
  private static final Pattern HOME = Pattern.compile("/|https?://[^/]{1,100}/?");
  private static final Set<String> FOLDED_AWAY =
      Set.of("accordion tab tabs panel collapse toggle answer faq antwoord".split(" ", -1));
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden");

  private Zones() {}

  /** Whether nobody reads what stands here, or it only asks for consent. */
  static boolean isUnseen(Element element) {
    boolean isHidden =
        element.hasAttr("hidden")
            || (element.hasAttr("style")
                && HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find());
    if (UNSEEN.contains(element.normalName()) || (isHidden && !isFoldedAway(element))) {
      return true;
    }
    return !NEVER.contains(element.normalName())
        && hasToken(element, CONSENT)
        && !holdsMain(element);
  }

  /** What a click on its heading or tab shows, is there to be read. */
  private static boolean isFoldedAway(Element element) {
    Element before = element.previousElementSibling();
    return hasToken(element, FOLDED_AWAY)
        || element.attr("hidden").equals("until-found")
        || element.attr("role").equals("tabpanel")
        || (before != null && before.selectFirst(OPENER) != null);
  }

  /**
   * The zone that begins here; empty when the element is in that of its parent.
   *
   * @param mainHasBegun whether main text came before, so that a "header" is that of a card
   */
  static Optional<Zone> of(Element element, Zone parent, boolean mainHasBegun) {
    if (parent != Zone.MAIN && parent != Zone.SIDE && parent != Zone.HEADER) {
      return Optional.empty();
    }
    return named(element)
        .filter(zone -> zone != parent && !holdsMain(element))
        .filter(zone ->
            zone != Zone.HEADER
                || !(mainHasBegun || isInArticle(element) || isOnlyHeading(element)));
  }

  /** The title of a part of the text, rather than the head of the page. */
  private static boolean isOnlyHeading(Element element) {
    Element heading = element.selectFirst(SUBHEADING);
    return heading != null
        && heading.text().equals(element.text())
        && element.selectFirst(LINK) == null;
  }

  private static Optional<Zone> named(Element element) {
    Optional<Zone> byTag = byTag(element);
    boolean mayBeOfOthers = byTag.isEmpty() || byTag.get() == Zone.SIDE;
    if (!mayBeOfOthers || NEVER.contains(element.normalName())) {
      return byTag;
    }
    Optional<Zone> byName = byName(element);
    return byTag.isEmpty() || byName.filter(zone -> !zone.isOwn()).isPresent() ? byName : byTag;
  }

  private static Optional<Zone> byName(Element element) {
    String before = "";
    for (String token : tokens(element)) {
      Zone zone = byToken(token);
      if (zone != null && !OTHERWISE.contains(before)) {
        return Optional.of(zone);
      }
      before = token;
    }
    return Optional.empty();
  }

  /** Whether a picture is of somebody else, who pays or takes part. */
  static boolean isOfPartner(Element image) {
    return tokens(image).stream().anyMatch(Zones::isPartner)
        || tokens(image.attr("src")).stream().anyMatch(Zones::isPartner);
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
    boolean isMenu =
        token.equals("nav")
            || token.startsWith("navbar")
            || token.startsWith("navig")
            || token.endsWith("nav")
            || token.startsWith("menu")
            || token.endsWith("menu")
            || token.startsWith("breadcrumb")
            || token.equals("kruimelpad");
    if (isMenu) {
      return Zone.MENU;
    }
    if (FOOTER.contains(token) || token.endsWith("footer") || token.endsWith("voet")) {
      return Zone.FOOTER;
    }
    if (HEADER.contains(token)) {
      return Zone.HEADER;
    }
    if (isPartner(token)) {
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
    return tokens(element.id() + " " + element.className());
  }

  /** "sponsorbalk" and "sponsorlogo" too. */
  private static boolean isPartner(String token) {
    return PARTNERS.contains(token) || token.startsWith("sponsor");
  }

  private static List<String> tokens(String names) {
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
    if (element.selectFirst(MAIN_TEXT) != null) {
      return true;
    }
    Element heading = element.selectFirst(TITLE);
    return heading != null && !isSiteTitle(heading);
  }

  /** Some sites make their name the h1 of every page, with a link to the home page. */
  private static boolean isSiteTitle(Element heading) {
    Element link = heading.selectFirst(LINK);
    boolean leadsHome =
        link != null
            && HOME.matcher(link.attr("href")).matches()
            && link.text().equals(heading.text());
    return leadsHome || hasToken(heading, SITE_TITLE);
  }

  private static boolean isInArticle(Element element) {
    return element.closest(ARTICLE) != null;
  }
}
