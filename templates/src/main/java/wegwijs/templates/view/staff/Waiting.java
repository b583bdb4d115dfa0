package wegwijs.templates.view.staff;

/**
 * How long people wait, and who says so.
 *
 * @param isOld whether it was told too long ago to rely on
 */
public record Waiting(String text, String source, boolean isOld) {}
