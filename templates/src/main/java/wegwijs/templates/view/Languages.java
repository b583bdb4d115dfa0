package wegwijs.templates.view;

import java.util.List;

/**
 * The languages in which the page can be read.
 *
 * @param parameter the value of {@code taal} that links and forms carry along, "" for Dutch
 * @param choices all of them, the present one among them
 */
public record Languages(String parameter, List<Choice> choices) {
  /** Dutch, without a choice. */
  public static final Languages DUTCH = new Languages("", List.of());

  /** Copies the choices. */
  public Languages {
    choices = List.copyOf(choices);
  }

  /** What its speakers call the present language; "" without a choice. */
  public String present() {
    return choices.stream().filter(Choice::isPresent).map(Choice::name).findFirst().orElse("");
  }

  /**
   * A language to go on in.
   *
   * @param tag as in {@code lang}
   * @param name what its speakers call it
   * @param href the same page in it
   * @param isPresent whether the page is in it now
   */
  public record Choice(String tag, String name, String href, boolean isPresent) {
    /** Checks name and address. */
    public Choice {
      Required.text(name, "name");
      Href.checked(href);
    }
  }
}
