package wegwijs.server.desk;

import io.javalin.http.Context;
import java.util.List;
import wegwijs.server.page.form.FormInput;

/** What somebody typed in a form at work. */
final class Texts {
  private Texts() {}

  /** A text of several lines, no longer than this; "" when it is absent. */
  static String of(Context context, String name, int longest) {
    return new FormInput(context.formParamMap()).text(name, longest);
  }

  /** The paragraphs of a text. */
  static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
