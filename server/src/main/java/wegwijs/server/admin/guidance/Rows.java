package wegwijs.server.admin.guidance;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of a form of which there may be any number. Without scripts one asks for another row by a
 * button, which sends the form as it is; a row that is left empty is none. Immutable.
 *
 * @param name begins the names of all its fields
 * @param parts the fields of a row
 */
public record Rows(String name, List<String> parts) {
  /** Which rows somebody asks for more of. */
  private static final String MORE = "erbij";

  private static final int MOST = 60;

  /** Copies the parts. */
  public Rows {
    parts = List.copyOf(parts);
  }

  /** The name of a field, and its id. */
  public String field(int row, String part) {
    return name + "-" + (row + 1) + "-" + part;
  }

  /** Whether somebody asks for more room, rather than sends what is filled in. */
  public static boolean isAskedFor(Context context) {
    return context.formParam(MORE) != null;
  }

  /** The rows that are filled in, each with all its parts; several values of one stand on lines. */
  public List<Map<String, String>> typed(Context context) {
    Pattern pattern = Pattern.compile(Pattern.quote(name) + "-(\\d{1,3})-.*");
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String sent : context.formParamMap().keySet()) {
      Matcher found = pattern.matcher(sent);
      if (found.matches()) {
        numbers.add(Integer.valueOf(found.group(1)));
      }
    }
    return numbers.stream()
        .filter(number -> number > 0 && number <= MOST)
        .map(number -> row(context, number - 1))
        .filter(row -> row.values().stream().anyMatch(text -> !text.isBlank()))
        .toList();
  }

  private Map<String, String> row(Context context, int at) {
    Map<String, String> row = new LinkedHashMap<>();
    for (String part : parts) {
      row.put(part, String.join("\n", context.formParams(field(at, part))).strip());
    }
    return row;
  }

  /** These rows, and an empty one where there is none or more are asked for. */
  public List<Map<String, String>> withRoom(List<Map<String, String>> rows, boolean isAskedFor) {
    List<Map<String, String>> all = new ArrayList<>(rows);
    if (all.isEmpty() || (isAskedFor && all.size() < MOST)) {
      Map<String, String> empty = new LinkedHashMap<>();
      parts.forEach(part -> empty.put(part, ""));
      all.add(empty);
    }
    return all;
  }

  /** Whether somebody asks for another one of these rows. */
  public boolean isMoreAskedFor(Context context) {
    return name.equals(context.formParam(MORE));
  }
}
