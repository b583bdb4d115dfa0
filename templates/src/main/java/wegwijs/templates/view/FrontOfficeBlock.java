package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Praat met een mens": the people behind the portal, in the same place on every page (WCAG 3.2.6).
 *
 * @param name of the front office, such as "De Vraagwijzer"
 * @param introduction who they are and what they do, in one or two sentences
 * @param address lines of the desk's address
 * @param hours opening times in words, a sentence each
 * @param waitingTime how long it takes before someone answers
 * @param links mail, web site, form
 * @param people its faces, as far as they agreed to be named
 * @param takesQuestions whether a reader can hand over a question or ask to be called back
 */
public record FrontOfficeBlock(
    String name,
    @Nullable String introduction,
    List<Phone> phones,
    List<String> address,
    List<String> hours,
    @Nullable String waitingTime,
    List<Link> links,
    List<Face> people,
    boolean takesQuestions) {
  /** Checks the name and copies the lists. */
  public FrontOfficeBlock {
    Required.text(name, "name");
    phones = List.copyOf(phones);
    address = List.copyOf(address);
    hours = List.copyOf(hours);
    links = List.copyOf(links);
    people = List.copyOf(people);
  }

  /**
   * Somebody behind the desk.
   *
   * @param role what a reader can come to this person for
   * @param picture address of a square picture; absent without one
   */
  public record Face(String name, String role, @Nullable String picture) {}

  /** Whether nothing is known by which a reader could reach these people. */
  public boolean isContactUnknown() {
    return phones.isEmpty() && address.isEmpty() && links.isEmpty();
  }

  /** Whether there is anything to show of it but its name. */
  public boolean hasContact() {
    return !isContactUnknown() || hasFacts() || !people.isEmpty();
  }

  /** Whether there is more to tell than telephone numbers. */
  public boolean hasFacts() {
    return waitingTime != null || !(hours.isEmpty() && address.isEmpty() && links.isEmpty());
  }
}
