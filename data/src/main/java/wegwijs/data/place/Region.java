package wegwijs.data.place;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Several municipalities under one name, such as Twente or a province. Immutable.
 *
 * @param id how files name it, such as "twente"
 * @param name how people call it
 * @param otherNames other names that people use
 * @param municipalityCodes CBS codes in ascending order, never empty
 */
public record Region(String id, String name, List<String> otherNames, Set<String> municipalityCodes)
    implements Area {

  /** Refuses a region without municipalities. */
  public Region {
    if (municipalityCodes.isEmpty()) {
      throw new IllegalArgumentException("region '" + id + "' has no municipalities");
    }
    otherNames = List.copyOf(otherNames);
    municipalityCodes = Collections.unmodifiableSet(new TreeSet<>(municipalityCodes));
  }

  @Override
  public String label() {
    return name;
  }

  /** The name and the other names. */
  Stream<String> allNames() {
    return Stream.concat(Stream.of(name), otherNames.stream());
  }
}
