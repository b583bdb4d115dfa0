package wegwijs.data.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All municipalities by code and by every name they go by. Immutable and safe to share.
 *
 * <p>Codes and names are those of Statistics Netherlands (CBS) for 2026.
 */
public final class Municipalities {

  private static final Pattern PREFIX = Pattern.compile("^(de )?(gemeente|gem) ");
  private static final Pattern CODE = Pattern.compile("(gm ?)?([0-9]{4})");

  private final SortedMap<String, Municipality> byCode;
  private final Map<String, List<Municipality>> byName;

  private Municipalities(Collection<Municipality> municipalities) {
    byCode = new TreeMap<>();
    byName = new HashMap<>();
    for (Municipality municipality : municipalities) {
      byCode.put(municipality.code(), municipality);
      for (String name : foldedNames(municipality)) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(municipality);
      }
    }
  }

  /** The municipalities that come with the program. */
  public static Municipalities shipped() {
    return Shipped.MUNICIPALITIES;
  }

  /** All of them, by ascending code. */
  public Collection<Municipality> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** The codes of all of them, ascending. */
  public Set<String> codes() {
    return Collections.unmodifiableSet(byCode.keySet());
  }

  /**
   * The municipality with this code ("0988", "GM0988") or name, in any case, with or without
   * diacritics, apostrophes and the word "gemeente"; empty when none or several go by it.
   */
  public Optional<Municipality> find(String codeOrName) {
    String folded = FoldedText.of(codeOrName);
    var code = CODE.matcher(folded);
    if (code.matches()) {
      return Optional.ofNullable(byCode.get(code.group(2)));
    }
    List<Municipality> named = named(folded);
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** Every municipality that goes by this folded name. */
  List<Municipality> named(String folded) {
    List<Municipality> whole = byName.get(folded);
    return whole != null
        ? List.copyOf(whole)
        : List.copyOf(byName.getOrDefault(PREFIX.matcher(folded).replaceFirst(""), List.of()));
  }

  /** The codes of the municipalities in a province, named as in the shipped table. */
  Set<String> codesInProvince(String province) {
    return byCode.values().stream()
        .filter(municipality -> municipality.province().equals(province))
        .map(Municipality::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> foldedNames(Municipality municipality) {
    return municipality.allNames().map(FoldedText::of).collect(Collectors.toUnmodifiableSet());
  }

  private static Municipality municipality(List<String> row) {
    List<String> otherNames =
        row.size() > 3 && !row.get(3).isEmpty()
            ? Arrays.asList(row.get(3).split("\\|", -1))
            : List.of();
    return new Municipality(row.get(0), row.get(1), row.get(2), otherNames);
  }

  /** Read once, when first asked for. */
  private static final class Shipped {
    static final Municipalities MUNICIPALITIES =
        new Municipalities(
            ShippedTable.rows("municipalities.csv").stream()
                .map(Municipalities::municipality)
                .toList());
  }
}
