package wegwijs.indexer.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.structured.StructuredPage;
import wegwijs.indexer.extract.structured.Syntax;
import wegwijs.indexer.extract.structured.Thing;

/**
 * The organizations and services among what a page says for machines.
 *
 * @param organizations those that may own the site, the likeliest first
 * @param services in the order of the page
 * @param all everything at the top
 */
record Things(List<Thing> organizations, List<Thing> services, List<Thing> all) {
  private static final Set<String> SERVICES =
      Set.of("Service", "GovernmentService", "HealthcareService");
  private static final String[] ORGANIZATIONS =
      ("Organization Organisation Business Clinic Hospital Physician Dentist"
              + " Pharmacy NGO Corporation Association Library Office Practice LegalService"
              + " FinancialService ProfessionalService EmergencyService NursingHome"
              + " Preschool ChildCare CommunityCenter Optician MedicalOrganization"
              + " SocialServiceOrganization Store School Place CivicStructure Physiotherapy"
              + " Dietitian Charity SportsActivityLocation Church Club PlaceOfWorship")
          .split(" ", -1);
  private static final Set<String> WAYS_IN =
      Set.of(
          ("publisher provider parentOrganization mainEntity about serviceOperator mainEntityOfPage"
                  + " isPartOf hasPart itemListElement item location")
              .split(" ", -1));
  private static final int DEEPEST = 3;

  static Things of(WebPage page, StructuredPage structured) {
    List<Thing> organizations = new ArrayList<>();
    List<Thing> services = new ArrayList<>();
    structured.things().forEach(thing -> sort(thing, organizations, services, 0));
    if (organizations.isEmpty()) {
      organizations.addAll(nameless(structured.things()));
    }
    organizations.sort(Comparator.comparingInt((Thing thing) -> score(page, thing)).reversed());
    return new Things(List.copyOf(organizations), List.copyOf(services), structured.things());
  }

  private static void sort(
      Thing thing, List<Thing> organizations, List<Thing> services, int depth) {
    boolean hasName = thing.name().isPresent();
    if (hasName && thing.types().stream().anyMatch(SERVICES::contains)) {
      services.add(thing);
    } else if (hasName && thing.isA(ORGANIZATIONS) && !thing.isA("EventVenue")) {
      organizations.add(thing);
    }
    if (depth < DEEPEST) {
      for (String property : thing.properties()) {
        if (WAYS_IN.contains(property)) {
          thing.things(property).forEach(inner -> sort(inner, organizations, services, depth + 1));
        }
      }
    }
  }

  /** Where nothing has a name, the one organization at the top of a page is that of the page. */
  private static List<Thing> nameless(List<Thing> things) {
    List<Thing> found =
        things.stream()
            .filter(thing -> thing.syntax() == Syntax.JSON_LD && thing.isA(ORGANIZATIONS))
            .filter(thing -> thing.name().isEmpty())
            .toList();
    return found.size() == 1 ? found : List.of();
  }

  private static int score(WebPage page, Thing thing) {
    int score = 0;
    for (String property : List.of("telephone", "address", "email", "openingHoursSpecification")) {
      score += thing.properties().contains(property) ? 1 : 0;
    }
    Optional<String> host = thing.text("url").map(WebPage::host);
    if (host.isPresent() && !host.get().isEmpty()) {
      score += host.get().equals(page.host()) ? 3 : -6;
    }
    return score;
  }

  /** The organization that owns the site, if the page names one and it is not of another site. */
  Optional<Thing> owner(WebPage page) {
    List<Thing> likely = organizations.stream().filter(thing -> score(page, thing) > -1).toList();
    return likely.stream()
        .filter(
            thing -> score(page, thing) >= 3 || !areAlike(page, likely) || isInTitle(page, thing))
        .findFirst();
  }

  /** Several with as much to tell may be branches, of which none owns the site. */
  private static boolean areAlike(WebPage page, List<Thing> things) {
    return things.stream()
            .filter(thing -> score(page, thing) == score(page, things.getFirst()))
            .map(thing -> Folding.fold(thing.name().orElse("")))
            .distinct()
            .count()
        > 1;
  }

  private static boolean isInTitle(WebPage page, Thing thing) {
    String title = Folding.fold(page.title() + " " + page.meta("og:site_name").orElse(""));
    return title.contains(Folding.fold(thing.name().orElse("")));
  }

  /** Everything that says hours of the owner: some site builders name it twice. */
  List<Thing> ofOwner(WebPage page) {
    Optional<Thing> owner = owner(page);
    String name = Folding.fold(owner.flatMap(Thing::name).orElse(""));
    return organizations.stream()
        .filter(thing -> score(page, thing) > -1)
        .filter(thing -> Folding.fold(thing.name().orElse("")).equals(name))
        .toList();
  }

  Optional<Thing> service() {
    return services.stream().findFirst();
  }

  boolean isOther(Set<String> types) {
    return all.stream().anyMatch(thing -> thing.types().stream().anyMatch(types::contains));
  }
}
