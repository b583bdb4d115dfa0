package wegwijs.templates.view;

/** Whether a visitor can ask for what is open now, and does. */
public enum OpenNowChoice {
  /** Nobody knows when anything here is open. */
  NOT_OFFERED,
  /** It can be asked. */
  OFFERED,
  /** Only what is known to be open now is shown. */
  CHOSEN
}
