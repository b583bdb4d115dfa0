package wegwijs.templates.view;

import org.jspecify.annotations.Nullable;

/**
 * Something the reader can do now.
 *
 * @param label what the step needs: the number, the mail address, the address of the door, the name
 *     of the organization whose site it is
 * @param href where it leads; absent for a door
 * @param note when, for whom, what it costs
 */
public record NextStep(Kind kind, String label, @Nullable String href, @Nullable String note) {
  /** Checks words and address. */
  public NextStep {
    Required.text(label, "label");
    if (href != null) {
      Href.checked(href);
    }
  }

  /** What is done; the page words it as an order to the reader. */
  public enum Kind {
    /** Dial a number. */
    CALL("step.call", "phone"),
    /** Go there without appointment. */
    WALK_IN("step.walk-in", "door"),
    /** Sign up on a web page. */
    SIGN_UP("step.sign-up", "pen"),
    /** Write a mail. */
    MAIL("step.mail", "mail"),
    /** Read more on a web site. */
    WEBSITE("step.website", "globe");

    private final String messageKey;
    private final String icon;

    Kind(String messageKey, String icon) {
      this.messageKey = messageKey;
      this.icon = icon;
    }

    /** The message that words the step; takes the label. */
    public String messageKey() {
      return messageKey;
    }

    /** The name of the drawing beside it. */
    public String icon() {
      return icon;
    }
  }
}
