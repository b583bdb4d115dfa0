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
    boolean takesQuestions) {
  /** Checks the name and copies the lists. */
  public FrontOfficeBlock {
    Required.text(name, "name");
    phones = List.copyOf(phones);
    address = List.copyOf(address);
    hours = List.copyOf(hours);
    links = List.copyOf(links);
  }

  /** Whether nothing is known by which a reader could reach these people. */
  public boolean isContactUnknown() {
    return phones.isEmpty() && address.isEmpty() && links.isEmpty();
  }

  /** Whether there is more to tell than telephone numbers. */
  public boolean hasFacts() {
    return waitingTime != null || !(hours.isEmpty() && address.isEmpty() && links.isEmpty());
  }
}
