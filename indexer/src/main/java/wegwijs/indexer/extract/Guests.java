package wegwijs.indexer.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.Link;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.structured.Thing;
import wegwijs.indexer.extract.text.EmailAddresses;

/**
 * Tells whether a page is of a directory: a site that tells of organizations which do not own it.
 * Either it lists several, of which most have an address and a domain of their own, or it tells of
 * one, which people grade or whose own web site it names. Stateless but for its page.
 */
final class Guests {
  private static final Pattern SOCIAL =
      Pattern.compile(
          "(?:.*\\.)?(?:facebook|instagram|linkedin|twitter|x|youtube|youtu|tiktok|pinterest|google|goo|whatsapp|wa|openstreetmap|vimeo|addtoany|apple|bing)\\.[a-z]{2,4}");
  private static final Pattern PROVIDER =
      Pattern.compile(
          "(?i)(?:(?:aan)?geboden door|aanbieder|aanbod van|georganiseerd"
              + " door|uitvoerder|uitgevoerd door|organisatie) ?:? (\\p{L}.{2,80})");
  private static final int FEWEST_DOMAINS = 2;
  private static final int SHORTEST_WORD = 3;

  /** Words without which a name says the same. */
  private static final Set<String> EMPTY_WORDS =
      Set.of("het een van voor bij met aan der den uit".split(" ", -1));

  /** How much of a domain the words of a name fill, where it is the domain of that name. */
  private static final double SHARE_OF_NAME = 0.5;

  private final WebPage page;

  Guests(WebPage page) {
    this.page = page;
  }

  /** Whether these blocks are organizations of their own, rather than services of the owner. */
  boolean areListed(List<ServiceBlock> blocks, SiteOwner owner) {
    Set<String> domains = new HashSet<>();
    int withDomain = 0;
    int withAddress = 0;
    for (ServiceBlock block : blocks) {
      List<String> own = domains(block.indexes()).stream().filter(d -> !owner.isOf(d)).toList();
      withDomain += own.isEmpty() ? 0 : 1;
      domains.addAll(own);
      withAddress += hasAddress(block.lines()) ? 1 : 0;
    }
    return domains.size() >= FEWEST_DOMAINS
        && withDomain * 2 >= blocks.size()
        && withAddress * 2 >= blocks.size();
  }

  private static boolean hasAddress(List<Line> lines) {
    return lines.stream().anyMatch(line -> line.reading().postcode().isPresent());
  }

  /** Whether the page is about one organization of another site than this. */
  boolean isSubject(Line heading, Optional<SiteName.Choice> owner, Things things) {
    String title = Folding.fold(heading.text());
    String site =
        Folding.fold(
            page.meta("og:site_name").or(() -> owner.map(SiteName.Choice::text)).orElse(""));
    boolean isSiteItself = site.isEmpty() || site.contains(title) || title.contains(site);
    return !isSiteItself
        && !Subject.isHome(page)
        && (named(title, things).filter(Guests::isGraded).isPresent() || hasOwnSite(title));
  }

  /** Who offers the service that the page is about, where that is another than this site. */
  Optional<String> provider(Optional<SiteName.Choice> owner) {
    String site = Folding.fold(owner.map(SiteName.Choice::text).orElse(""));
    return page.linesIn(Zone.MAIN).stream()
        .map(line -> PROVIDER.matcher(line.text()))
        .filter(Matcher::matches)
        .map(label -> label.group(1))
        .filter(name -> !Folding.fold(name).equals(site) && hasOwnSite(Folding.fold(name)))
        .findFirst();
  }

  /** What the page says for machines of an organization of this name. */
  static Optional<Thing> named(String name, Things things) {
    return things.organizations().stream()
        .filter(thing -> Folding.fold(thing.name().orElse("")).equals(Folding.fold(name)))
        .findFirst();
  }

  private static boolean isGraded(Thing thing) {
    return thing.properties().contains("aggregateRating") || thing.properties().contains("review");
  }

  /** Contact data beside a link to a site that bears the name, as this site does not. */
  private boolean hasOwnSite(String title) {
    List<Line> about = linesAbout();
    Set<Integer> lines = about.stream().map(Line::index).collect(Collectors.toSet());
    boolean hasContact =
        about.stream()
            .map(Line::reading)
            .anyMatch(told -> !told.phones().isEmpty() || told.postcode().isPresent());
    return hasContact
        && websites(lines).anyMatch(link -> bearsName(label(WebPage.host(link.href())), title));
  }

  private boolean bearsName(String label, String title) {
    String own = label(page.host());
    int covered = 0;
    for (String word : new HashSet<>(List.of(title.split(" ", -1)))) {
      boolean tells = word.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(word);
      boolean isShared = tells && label.contains(word);
      covered += isShared && !own.contains(word) ? word.length() : 0;
    }
    return covered >= SHARE_OF_NAME * label.length();
  }

  /** What stands in the page's own part, where a directory tells of others. */
  List<Line> linesAbout() {
    return page.linesIn(Zone.ABOUT);
  }

  /** The first link on these lines to another site, networks and maps excepted. */
  Optional<Link> website(Set<Integer> lines) {
    return websites(lines).findFirst();
  }

  private Stream<Link> websites(Set<Integer> lines) {
    return page.links().stream()
        .filter(link -> lines.contains(link.line()) && isForeign(WebPage.host(link.href())));
  }

  private List<String> domains(Set<Integer> lines) {
    List<String> domains = new ArrayList<>();
    website(lines).ifPresent(link -> domains.add(WebPage.host(link.href())));
    for (int index : lines) {
      for (String email : page.lines().get(index).reading().emails()) {
        if (EmailAddresses.kind(email) == EmailAddresses.Kind.ORDINARY) {
          domains.add(email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
        }
      }
    }
    return domains;
  }

  /** Whether a host is of a network or a map, where everybody has a page. */
  static boolean isNetwork(String host) {
    return SOCIAL.matcher(host).matches();
  }

  private boolean isForeign(String host) {
    return !host.isEmpty()
        && !isNetwork(host)
        && !host.equals(page.host())
        && !host.endsWith("." + page.host())
        && !page.host().endsWith("." + host);
  }

  private static String label(String host) {
    int dot = host.lastIndexOf('.');
    return (dot < 0 ? host : host.substring(0, dot)).replace("-", "");
  }
}
