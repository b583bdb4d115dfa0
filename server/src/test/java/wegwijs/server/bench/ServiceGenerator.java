package wegwijs.server.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import wegwijs.data.json.Json;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.Places;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.Vocabulary;

/**
 * Makes services that look Dutch: the n-th is the same in every run. Their words follow Zipf's law,
 * mixed with what residents say, so that real rules classify them; every fifth reaches the whole
 * country or a few municipalities, the others one.
 */
public final class ServiceGenerator {
  private static final long SEED = 20_260_101L;
  private static final int FILLER_WORDS = 20_000;
  private static final int SERVICES_PER_ORGANIZATION = 6;
  private static final String[] ONSETS = {
    "b", "d", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z", "st", "br", "kl"
  };
  private static final String[] NUCLEI = {
    "a", "e", "o", "i", "u", "aa", "ee", "oo", "ie", "oe", "ij"
  };
  private static final String[] CODAS = {"", "n", "r", "l", "s", "t", "k", "ng", "cht", "rk", "m"};
  private static final List<String> COMMON =
      List.of(
          "de",
          "een",
          "en",
          "van",
          "voor",
          "met",
          "u",
          "hulp",
          "mensen",
          "informatie",
          "advies",
          "begeleiding",
          "thuis",
          "gesprek",
          "ondersteuning",
          "samen",
          "vragen",
          "wij",
          "kunt",
          "helpen",
          "gemeente",
          "zorg",
          "leren",
          "werk",
          "wonen",
          "groep",
          "kosten",
          "aanmelden");

  private final List<String> filler = new ArrayList<>();
  private final List<Term> questions;
  private final List<Term> targetGroups;
  private final List<Municipality> municipalities;

  /** A generator that speaks these words and knows these places. */
  public ServiceGenerator(Vocabulary vocabulary, Places places) {
    this.questions =
        vocabulary.facet(FacetId.CARE_QUESTION).stream().flatMap(Facet::leaves).toList();
    this.targetGroups =
        vocabulary.facet(FacetId.TARGET_GROUP).stream().flatMap(Facet::allTerms).toList();
    this.municipalities = List.copyOf(places.municipalities());
    SplittableRandom random = new SplittableRandom(SEED);
    filler.addAll(COMMON);
    while (filler.size() < FILLER_WORDS) {
      filler.add(word(random));
    }
  }

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
      word.append(pick(ONSETS, random)).append(pick(NUCLEI, random)).append(pick(CODAS, random));
    }
    return word.toString();
  }

  private static String pick(String[] from, SplittableRandom random) {
    return from[random.nextInt(from.length)];
  }

  /** The organization that offers the n-th service. */
  Organization organization(int n) {
    int number = n / SERVICES_PER_ORGANIZATION;
    SplittableRandom random = new SplittableRandom(SEED + 31L * number);
    return Json.fromTree(
        Map.of(
            "id",
            organizationId(n).toString(),
            "name",
            "Stichting " + capital(zipf(random)) + " " + capital(zipf(random))),
        Organization.class);
  }

  /** Whether the n-th service is the first of its organization. */
  boolean isFirstOfOrganization(int n) {
    return n % SERVICES_PER_ORGANIZATION == 0;
  }

  private static UUID organizationId(int n) {
    return NameUuid.of("bench:organization:" + n / SERVICES_PER_ORGANIZATION);
  }

  /** The n-th service. */
  public Service service(int n) {
    SplittableRandom random = new SplittableRandom(SEED ^ (n * 0x9E3779B97F4A7C15L));
    Term question = questions.get(skewed(random, questions.size()));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", NameUuid.of("bench:service:" + n).toString());
    tree.put("organization_id", organizationId(n).toString());
    tree.put("name", capital(zipf(random)) + " " + zipf(random) + " " + n);
    tree.put("summary", sentence(random, 10));
    tree.put("description", description(random, question));
    tree.put("eligibility_description", pick(targetGroups, random).label());
    tree.put("status", "active");
    tree.put("url", "https://voorbeeld-" + n + ".example/aanbod");
    tree.put(
        "phones",
        List.of(Map.of("id", id(n, "phone"), "number", "0495 " + (100_000 + n % 900_000))));
    tree.put("service_areas", areas(n, random));
    tree.put("service_at_locations", locations(n, random));
    return Json.fromTree(tree, Service.class);
  }

  private String description(SplittableRandom random, Term question) {
    StringBuilder text = new StringBuilder();
    for (int sentences = 3 + random.nextInt(5); sentences > 0; sentences--) {
      text.append(sentence(random, 6 + random.nextInt(10))).append(' ');
    }
    if (!question.words().isEmpty()) {
      text.append(capital(pick(question.words(), random))).append(". ");
    }
    return text.append(question.label()).append('.').toString();
  }

  private String sentence(SplittableRandom random, int words) {
    StringBuilder text = new StringBuilder(capital(zipf(random)));
    for (int i = 1; i < words; i++) {
      text.append(' ').append(zipf(random));
    }
    return text.append('.').toString();
  }

  private List<Object> areas(int n, SplittableRandom random) {
    if (random.nextInt(20) == 0) {
      return List.of(Map.of("id", id(n, "area"), "name", "Nederland", "extent", "landelijk"));
    }
    List<Object> areas = new ArrayList<>();
    int first = skewed(random, municipalities.size());
    for (int i = 0; i < (random.nextInt(7) == 0 ? 4 : 1); i++) {
      Municipality served = municipalities.get((first + i) % municipalities.size());
      areas.add(Map.of("id", id(n, "area" + i), "name", served.name(), "extent", served.code()));
    }
    return areas;
  }

  private static List<Object> locations(int n, SplittableRandom random) {
    if (random.nextInt(3) == 0) {
      return List.of();
    }
    return List.of(
        Map.of(
            "id", id(n, "at"),
            "location",
                Map.of(
                    "id", id(n, "location"),
                    "latitude", 50.8 + random.nextDouble() * 2.6,
                    "longitude", 3.6 + random.nextDouble() * 3.4)));
  }

  private static String id(int n, String part) {
    return NameUuid.of("bench:" + part + ":" + n).toString();
  }

  /** A word by Zipf's law: the n-th most frequent occurs 1/n as often as the first. */
  private String zipf(SplittableRandom random) {
    return filler.get(
        (int) Math.exp(random.nextDouble() * Math.log(filler.size())) % filler.size());
  }

  private static int skewed(SplittableRandom random, int size) {
    return (int) (size * Math.pow(random.nextDouble(), 2));
  }

  private static <T> T pick(List<T> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
