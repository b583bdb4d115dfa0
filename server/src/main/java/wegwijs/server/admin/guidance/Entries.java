package wegwijs.server.admin.guidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wegwijs.data.yaml.YamlTree;
import wegwijs.server.written.Draft;
import wegwijs.server.written.FileName;

/**
 * The blocks of a list in one file, each known by its {@code id}. A block that was written in the
 * browser takes the place of that of the program with its id, or adds one. Safe to share between
 * threads.
 */
public final class Entries {
  private static final String ID = "id";

  private final GuidanceWork work;
  private final FileName file;
  private final String key;

  /** The blocks under a key of a file. */
  public Entries(GuidanceWork work, FileName file, String key) {
    this.work = work;
    this.file = file;
    this.key = key;
  }

  /** The file in which they stand. */
  public FileName file() {
    return file;
  }

  /** All that hold, by their ids; those of the program first. */
  public Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
    for (String text : List.of(work.present(file), work.read(file))) {
      Tree.maps(read(text), key).forEach(entry -> byId.put(Tree.text(entry, ID), entry));
    }
    return byId;
  }

  /** The one that holds; empty when there is none with this id. */
  public Map<String, Object> get(String id) {
    return all().getOrDefault(id, Map.of());
  }

  /**
   * The written file with this block in place of the one with its id; all others stay as they are.
   *
   * @param entry without its id; an empty one takes the written one away
   */
  public Draft draft(String id, Map<String, Object> entry) {
    Map<String, Object> tree = read(work.read(file));
    List<Map<String, Object>> entries = new ArrayList<>(Tree.maps(tree, key));
    List<String> ids = entries.stream().map(each -> Tree.text(each, ID)).toList();
    int at = ids.contains(id) ? ids.indexOf(id) : ids.size();
    if (at < ids.size()) {
      entries.remove(at);
    }
    if (!entry.isEmpty()) {
      Map<String, Object> named = new LinkedHashMap<>(Map.of(ID, id));
      named.putAll(entry);
      entries.add(at, named);
    }
    Tree.put(tree, key, entries);
    return new Draft(file, tree.isEmpty() ? "" : YamlTree.write(tree));
  }

  private Map<String, Object> read(String text) {
    return YamlTree.read(file.toString(), text);
  }
}
