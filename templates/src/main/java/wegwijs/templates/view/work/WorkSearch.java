package wegwijs.templates.view.work;

/**
 * The search in the top of a page of people at work.
 *
 * @param action the address of its results
 * @param query what was sought last, or ""
 */
public record WorkSearch(String action, String query) {}
