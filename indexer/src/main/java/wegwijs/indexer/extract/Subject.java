package wegwijs.indexer.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.text.WordPattern;

/** What kind of thing a page is about, decided from its evidence. */
enum Subject {
  ORGANIZATION,
  SERVICE,
  NEITHER;

  private static final int LONGEST_HEADING = 150;
  private static final int LONGEST_BOLD = 60;
  private static final int SHORTEST_PATH = 4;

  /** The level of a line in bold. */
  private static final int BOLD = 7;

  private static final Pattern HOME =
      Pattern.compile(
          "(?i)/?(?:(?:index|home|default|start)(?:\\.\\w{1,5})?|nl|nl/home|home/nl)?/?");
  private static final Pattern ORGANIZATION_PAGE =
      Pattern.compile(
          "(?i)(?:neem )?contact(?:gegevens| opnemen| op|formulier| met"
              + " (?:ons|onze|het|de)\\b.*)?|over (?:ons|de"
              + " (?:stichting|organisatie|praktijk|vereniging))|over|wie (?:zijn wij|we zijn|wij"
              + " zijn|zijn we)|(?:onze |alle"
              + " )?(?:(?:praktijk|zorg|kantoor)?locaties?|vestigingen|adressen|(?:wijk|buurt|zorg)?teams|praktijken|filialen|woonlocaties|(?:inloop|uitgifte|uitdeel|afhaal|inlever|inzamel|service|steun|informatie|wijk|buurt|dorps|zorg|verkoop|contact)?punten)|(?:.{3,40}"
              + " en )?openingstijden(?: en .*)?|bereikbaarheid(?: en"
              + " .*)?|route(?:beschrijving)?|(?:de |onze )?organisatie|welkom.*|home|ons"
              + " team|team|medewerkers|(?:ons )?aanbod|(?:onze"
              + " )?(?:diensten|activiteiten|zorg)|praktijkinformatie|de"
              + " praktijk|adres(?:gegevens)?(?: en .*)?|contact (?:en|&|\\+|/) .*|wat (?:we"
              + " doen|wij doen|doen we|doen wij)|about(?: us)?|(?:onze"
              + " )?(?:bijeenkomsten|activiteitenoverzicht)|(?:praat|chat|bel|mail|app)"
              + " (?:met|naar) ons|bestuur|kom in contact|neem gerust contact.*");
  private static final Pattern OTHER_PAGE =
      Pattern.compile(
          "(?i)privacy.*|.*privacyverklaring|cookie.*|disclaimer|algemene"
              + " voorwaarden|vacatures?|nieuws(?:brief|bericht.*|archief)?|blog|werken"
              + " bij.*|klachten(?:regeling|procedure)?|jaarverslag.*|sitemap|zoeken|zoekresultaten.*|anbi.*|publicatie.*|agenda|proclaimer|toegankelijkheid(?:sverklaring)?|winkelwagen|afrekenen|colofon");
  private static final WordPattern APPLY =
      WordPattern.of("^(?:hoe |direct |nu )?sollicite(?:er|ren)\\b");
  private static final Set<String> OTHER_PATHS =
      Set.of(
          ("nieuws news blog blogs vacatures vacature privacy actueel tag author"
                  + " category nieuwsbericht persberichten werken-bij werkenbij solliciteren")
              .split(" ", -1));
  private static final Set<String> EVENTS =
      Set.of("Event", "EducationEvent", "SocialEvent", "MusicEvent", "Festival");
  private static final Set<String> OTHER_TYPES = Set.of("NewsArticle", "BlogPosting", "JobPosting");

  static boolean isHome(WebPage page) {
    String path = page.url().getPath() == null ? "" : page.url().getPath();
    return page.url().getRawQuery() == null && HOME.matcher(path).matches();
  }

  /**
   * Decides.
   *
   * @param heading the main heading
   * @param owner the name of the organization, if known
   * @param things what the page says for machines
   */
  static Subject of(
      WebPage page, Optional<Line> heading, Optional<SiteName.Choice> owner, Things things) {
    if (things.service().isPresent()) {
      return SERVICE;
    }
    if (isHome(page)) {
      return ORGANIZATION;
    }
    String title = heading.map(Line::text).orElse("").replaceAll("[.!:? ]+$", "");
    if (OTHER_PAGE.matcher(title).matches()
        || isOtherPath(page)
        || things.isOther(OTHER_TYPES)
        || isVacancy(page)
        || (mayPass(page, title) && !comesBack(page))
        || (things.isOther(EVENTS) && !comesBack(page))) {
      return NEITHER;
    }
    if (ORGANIZATION_PAGE.matcher(title).matches()
        || ORGANIZATION_PAGE.matcher(lastSegment(page)).matches()) {
      return ORGANIZATION;
    }
    if (title.isEmpty()) {
      return owner.isPresent() ? ORGANIZATION : NEITHER;
    }
    return owner.filter(name -> isSameName(name.text(), title)).isPresent()
        ? ORGANIZATION
        : SERVICE;
  }

