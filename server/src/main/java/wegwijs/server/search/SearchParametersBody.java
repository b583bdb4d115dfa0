package wegwijs.server.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;

/** Takes a JSON object apart into parameters, so that a body and an address mean the same. */
final class SearchParametersBody {
  private static final String BODY = "body";

  private SearchParametersBody() {}

  /** Puts the values into the parameters; gives what cannot be one. */
  static List<SearchParameters.Fault> read(byte[] json, Map<String, List<String>> parameters) {
    List<SearchParameters.Fault> faults = new ArrayList<>();
    Map<?, ?> tree = tree(json);
    if (tree == null) {
      faults.add(
          new SearchParameters.Fault(
              BODY, null, "Dit is geen JSON-object.", SearchParameters.names()));
      return faults;
    }
    tree.forEach((name, value) -> put(String.valueOf(name), value, parameters, faults));
    return faults;
  }

  private static @Nullable Map<?, ?> tree(byte[] json) {
    try {
      return Json.read(json, Map.class);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static void put(
      String name,
      @Nullable Object value,
      Map<String, List<String>> parameters,
      List<SearchParameters.Fault> faults) {
    List<String> texts = new ArrayList<>();
    for (Object part : value instanceof List<?> list ? list : Collections.singletonList(value)) {
      if (part instanceof String || part instanceof Number) {
        texts.add(part.toString());
      } else {
        faults.add(
            new SearchParameters.Fault(
                name, String.valueOf(part), "Dit is geen tekst of getal.", List.of()));
      }
    }
    parameters.put(name, texts);
  }
}
