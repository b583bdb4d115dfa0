package wegwijs.templates.view;

/**
 * An address as a square of dark and light modules (ISO/IEC 18004).
 *
 * @param size modules on a side, with a quiet border
 * @param path the dark modules as an SVG path, a unit for a module
 */
public record QrCode(int size, String path) {
  /** Checks that the path only draws. */
  public QrCode {
    if (size < 21 || !path.matches("[MHVhvz0-9, -]*")) {
      throw new IllegalArgumentException("not a code of " + size + " modules: " + path);
    }
  }
}
