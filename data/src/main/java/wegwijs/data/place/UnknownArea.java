package wegwijs.data.place;

/**
 * A text that names no single municipality or region that is known here. Immutable.
 *
 * @param text as the source wrote it
 */
public record UnknownArea(String text) implements Area {

  @Override
  public String label() {
    return text;
  }
}
