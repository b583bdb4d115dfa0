package wegwijs.server.browser;

/** A way of reading pages. */
enum Reader {
  /** At a desk, with what a browser does by itself. */
  USUAL,
  /** Without our scripts, by choice or because they did not arrive. */
  WITHOUT_SCRIPTS,
  /** On the narrowest screen (WCAG 1.4.10). */
  NARROW,
  /** In the dark, and without anything that moves. */
  DARK_AND_STILL,
  /** With few colours of their own choice. */
  FORCED_COLOURS,
  /** With everything twice as large, as the zoom of a browser does it (WCAG 1.4.4). */
  LARGE_TEXT
}
