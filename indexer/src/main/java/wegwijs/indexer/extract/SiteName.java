package wegwijs.indexer.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.extract.html.CssPath;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.structured.Thing;
import wegwijs.indexer.extract.text.PhoneNumbers;
import wegwijs.indexer.extract.text.WordPattern;

/**
 * Finds the name of the organization whose site a page is of, by votes: what the page says for
 * machines, its title, its logo, its head and foot, and whether the host name bears it. A fuller
 * name gets the votes of the shorter ones that it holds. Used once.
 */
final class SiteName {
  private static final Pattern TITLE_SEPARATOR =
      Pattern.compile("\\s+[-–—|»«•·]\\s+|\\s*(?:::|\\|)\\s*|\\s+[:>]\\s+|: ");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)(?:©|\\(c\\)|copyright)\\s*(?:\\d{4}\\s*(?:[-–]\\s*\\d{4})?)?\\s*(?:by|door|-)?\\s*([^|·.•©\\d\\n]{3,60})");
  private static final Pattern WELCOME =
      Pattern.compile(
          "(?i)^(?:©|\\(c\\)|copyright)[\\s\\d–-]{0,12}|^(?:hartelijk )?welkom (?:bij|op de website"
              + " van|op de site van|in)(?: de)? |^logo(?: van)? |[ –|-]{1,3}logo$|"
              + "[,(]? ?(?:(?:ga |terug )?naar (?:de )?)?(?:home|start|voor)(?:page|pagina)\\)?$"
              + "| home$|^home(?:page)? |^over |^(?:ga |terug )?naar (?:de )?home(?:page)? van"
              + " |,? [(]?link naar .{0,30}$");
  private static final Pattern LEGAL_FORM =
      Pattern.compile("(?i)^(?:stichting|vereniging|coöperatie)\\b|\\b(?:b\\.?v\\.?|u\\.?a\\.?)$");
  private static final Pattern ARTICLE = Pattern.compile("^(?:de|het) (?=\\p{Lu})");
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?i)home|homepage|contact|contactgegevens|welkom|over"
              + " ons|website|aanbod|nieuws|menu|start|startpagina|index|untitled.*|naamloos.*|logo|zoeken|organisatie|alle"
              + " rechten voorbehouden|all rights"
              + " reserved|locaties|activiteiten|blog|facebook|instagram|wordpress|.*\\bvolgende\\b.*");
  private static final WordPattern ORGANIZATION_WORD =
      WordPattern.of(
          "stichting|vereniging|gemeente|praktijk|centrum|coöperatie|huis\\b|groep\\b|zorg|welzijn|b\\.?v\\.?$|team|punt\\b|bibliotheek|boerderij|hulp");
  private static final Pattern PART_SEPARATOR = Pattern.compile("\\s[|•·-]\\s|, ");

  /** "Zonnebloem Raalte is een afdeling van ..." */
  private static final Pattern PART_OF =
      Pattern.compile(
          "(\\p{Lu}[^.,:|]{2,60}?) (?:is|maakt) (?:een |ook )?(?:onderdeel|afdeling|deel|project"
              + "|initiatief|dienst|vestiging)(?: uit)? van ");

  private static final WordPattern COPYRIGHT_WORD = WordPattern.of("copyright");
  private static final Evaluator IMAGE = QueryParser.parse("img[alt]");
  private static final Evaluator LOGO =
      QueryParser.parse(
          "img[alt~=(?i)logo], [class*=logo] img[alt], [id*=logo] img[alt], header img[alt],"
              + " #kop img[alt], a[href=/] img[alt]");
  private static final int LONGEST = 70;
  private static final int MOST_WORDS = 8;
  private static final double INHERITS_FROM = 1.5;

  /** Each vote is compared with each other one. */
  private static final int MOST_VOTES = 100;

  private final WebPage page;
  private final String hostLabel;
  private final List<Choice> votes = new ArrayList<>();

  /**
   * A name that the page may mean.
   *
   * @param text as it is written
   * @param origin where
   * @param weight the stronger, the likelier
   * @param words of which it consists, folded, without its legal form
   */
  record Choice(String text, PageSpot origin, double weight, Set<String> words) {
    static Choice of(String text, PageSpot origin, double weight) {
      Set<String> words = words(withoutLegalForm(text));
      return new Choice(text, origin, weight, words.contains("") ? words(text) : words);
    }

    private static Set<String> words(String text) {
      return Set.copyOf(new HashSet<>(Arrays.asList(Folding.fold(text).split(" ", -1))));
    }
  }

  private SiteName(WebPage page) {
    this.page = page;
    String host = page.host();
    int dot = host.indexOf('.');
    hostLabel = (dot < 0 ? host : host.substring(0, dot)).replace("-", "");
  }

  /**
   * The name.
   *
   * @param organizations what the page says for machines of organizations
   * @param heading the main heading of the page
   * @param isHome whether the page is the home page
   */
  static Optional<Choice> find(
      WebPage page, List<Thing> organizations, Optional<Line> heading, boolean isHome) {
    SiteName name = new SiteName(page);
    name.fromThings(organizations);
    name.fromHead(heading.map(Line::text).orElse(""), isHome);
    name.fromBody();
    heading
        .filter(line -> isHome || name.hostShare(line.text()) > 0.6)
        .ifPresent(line -> name.vote(line.text(), origin(line), isHome ? 1 : 1.5));
    return name.best();
  }

  private static PageSpot origin(Line line) {
    return PageSpot.of(line, Method.TEXT);
  }

  private void fromThings(List<Thing> organizations) {
    for (Thing thing : organizations) {
      thing.text("name").ifPresent(name -> vote(name, PageSpot.of(thing, "name"), 4));
      thing.text("legalName").ifPresent(name -> vote(name, PageSpot.of(thing, "legalName"), 2));
    }
  }

  private void fromHead(String heading, boolean isHome) {
    page.meta("og:site_name").ifPresent(name -> vote(name, meta("og:site_name"), 3));
    page.meta("application-name").ifPresent(name -> vote(name, meta("application-name"), 1.5));
    String[] parts = TITLE_SEPARATOR.split(page.title(), -1);
    PageSpot title = PageSpot.at("title", Method.TEXT, Method.TEXT.confidence());
    boolean endsWithHeading = isSame(parts[parts.length - 1], heading);
    for (int i = 0; i < parts.length; i++) {
      if (isHome || (!isSame(parts[i], heading) && (parts.length > 1 || heading.isEmpty()))) {
        boolean isUsualPlace = isHome || i == (endsWithHeading ? 0 : parts.length - 1);
        vote(parts[i], title, isUsualPlace ? 2 : 1);
        int comma = parts[i].indexOf(", ");
        if (comma > 0) {
          vote(parts[i].substring(0, comma), title, isUsualPlace ? 2 : 1);
        }
      }
    }
  }

  private static boolean isSame(String one, String other) {
    return Folding.fold(one).equals(Folding.fold(other));
  }

  private static PageSpot meta(String name) {
    return PageSpot.at("meta[property='" + name + "']", Method.TEXT, Method.TEXT.confidence());
  }

  private void fromBody() {
    page.document().select(IMAGE).stream().filter(image -> image.is(LOGO)).forEach(this::fromLogo);
    int inHeader = 0;
    for (Line line : page.lines()) {
      fromLine(line, inHeader);
      inHeader += line.zone() == Zone.HEADER ? 1 : 0;
    }
  }

  private void fromLogo(Element image) {
    vote(image.attr("alt"), new PageSpot(() -> CssPath.of(image), Method.TEXT, 0.6), 1.5);
  }

  private void fromLine(Line line, int headerLinesBefore) {
    if (line.zone() == Zone.HEADER && headerLinesBefore < 2) {
      vote(line.text(), origin(line), 1.5);
    }
    if (line.zone() != Zone.PARTNERS && hasCopyrightSign(line.text())) {
      Matcher copyright = COPYRIGHT.matcher(line.text());
      if (copyright.find()) {
        vote(copyright.group(1), origin(line), 1.5);
      }
    }
    Matcher part = line.zone() == Zone.FOOTER ? PART_OF.matcher(line.text()) : null;
    if (part != null && part.lookingAt()) {
      vote(part.group(1), origin(line), 1.5);
    }
    if (line.zone() == Zone.FOOTER || line.element().normalName().equals("address")) {
      firstPart(line);
    }
  }

  private static boolean hasCopyrightSign(String text) {
    return text.indexOf('©') >= 0
        || text.contains("(c)")
        || text.contains("(C)")
        || COPYRIGHT_WORD.isIn(text);
  }

  /** "Welzijn De Linde | Lindelaan 12 | 6001 XA Weert" or a line of an address. */
  private void firstPart(Line line) {
    String part = PART_SEPARATOR.split(line.text(), 2)[0];
    if (ORGANIZATION_WORD.isIn(part) || hostShare(part) > 0.5) {
      vote(part, origin(line), 1);
    }
  }

  private void vote(String text, PageSpot origin, double weight) {
    String name =
        ARTICLE.matcher(WELCOME.matcher(text.strip()).replaceAll("").strip()).replaceFirst("");
    if (votes.size() < MOST_VOTES && mayBeName(name)) {
      votes.add(Choice.of(name, origin, weight));
    }
  }

  private static boolean mayBeName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST
        && name.indexOf('@') < 0
        && !name.endsWith("!")
        && !name.endsWith("?")
        && name.chars().filter(c -> c == ' ').count() < MOST_WORDS
        && name.chars().anyMatch(Character::isLetter)
        && !GENERIC.matcher(name).matches()
        && Topic.of(name).isEmpty()
        && PhoneNumbers.find(name).isEmpty();
  }

  private Optional<Choice> best() {
    return votes.stream()
        .map(vote -> new Choice(vote.text(), vote.origin(), score(vote), vote.words()))
        .max(Comparator.comparingDouble(Choice::weight))
        .filter(choice -> choice.weight() >= 1.5);
  }

  private double score(Choice vote) {
    Set<String> words = vote.words();
    double sum = 2.5 * hostShare(vote.text());
    boolean inherits = directWeight(words) >= INHERITS_FROM;
    sum += ORGANIZATION_WORD.isIn(withoutLegalForm(vote.text())) ? 0.7 : 0;
    // "Logo gemeente Weert" is how a picture is described, not how the name is written.
    sum += Character.isLowerCase(vote.text().charAt(0)) ? 0 : 0.8;
    for (Choice other : votes) {
      if (other.words().equals(words)) {
        // Of two spellings the one that stands in more places is the right one.
        sum += other.weight() * (other.text().equals(vote.text()) ? 1.1 : 1);
      } else if (inherits && isFuller(words, other.words())) {
        sum += 0.8 * other.weight();
      }
    }
    return words.size() > 6 ? sum * 0.6 : sum;
  }

  /**
   * "Stichting Hospice De Linde" is the same name as "Hospice De Linde", and only fuller in law.
   */
  private static String withoutLegalForm(String name) {
    return LEGAL_FORM.matcher(name).replaceAll("").strip();
  }

  /** A name with more words; one that has more than twice as many says something else. */
  private static boolean isFuller(Set<String> words, Set<String> shorter) {
    return words.containsAll(shorter) && words.size() <= Math.max(3, 2 * shorter.size());
  }

  private double directWeight(Set<String> words) {
    return votes.stream()
        .filter(vote -> vote.words().equals(words))
        .mapToDouble(Choice::weight)
        .sum();
  }

  /** Which part of the host name the words of a name cover, 0 to 1. */
  private double hostShare(String name) {
    int covered = 0;
    StringBuilder rest = new StringBuilder(hostLabel);
    for (String word : Folding.fold(name).split(" ", -1)) {
      int at = word.length() > 1 ? rest.indexOf(word) : -1;
      if (at >= 0) {
        covered += word.length();
        rest.replace(at, at + word.length(), " ");
      }
    }
    return hostLabel.isEmpty() ? 0 : Math.min(1, (double) covered / hostLabel.length());
  }
}
