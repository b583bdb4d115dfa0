package wegwijs.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.text.Amounts;

/**
 * One of several services that a page tells in blocks of the same form: a heading, a few sentences,
 * and contact data, hours or a price of its own.
 *
 * @param heading the name
 * @param lines what stands under it
 * @param fragment by which the block is known within its page
 */
record ServiceBlock(Line heading, List<Line> lines, String fragment) {
  private static final int FEWEST = 2;
  private static final int MOST_LINES = 40;
  private static final int LONGEST_ID = 80;
  private static final Pattern BRANCH =
      Pattern.compile(
          "(?i)^(?:locatie|vestiging|filiaal|bezoekadres|postadres|kantoor|steunpunt|hoofdkantoor)\\b.*");
  private static final Pattern NO_SERVICES_PAGE =
      Pattern.compile(
          "(?i).*\\b(?:teams?|medewerkers|wie zijn"
              + " wij|bestuur|locaties|vestigingen|contact|veelgestelde vragen|spreekuren)\\b.*");
  private static final Pattern QUESTION =
      Pattern.compile("(?i).*\\?$|^(?:stap|hoe|wat|waarom|wanneer|waar|wie|kan|mag|moet)\\b.*");

  /** The blocks of a page, or nothing when it tells fewer than two. */
  static List<ServiceBlock> find(WebPage page, Optional<Line> title) {
    if (title.filter(line -> NO_SERVICES_PAGE.matcher(line.text()).matches()).isPresent()) {
      return List.of();
    }
    List<Line> main = page.linesIn(Zone.MAIN);
    for (int level = 2; level <= 4; level++) {
      List<ServiceBlock> blocks = atLevel(main, level);
      List<ServiceBlock> services =
          blocks.stream()
              .filter(ServiceBlock::isService)
              .filter(block -> !block.isPartOf(title))
              .toList();
      boolean areBranches =
          blocks.stream().anyMatch(block -> BRANCH.matcher(block.heading.text()).matches());
      if (services.size() >= FEWEST && !areBranches && services.size() * 2 >= blocks.size()) {
        return services;
      }
    }
    return List.of();
  }

  /** The places of its lines in the page. */
  Set<Integer> indexes() {
    return lines.stream().map(Line::index).collect(Collectors.toUnmodifiableSet());
  }

  private static List<ServiceBlock> atLevel(List<Line> main, int level) {
    List<ServiceBlock> blocks = new ArrayList<>();
    for (int i = 0; i < main.size(); i++) {
      if (main.get(i).headingLevel() == level) {
        int end = i + 1;
        while (end < main.size() && end - i < MOST_LINES && !endsBlock(main.get(end), level)) {
          end++;
        }
        blocks.add(of(main.get(i), main.subList(i + 1, end)));
      }
    }
    return blocks;
  }

  private static boolean endsBlock(Line line, int level) {
    return line.headingLevel() > 0 && line.headingLevel() <= level;
  }

  private static ServiceBlock of(Line heading, List<Line> lines) {
    String fragment =
        Optional.ofNullable(heading.element().closest("[id]"))
            .filter(around -> around.select("h1, h2, h3, h4").size() == 1)
            .map(Element::id)
            .filter(id -> id.length() < LONGEST_ID)
            .orElseGet(() -> Folding.fold(heading.text()).replace(' ', '-'));
    return new ServiceBlock(heading, List.copyOf(lines), fragment);
  }

  private boolean isService() {
    String name = heading.text();
    if (Topic.of(name).isPresent() || name.length() > 90 || QUESTION.matcher(name).matches()) {
      return false;
    }
    boolean hasProse =
        Section.of(lines).stream()
            .flatMap(section -> section.parts().stream())
            .anyMatch(DescriptionFinder::isProse);
    return hasProse && (hasContact() || (hasHours() && signs() > 1));
  }

  /** "Spreekuur Taalhuis" on the page "Taalhuis", or another room of the house that it is in. */
  private boolean isPartOf(Optional<Line> title) {
    return HouseParts.isNamedIn(heading.text())
        || title
            .filter(line -> Folding.fold(heading.text()).endsWith(" " + Folding.fold(line.text())))
            .isPresent();
  }

  private boolean hasContact() {
    return lines.stream().anyMatch(line -> line.reading().hasContact());
  }

  private boolean hasHours() {
    return lines.stream().anyMatch(line -> line.reading().hours().isPresent());
  }

  private int signs() {
    boolean tellsCost = lines.stream().anyMatch(line -> Amounts.isAboutCost(line.text()));
    return (hasHours() ? 1 : 0) + (tellsCost ? 1 : 0) + (lines.size() > 1 ? 1 : 0);
  }
}
