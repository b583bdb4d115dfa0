package wegwijs.data.yaml;

/**
 * A text in a file together with its place, so that whoever finds fault with its meaning can say
 * where it stands. Immutable.
 *
 * @param value the text, stripped, never empty
 * @param position where it stands
 */
public record YamlText(String value, Position position) {

  /** A mistake in this text. */
  public ConfigurationException fault(String problem, String remedy) {
    return new ConfigurationException(position, problem, remedy);
  }
}
