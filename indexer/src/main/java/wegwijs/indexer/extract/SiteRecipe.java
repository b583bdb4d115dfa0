package wegwijs.indexer.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;
import wegwijs.indexer.extract.hours.OpeningHours;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.text.Addresses;
import wegwijs.indexer.extract.text.PhoneNumbers;
import wegwijs.indexer.merge.CleanText;

/**
 * What an administrator says of the pages of one site, in YAML. What a recipe finds goes before
 * everything else. Immutable.
 *
 * <pre>{@code
 * # paths of pages that are about one service each; * stands for anything
 * pages: ["/aanbod/*"]
 * # parts of a page that are not looked at
 * ignore: [".partners", "#agenda"]
 * # for each field a CSS selector, with @ and the name of an attribute when the value stands there
 * fields:
 *   name: h1.titel
 *   phone: a.tel @href
 *   schedule: table.tijden
 * }</pre>
 *
 * <p>The fields are those of the recipes for spreadsheets: {@code name}, {@code alternate_name},
 * {@code summary}, {@code description}, {@code eligibility_description}, {@code
 * ineligibility_description}, {@code minimum_age}, {@code maximum_age}, {@code
 * application_process}, {@code fees_description}, {@code wait_time}, {@code email}, {@code url},
 * {@code phone}, {@code schedule}, {@code area}, {@code location.name}, {@code address_1}, {@code
 * postal_code}, {@code city}, {@code organization.name}, {@code organization.kvk}, {@code
 * organization.agb}.
 */
public final class SiteRecipe {
  private static final List<String> PLAIN =
      List.of(
          ("name alternate_name summary description eligibility_description"
                  + " ineligibility_description minimum_age maximum_age application_process"
                  + " fees_description wait_time email url")
              .split(" ", -1));
  private static final List<String> SPECIAL =
      List.of(
          ("phone schedule area location.name address_1 postal_code city"
                  + " organization.name organization.kvk organization.agb")
              .split(" ", -1));
  private static final int MOST_VALUES = 20;

  private final List<Pattern> pages;
  private final List<Evaluator> ignored;
  private final Map<String, Place> fields;

  /**
   * Where a value stands.
   *
   * @param selector as it was written
   * @param evaluator the same, ready for use
   * @param attribute that holds the value; empty for the text
   */
  private record Place(String selector, Evaluator evaluator, String attribute) {}

  private SiteRecipe(List<Pattern> pages, List<Evaluator> ignored, Map<String, Place> fields) {
    this.pages = List.copyOf(pages);
    this.ignored = List.copyOf(ignored);
    this.fields = new LinkedHashMap<>(fields);
  }

  /**
   * Takes a recipe that stands within another file.
   *
   * @throws wegwijs.data.yaml.ConfigurationException naming line and remedy
   */
  public static SiteRecipe of(YamlMap yaml) {
    yaml.allowOnly("pages", "ignore", "fields");
    Map<String, Place> fields = new LinkedHashMap<>();
    yaml.findMap("fields")
        .ifPresent(map -> {
          List<String> known = new ArrayList<>(PLAIN);
          known.addAll(SPECIAL);
          map.allowOnly(known.toArray(String[]::new));
          map.keys().forEach(key -> fields.put(key, place(map.text(key))));
        });
    return new SiteRecipe(
        yaml.strings("pages").stream().map(SiteRecipe::glob).toList(),
        yaml.texts("ignore").stream().map(text -> evaluator(text, text.value())).toList(),
        fields);
  }

  private static Place place(YamlText text) {
    int at = text.value().lastIndexOf(" @");
    String selector = at < 0 ? text.value() : text.value().substring(0, at).strip();
    String attribute = at < 0 ? "" : text.value().substring(at + 2).strip();
    return new Place(selector, evaluator(text, selector), attribute);
  }

  private static Evaluator evaluator(YamlText text, String selector) {
    try {
      return QueryParser.parse(selector);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      throw text.fault(
          "'" + selector + "' is geen CSS-selector.",
          "Kopieer de selector uit de browser, bijvoorbeeld h1.titel of #contact .telefoon.");
    }
  }

  private static Pattern glob(String path) {
    StringBuilder regex = new StringBuilder();
    for (String part : path.split("\\*", -1)) {
      regex
          .append(regex.isEmpty() ? "" : "[^\\n]*")
          .append(part.isEmpty() ? "(?:)" : Pattern.quote(part));
    }
    return Pattern.compile(regex.toString());
  }

  List<Evaluator> ignored() {
    return ignored;
  }

  /** Whether a page is about one service. */
  boolean isServicePage(WebPage page) {
    String path = page.url().getRawPath() == null ? "/" : page.url().getRawPath();
    return pages.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }

  /** Puts what it finds into a draft. */
  void fill(Draft draft, WebPage page) {
    fields.forEach((field, place) -> {
      List<Element> elements =
          page.document().select(place.evaluator()).stream().limit(MOST_VALUES).toList();
      PageSpot origin = PageSpot.at(place.selector(), Method.RECIPE, Method.RECIPE.confidence());
      List<String> values =
          elements.stream()
              .map(element -> value(element, place))
              .filter(value -> !value.isEmpty())
              .toList();
      if (!values.isEmpty()) {
        put(draft, field, values, origin);
      }
    });
  }

  private static String value(Element element, Place place) {
    String raw =
        place.attribute().isEmpty() ? element.wholeText() : element.attr(place.attribute());
    String plain = raw.replaceFirst("(?i)^\\s*(?:mailto|tel):", "");
    return CleanText.of(plain.replaceAll("[ \\t\\u00a0]+", " ").replaceAll("(?: ?\\n ?)+", "\n"));
  }

  private static void put(Draft draft, String field, List<String> values, PageSpot origin) {
    String first = values.getFirst();
    String location = Draft.location(draft.locations(), 0);
    switch (field) {
      case "phone" ->
          values.forEach(value ->
              PhoneNumbers.find(value)
                  .forEach(phone -> ContactSheet.addPhone(draft, "", phone, origin)));
      case "schedule" ->
          OpeningHours.parse(String.join("\n", values))
              .ifPresent(hours -> ContactSheet.addHours(draft, hours, origin));
      case "area" -> {
        for (int i = 0; i < values.size(); i++) {
          draft.offer("service_areas/" + i + "/name", values.get(i), origin);
        }
      }
      case "location.name" -> draft.offer(location + "/name", first, origin);
      case "address_1", "city" -> draft.offer(location + "/addresses/0/" + field, first, origin);
      case "postal_code" ->
          draft.offer(
              location + "/addresses/0/postal_code",
              Addresses.findPostcode(first).map(Addresses.AtPostcode::code).orElse(first),
              origin);
      case "organization.name" -> draft.offer(draft.ofOrganization("name"), first, origin);
      case "organization.kvk" -> ContactSheet.addIdentifier(draft, "KvK", first, origin);
      case "organization.agb" -> ContactSheet.addIdentifier(draft, "AGB", first, origin);
      default -> draft.offer(field, String.join("\n", values), origin);
    }
  }
}