  private static boolean isVacancy(WebPage page) {
    return page.linesIn(Zone.MAIN).stream()
        .anyMatch(line -> line.isHeading() && APPLY.isIn(line.text()));
  }

  /** What is posted as a message, or is on one day, is gone soon. */
  private static boolean mayPass(WebPage page, String title) {
    return page.document().body().hasClass("single-post") || OneDay.isIn(page, title);
  }

  /** What is each week or month is a service, although it is called an event for machines. */
  private static boolean comesBack(WebPage page) {
    return HoursFinder.find(Section.of(page.linesIn(Zone.MAIN))).isPresent();
  }

  private static boolean isSameName(String name, String title) {
    String one = Folding.fold(name);
    String other = Folding.fold(title);
    return one.equals(other)
        || one.startsWith(withoutArticle(other) + " te ")
        || other.equals("welkom bij " + one)
        || (one.endsWith(" " + other) && other.length() > 8);
  }

  private static boolean isOtherPath(WebPage page) {
    List<String> segments = segments(page);
    return segments.stream().anyMatch(OTHER_PATHS::contains);
  }

  private static String withoutArticle(String name) {
    return name.replaceFirst("^(?:de|het) ", "");
  }

  private static String lastSegment(WebPage page) {
    List<String> segments = segments(page);
    return segments.isEmpty()
        ? ""
        : segments.getLast().replaceAll("\\.\\w{2,5}$", "").replace('-', ' ');
  }

  private static List<String> segments(WebPage page) {
    String path = page.url().getPath() == null ? "" : page.url().getPath().toLowerCase(Locale.ROOT);
    return Arrays.stream(path.split("/", -1)).filter(part -> !part.isEmpty()).toList();
  }

  /** The main heading: the first of the highest level in the main part, else in the head. */
  static Optional<Line> heading(WebPage page) {
    return heading(page, 1, Zone.MAIN, Zone.SIDE)
        .or(() -> heading(page, 2, Zone.MAIN, Zone.SIDE))
        .or(() -> heading(page, 3, Zone.MAIN))
        .or(() -> heading(page, 1, Zone.HEADER))
        .or(() -> heading(page, 2, Zone.HEADER))
        .or(() -> heading(page, BOLD, Zone.MAIN).filter(line -> isTitle(page, line)));
  }

  /**
   * The main heading, with the name of the site known: where that is the first heading of every
   * page, the one below it that the address of the page bears.
   */
  static Optional<Line> heading(WebPage page, Optional<SiteName.Choice> owner) {
    Optional<Line> first = heading(page);
    String path = Folding.fold(lastSegment(page));
    boolean isSiteName =
        owner
            .flatMap(name -> first.filter(line -> isSameName(name.text(), line.text())))
            .isPresent();
    return isSiteName && !isHome(page) && path.length() >= SHORTEST_PATH
        ? page.lines().stream()
            .filter(line -> line.zone() == Zone.MAIN && line.isHeading())
            .filter(line -> Folding.fold(line.text()).equals(path))
            .findFirst()
            .or(() -> first)
        : first;
  }

  /**
   * Old sites have no headings: a line in bold is one, unless it announces hours or the like, or
   * stands below the text.
   */
  private static boolean isTitle(WebPage page, Line line) {
    return line.text().length() <= LONGEST_BOLD
        && Topic.of(line.text()).isEmpty()
        && page.linesIn(Zone.MAIN).stream()
            .noneMatch(
                other -> other.index() < line.index() && other.text().length() > LONGEST_HEADING);
  }

  private static Optional<Line> heading(WebPage page, int level, Zone... zones) {
    for (Zone zone : zones) {
      for (Line line : page.lines()) {
        boolean isReadable = line.text().length() <= LONGEST_HEADING;
        if (line.zone() == zone && line.headingLevel() == level && isReadable) {
          return Optional.of(line);
        }
      }
    }
    return Optional.empty();
  }
}
