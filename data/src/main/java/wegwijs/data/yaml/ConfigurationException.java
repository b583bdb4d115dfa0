package wegwijs.data.yaml;

/**
 * A mistake in a file of the installation that stops the start. The message is meant for the
 * administrator, in Dutch: where it is, what is wrong and by which rule, and what to do about it.
 * It is shown without a stack trace.
 */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Position position;

  /**
   * A mistake at a known place.
   *
   * @param position where
   * @param problem what is wrong and which rule it breaks, as whole sentences
   * @param remedy what the administrator can do, as whole sentences
   */
  public ConfigurationException(Position position, String problem, String remedy) {
    super(position + ": " + problem + " " + remedy);
    this.position = position;
  }

  /** Where the mistake is. */
  public Position position() {
    return position;
  }
}
