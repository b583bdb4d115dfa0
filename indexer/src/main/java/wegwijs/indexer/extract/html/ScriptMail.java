package wegwijs.indexer.extract.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import wegwijs.indexer.extract.text.EmailAddresses;

/**
 * Reads the e-mail address that a small script puts together from pieces, as Joomla and many old
 * sites do: the name, the sign, the host and its ending as texts that are added up in a variable.
 * The script is not run: only the texts within its statements are joined. Stateless.
 */
final class ScriptMail {
  private static final int LONGEST = 4_000;
  private static final Pattern ASSIGNMENT =
      Pattern.compile(
          "^\\s{0,40}(?:var|let|const)?\\s{0,5}(\\w{1,60})\\s{0,5}\\+?=(.*)$", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("'([^'\n]{0,300})'|\"([^\"\n]{0,300})\"");
  private static final Pattern END = Pattern.compile(";(?![^'\\n]{0,60}'\\s{0,3}\\+)|\\n");

  private ScriptMail() {}

  /** The first address that the script spells; empty when it spells none. */
  static Optional<String> of(Element script) {
    String code = script.data();
    boolean mayWrite = code.contains("document.write") || code.contains("innerHTML");
    if (code.length() > LONGEST || !mayWrite) {
      return Optional.empty();
    }
    Map<String, String> variables = new LinkedHashMap<>();
    for (String statement : END.split(Parser.unescapeEntities(code, false), -1)) {
      Matcher assignment = ASSIGNMENT.matcher(statement);
      boolean isAssignment = assignment.matches();
      String name = isAssignment ? assignment.group(1) : "";
      String value = isAssignment ? assignment.group(2) : statement;
      variables.merge(
          name, joined(value), (before, more) -> goesOn(name, value) ? before + more : more);
      List<String> found = EmailAddresses.find(variables.getOrDefault(name, ""));
      if (!found.isEmpty()) {
        return Optional.of(found.getFirst());
      }
    }
    return Optional.empty();
  }

  private static boolean goesOn(String name, String value) {
    return !name.isEmpty() && value.strip().startsWith(name);
  }

  private static String joined(String code) {
    StringBuilder text = new StringBuilder();
    Matcher literal = TEXT.matcher(code);
    while (literal.find()) {
      text.append(literal.group(1) == null ? literal.group(2) : literal.group(1));
    }
    return text.toString();
  }
}
