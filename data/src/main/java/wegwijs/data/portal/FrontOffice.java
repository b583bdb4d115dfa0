package wegwijs.data.portal;

import java.util.List;

/**
 * The desk where a resident can talk to a person. Immutable.
 *
 * @param name how the desk is called
 * @param explanation what it is, in a few plain sentences
 * @param tasks what its people do, one short phrase each
 * @param contact how to reach it, as far as known
 * @param people the faces behind it, as far as they agreed to be named
 * @param intake how it takes in the questions that residents hand over
 */
public record FrontOffice(
    String name,
    String explanation,
    List<String> tasks,
    FrontOfficeContact contact,
    List<Person> people,
    Intake intake) {

  /** Copies the lists. */
  public FrontOffice {
    tasks = List.copyOf(tasks);
    people = List.copyOf(people);
  }
}
