package wegwijs.server.staff.texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import wegwijs.server.search.texts.TextIndex;

/**
 * All shelves of a portal, searched together. An index is kept in memory as long as no text
 * changes. Safe to share between threads.
 */
public final class Shelves {
  private static final int MOST = 100;

  private final List<Shelf> shelves;
  private final Map<String, Indexed> indexes = new ConcurrentHashMap<>();

  /** These shelves. */
  public Shelves(List<Shelf> shelves) {
    this.shelves = List.copyOf(shelves);
  }

  /** What fits these words, best first, at most {@value #MOST}. */
  public List<Piece> find(String portal, String base, String words) {
    List<Piece> all = shelves.stream().flatMap(shelf -> shelf.list(portal, base).stream()).toList();
    Map<UUID, Piece> byId = all.stream().collect(Collectors.toMap(Piece::id, Function.identity()));
    return index(portal, all).find(words, MOST).stream()
        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
        .toList();
  }

  private TextIndex index(String portal, List<Piece> all) {
    List<TextIndex.Text> texts =
        all.stream()
            .map(
                one -> new TextIndex.Text(one.id(), one.listed().item().link().label(), one.text()))
            .toList();
    Indexed known = indexes.get(portal);
    if (known != null && known.texts().equals(texts)) {
      return known.index();
    }
    TextIndex index = TextIndex.of(texts);
    indexes.put(portal, new Indexed(texts, index));
    return index;
  }

  private record Indexed(List<TextIndex.Text> texts, TextIndex index) {}
}
