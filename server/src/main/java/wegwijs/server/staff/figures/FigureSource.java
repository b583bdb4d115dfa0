package wegwijs.server.staff.figures;

import java.util.List;

/** Someone who keeps counts. Safe to share between threads. */
@FunctionalInterface
public interface FigureSource {
  /** All counts of a portal, in any order; the same month, kind and label may come twice. */
  List<Figure> figures(String portal);
}
