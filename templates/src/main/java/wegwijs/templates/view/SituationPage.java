package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A life event or persona: what to do, what one is entitled to, whom to ask, what help is nearby.
 *
 * @param address of this page, to which its form leads
 * @param related other situations
 */
public record SituationPage(
    Layout layout,
    Head head,
    Advices advices,
    Nearby nearby,
    String address,
    List<SituationCard> related) {
  /** Checks the address and copies the list. */
  public SituationPage {
    Href.checked(address);
    related = List.copyOf(related);
  }

  /**
   * How it begins.
   *
   * @param title what a resident would say
   * @param summary one sentence
   * @param story of whom it tells, if it tells of somebody
   */
  public record Head(String title, String summary, @Nullable Story story) {
    /** Checks the words. */
    public Head {
      Required.text(title, "title");
      Required.text(summary, "summary");
    }
  }

  /**
   * Somebody made up.
   *
   * @param name a first name
   * @param text what is the matter
   */
  public record Story(String name, String text) {
    /** Checks the words. */
    public Story {
      Required.text(name, "name");
      Required.text(text, "text");
    }

    /** What stands where a picture would. */
    public String initial() {
      return name.substring(0, 1);
    }
  }

  /**
   * What it asks for.
   *
   * @param steps in order
   * @param rights what a resident is entitled to
   * @param contacts whom to ask
   */
  public record Advices(
      List<AdviceView> steps, List<AdviceView> rights, List<AdviceView> contacts) {
    /** Copies the lists. */
    public Advices {
      steps = List.copyOf(steps);
      rights = List.copyOf(rights);
      contacts = List.copyOf(contacts);
    }
  }
}
