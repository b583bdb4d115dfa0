package wegwijs.server.page.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What was filled in: clean text, never longer than asked. Immutable. */
public final class FormInput {
  private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\s]+");
  private static final Pattern NOT_IN_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\n]]");

  private final Map<String, List<String>> values;

  /** The parameters of a form, each with its values. */
  public FormInput(Map<String, List<String>> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** A line; "" when it is absent. What is longer is cut off. */
  public String line(String name, int longest) {
    return cut(NOT_TEXT.matcher(first(name)).replaceAll(" "), longest);
  }

  /** A text of several lines; "" when it is absent. What is longer is cut off. */
  public String text(String name, int longest) {
    String lines = first(name).replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    return cut(NOT_IN_TEXT.matcher(lines).replaceAll(""), longest);
  }

  /** All that was chosen. */
  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  private String first(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : all.getFirst();
  }

  private static String cut(String text, int longest) {
    String stripped = text.strip();
    return stripped.substring(0, Math.min(stripped.length(), longest)).strip();
  }
}
