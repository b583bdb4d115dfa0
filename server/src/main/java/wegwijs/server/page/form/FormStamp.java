package wegwijs.server.page.form;

import java.util.UUID;

/** Whether a form is one that we gave out, and not too long or too short ago. */
public sealed interface FormStamp {
  /**
   * The form can be taken.
   *
   * @param id of this one form: it is the same when the form is sent twice
   */
  record Good(UUID id) implements FormStamp {}

  /** It came back sooner than somebody can read it. */
  record TooSoon() implements FormStamp {}

  /** It is not ours, or we gave it out too long ago. */
  record Stale() implements FormStamp {}
}
