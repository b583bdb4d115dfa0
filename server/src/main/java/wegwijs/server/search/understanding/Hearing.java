package wegwijs.server.search.understanding;

/**
 * How surely words mean a term of the vocabulary. Immutable.
 *
 * @param hint a hint, against words that say it clearly
 * @param indirect a saying of which a word is only a synonym of what was typed
 * @param almost a long saying of which one word was not said
 * @param withinLonger a saying that is part of a longer one about something else
 * @param leastShare terms that are less sure than this share of the surest of their facet are left
 *     out
 * @param nearest the nearest of the care questions that lie near
 * @param nearTheme the nearest of those that lie near its theme
 * @param nextNearest each further one, against the one before
 * @param general a general care question, such as where to go, when a special one is said as well
 * @param generalFrom a care question is general when it lies near this share of all
 * @param theme how much a theme that the same words name takes from a question within one
 */
public record Hearing(
    double hint,
    double indirect,
    double almost,
    double withinLonger,
    double leastShare,
    double nearest,
    double nearTheme,
    double nextNearest,
    double general,
    double generalFrom,
    double theme) {
  /** As it was tuned on judged questions. */
  public static Hearing standard() {
    return new Hearing(0.25, 0.75, 0.2, 0.3, 0.144, 0.4, 0.15, 0.85, 0.5, 0.11, 0.3);
  }
}
