package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Praat met een mens": the people behind the portal, in the same place on every page (WCAG 3.2.6).
 *
 * @param name of the front office, such as "De Vraagwijzer"
 * @param introduction who they are and what they do, in one or two sentences
 * @param tasks what they do, a few words each
 * @param address lines of the desk's address
 * @param hours when they can be reached
 * @param waitingTime how long it takes before someone answers
 * @param links mail, web site, form
 * @param people its faces, as far as they agreed to be named
 * @param takesQuestions whether a reader can hand over a question or ask to be called back
 */
public record FrontOfficeBlock(
    String name,
    @Nullable String introduction,
    List<String> tasks,
    List<Phone> phones,
    List<String> address,
    Hours hours,
    @Nullable String waitingTime,
    List<Link> links,
    List<Face> people,
    boolean takesQuestions) {
  /** Checks the name and copies the lists. */
  public FrontOfficeBlock {
    Required.text(name, "name");
    phones = List.copyOf(phones);
    address = List.copyOf(address);
    tasks = List.copyOf(tasks);
    links = List.copyOf(links);
    people = List.copyOf(people);
  }

  /**
   * When they can be reached.
   *
   * @param inWords days and times in the language of the page, a sentence each
   * @param remarks as they were written
   */
  public record Hours(List<String> inWords, List<String> remarks) {
    /** Nothing is known. */
    public static final Hours UNKNOWN = new Hours(List.of(), List.of());

    /** Copies the sentences. */
    public Hours {
      inWords = List.copyOf(inWords);
      remarks = List.copyOf(remarks);
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
      return inWords.isEmpty() && remarks.isEmpty();
    }
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
