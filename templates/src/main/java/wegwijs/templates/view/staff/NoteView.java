package wegwijs.templates.view.staff;

import org.jspecify.annotations.Nullable;

/**
 * What a colleague wrote.
 *
 * @param kind such as "Tip"
 * @param source who wrote it and when
 * @param remove address at which it is removed; absent for whoever may not
 */
public record NoteView(String kind, String text, String source, @Nullable String remove) {}
