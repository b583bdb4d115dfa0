package wegwijs.templates.view.work;

/** A page that only tells something. */
public record NoticePage(WorkLayout layout, String text) {}
