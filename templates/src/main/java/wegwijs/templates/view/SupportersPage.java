package wegwijs.templates.view;

import java.util.List;

/**
 * People who think along with residents, as they agreed to be found.
 *
 * @param action address of this page, to narrow it
 * @param themes topics that somebody here knows of
 * @param languages languages that somebody here speaks
 * @param informal volunteers; they come first
 * @param professional client supporters, for complex questions
 */
public record SupportersPage(
    Layout layout,
    String action,
    List<Option> themes,
    List<Option> languages,
    List<Person> informal,
    List<Person> professional) {
  /** Checks the address and copies the lists. */
  public SupportersPage {
    Href.checked(action);
    themes = List.copyOf(themes);
    languages = List.copyOf(languages);
    informal = List.copyOf(informal);
    professional = List.copyOf(professional);
  }

  /** Something to choose. */
  public record Option(String id, String label, boolean chosen) {
    /** Checks that there is something to read. */
    public Option {
      Required.text(id, "id");
      Required.text(label, "label");
    }
  }

  /**
   * Somebody who thinks along.
   *
   * @param about in their own words; "" when they wrote none
   * @param facts what they know of, speak, where and when
   * @param choose address of the form by which the front office brings them together
   */
  public record Person(String name, String about, Facts facts, String choose) {
    /** Checks name and address. */
    public Person {
      Required.text(name, "name");
      Href.checked(choose);
    }
  }

  /** What somebody offers, in words; "" when nothing is known. */
  public record Facts(String themes, String languages, String places, String availability) {}
}
