package wegwijs.data.place;

import java.util.List;
import java.util.stream.Stream;

/**
 * A Dutch municipality, or a public body in the Caribbean Netherlands. Immutable.
 *
 * @param code the four digits of Statistics Netherlands (CBS), such as "0988"
 * @param name how people and the municipality call it
 * @param province its province; empty for the Caribbean Netherlands
 * @param otherNames other names and spellings that people use
 */
public record Municipality(String code, String name, String province, List<String> otherNames)
    implements Area {

  /** Refuses a code that is not four digits and a name without letters. */
  public Municipality {
    if (!code.matches("[0-9]{4}")) {
      throw new IllegalArgumentException("municipality code '" + code + "' is not four digits");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("municipality " + code + " has no name");
    }
    otherNames = List.copyOf(otherNames);
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
