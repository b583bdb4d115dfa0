package wegwijs.server.page;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a visitor sent with a request: in the address, or by a form that keeps it out of there. A
 * button of such a form does what elsewhere a link does: it sends the address of that link as a
 * field.
 */
final class Sent {
  /** The field in which a button sends the address of a link. */
  static final String LINK = "naar";

  private Sent() {}

  /** Each parameter with its values. Visitors send no files, so a form with files holds none. */
  static Map<String, List<String>> by(Context context) {
    if (!context.method().equals(HandlerType.POST) || context.isMultipart()) {
      return context.queryParamMap();
    }
    Map<String, List<String>> form = context.formParamMap();
    List<String> link = form.getOrDefault(LINK, List.of());
    return link.isEmpty() ? form : query(link.getFirst());
  }

  private static Map<String, List<String>> query(String address) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    String withoutPart = address.split("#", 2)[0];
    for (String part : withoutPart.substring(withoutPart.indexOf('?') + 1).split("&", -1)) {
      String[] pair = part.split("=", 2);
      if (pair.length == 2) {
        values.computeIfAbsent(decoded(pair[0]), name -> new ArrayList<>()).add(decoded(pair[1]));
      }
    }
    return values;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
