package wegwijs.data.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wegwijs.data.model.Coordinates;

/**
 * Answers what a resident or a source means by a place. Immutable and safe to share.
 *
 * <p>Ships the postcodes of its own portals; {@link #with} adds those of a GeoNames file. All 342
 * municipalities and three public bodies are known by name in any case.
 */
public final class Places {

  /** The label of a place that is the whole country. */
  public static final String WHOLE_COUNTRY_LABEL = "heel Nederland";

  private static final Set<String> WHOLE_COUNTRY =
      Set.of("landelijk", "heel nederland", "nederland", "nationaal", "hele land");
  private static final Set<String> ORDINARY_WORDS = ShippedTable.words("ordinary-words.txt");
  private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3})( ?[a-z]{2})?(?: .*)?");
  private static final Pattern PREPOSITION = Pattern.compile("^(in|te|uit|bij|omgeving) ");

  private final Municipalities municipalities;
  private final Regions regions;
  private final PlaceIndex index;

  private Places(Municipalities municipalities, Regions regions, PlaceIndex index) {
    this.municipalities = municipalities;
    this.regions = regions;
    this.index = index;
  }

  /** The places that come with the program. */
  public static Places shipped() {
    return Shipped.PLACES;
  }

  private static final class Shipped {
    static final Places PLACES = read();
  }

  private static Places read() {
    Municipalities municipalities = Municipalities.shipped();
    List<Place> places =
        ShippedTable.rows("places.csv").stream().map(Places::shippedPlace).toList();
    return new Places(municipalities, Regions.shipped(municipalities), new PlaceIndex(places));
  }

  /** The same with more places; they replace those with the same postcode and name. */
  public Places with(Collection<Place> more) {
    List<Place> together = new ArrayList<>(index.all());
    together.addAll(more);
    return new Places(municipalities, regions, new PlaceIndex(together));
  }

  /** All municipalities, by ascending code. */
  public Collection<Municipality> municipalities() {
    return municipalities.all();
  }

  /** The municipality with this code or name; empty when none or several go by it. */
  public Optional<Municipality> findMunicipality(String codeOrName) {
    return municipalities.find(codeOrName);
  }

  /** The region with this id or name. */
  public Optional<Region> findRegion(String idOrName) {
    return regions.find(FoldedText.of(idOrName));
  }

  /** What a source means by an area; a name that is both is the municipality. */
  public Area resolveArea(String text) {
    if (WHOLE_COUNTRY.contains(FoldedText.of(text))) {
      return new National();
    }
    Optional<? extends Area> municipality = municipalities.find(text);
    if (municipality.isPresent()) {
      return municipality.get();
    }
    Optional<? extends Area> region = findRegion(text);
    return region.isPresent() ? region.get() : new UnknownArea(text);
  }

  /**
   * What a resident means who typed a postcode ("6001 AB", "6001") or a name. The name of one
   * municipality is that municipality, also where a village elsewhere shares it.
   */
  public PlaceAnswer resolvePlace(String userText) {
    String text = userText.strip();
    String folded = FoldedText.of(text);
    Matcher postcode = POSTCODE.matcher(folded);
    if (postcode.matches()) {
      return byPostcode(text, postcode.group(1), index.withPostcode(postcode.group(1)));
    }
    if (WHOLE_COUNTRY.contains(folded)) {
      return new PlaceFound(WHOLE_COUNTRY_LABEL, municipalities.codes(), Optional.empty());
    }
    return byName(text, PREPOSITION.matcher(folded).replaceFirst(""));
  }

  /** Whether a place name is an ordinary word as well, such as "Best" and "Heel". */
  public boolean isOrdinaryWord(String name) {
    return ORDINARY_WORDS.contains(FoldedText.of(name));
  }

  private static PlaceAnswer byPostcode(String text, String postcode, List<Place> places) {
    return places.isEmpty()
        ? new PlaceUnknown(text)
        : new PlaceFound(
            postcode + " (" + PlaceIndex.names(places) + ")",
            PlaceIndex.municipalityCodes(places),
            PlaceIndex.middle(places));
  }

  private PlaceAnswer byName(String text, String folded) {
    List<Municipality> named = municipalities.named(folded);
    if (!named.isEmpty()) {
      return oneOf(text, named.stream().map(this::found).toList());
    }
    Map<String, List<Place>> places = index.named(folded);
    if (!places.isEmpty()) {
      return oneOf(text, places.values().stream().map(this::found).toList());
    }
    return regions
        .find(folded)
        .<PlaceAnswer>map(r -> new PlaceFound(r.name(), r.municipalityCodes(), Optional.empty()))
        .orElseGet(() -> new PlaceUnknown(text));
  }

  private static PlaceAnswer oneOf(String text, List<PlaceFound> found) {
    return found.size() == 1
        ? found.getFirst()
        : new PlaceAmbiguous(
            text, found.stream().sorted(Comparator.comparing(PlaceFound::label)).toList());
  }

  private PlaceFound found(Municipality municipality) {
    return new PlaceFound(
        municipality.name(), Set.of(municipality.code()), index.middleOf(municipality));
  }

  private PlaceFound found(List<Place> sameName) {
    Place first = sameName.getFirst();
    String municipality =
        municipalities.find(first.municipalityCode()).map(Municipality::name).orElse("");
    return new PlaceFound(
        first.name() + " (gemeente " + municipality + ")",
        Set.of(first.municipalityCode()),
        PlaceIndex.middle(sameName));
  }

  private static Place shippedPlace(List<String> row) {
    return new Place(
        row.get(0),
        row.get(1),
        row.get(2),
        new Coordinates(Double.parseDouble(row.get(3)), Double.parseDouble(row.get(4))));
  }
}
