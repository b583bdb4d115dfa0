/**
 * What a front office accounts for per quarter, as a page and as a file: numbers only, never a
 * person. Whoever keeps counts gives them by a {@link wegwijs.server.staff.figures.FigureSource}.
 */
@NullMarked
package wegwijs.server.staff.figures;

import org.jspecify.annotations.NullMarked;
