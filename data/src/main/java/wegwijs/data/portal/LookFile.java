package wegwijs.data.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.data.yaml.Position;
import wegwijs.data.yaml.YamlText;

/**
 * Reads a file of design tokens: {@code :root} with custom properties in it and nothing else. A
 * value can neither load anything nor end its declaration, so that a look changes colours and
 * measures and no more.
 */
final class LookFile {
  private static final int LARGEST = 64 * 1024;
  private static final int LONGEST_VALUE = 200;

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("\\s*:root\\s*\\{([^{}]*)}\\s*");
  private static final Pattern NAME = Pattern.compile("--[A-Za-z0-9][A-Za-z0-9_-]*");

  /** No braces, semicolon, backslash, colon or at sign: nothing that begins something else. */
  private static final Pattern VALUE = Pattern.compile("[\\p{L}0-9#%.,()+*/\"' _-]+");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern CALL = Pattern.compile("([A-Za-z-]*)\\(");
  private static final String HARMLESS =
      "|rgba?|hsla?|hwb|lab|lch|oklab|oklch|color-mix|var|calc|min|max|clamp";

  private final String file;
  private final String css;
  private final Map<String, String> tokens = new LinkedHashMap<>();

  private LookFile(String file, String css) {
    this.file = file;
    this.css = css;
  }

  /**
   * Reads and checks it.
   *
   * @param named where the portal names it
   * @throws ConfigurationException for any mistake, with file, line and remedy
   */
  static Look read(Path file, YamlText named) {
    try {
      if (Files.size(file) > LARGEST) {
        throw named.fault(
            "Het bestand " + file + " is groter dan " + LARGEST / 1024 + " kB.",
            "Laat er alleen de tokens in staan die u nodig hebt.");
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return new LookFile(file.toString(), text).read();
    } catch (IOException e) {
      ConfigurationException fault =
          named.fault(
              "Het bestand " + file + " is niet te lezen.",
              "Kijk of het naast het bestand van het portaal staat en of het UTF-8 is.");
      fault.initCause(e);
      throw fault;
    }
  }

  private Look read() {
    // Comments become spaces, so that every place keeps its line.
    String bare = COMMENT.matcher(css).replaceAll(comment -> blank(comment.group()));
    Matcher block = BLOCK.matcher(bare);
    int at = 0;
    while (at < bare.length() && block.region(at, bare.length()).lookingAt()) {
      declarations(block.group(1), block.start(1));
      at = block.end();
    }
    if (!bare.substring(at).isBlank()) {
      throw fault(
          at + leading(bare.substring(at)),
          "Hier staat iets anders dan :root met tokens.",
          "Laat in dit bestand alleen :root { --naam: waarde; } staan.");
    }
    return new Look(tokens);
  }

  private void declarations(String block, int start) {
    int at = start;
    for (String declaration : block.split(";", -1)) {
      if (!declaration.isBlank()) {
        declaration(declaration, at + leading(declaration));
      }
      at += declaration.length() + 1;
    }
  }

  private void declaration(String written, int at) {
    int colon = written.indexOf(':');
    String name = colon < 0 ? written.strip() : written.substring(0, colon).strip();
    if (colon < 0 || !NAME.matcher(name).matches()) {
      throw fault(
          at,
          "'" + shortened(name) + "' is geen token: een token begint met twee streepjes.",
          "Schrijf het als --naam: waarde; of haal het weg.");
    }
    String value = written.substring(colon + 1).strip().replaceAll("\\s+", " ");
    if (value.length() > LONGEST_VALUE || !isHarmless(value)) {
      throw fault(
          at,
          "De waarde van " + name + " is geen gewone kleur, maat, naam of berekening.",
          "Gebruik geen url(), @import of schuine streep naar links, en hoogstens "
              + LONGEST_VALUE
              + " tekens.");
    }
    tokens.put(name, value);
  }

  private static boolean isHarmless(String value) {
    String unquoted = QUOTED.matcher(value).replaceAll("");
    return VALUE.matcher(value).matches()
        && unquoted.indexOf('"') < 0
        && unquoted.indexOf('\'') < 0
        && count(unquoted, '(') == count(unquoted, ')')
        && CALL.matcher(unquoted).results().allMatch(call -> call.group(1).matches(HARMLESS));
  }

  private static long count(String text, char sign) {
    return text.chars().filter(each -> each == sign).count();
  }

  private static String blank(String comment) {
    return comment.replaceAll("[^\\n]", " ");
  }

  private static int leading(String text) {
    return text.length() - text.stripLeading().length();
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(text.length(), 40));
  }

  private ConfigurationException fault(int at, String problem, String remedy) {
    int line = 1 + (int) count(css.substring(0, at), '\n');
    return new ConfigurationException(new Position(file, line), problem, remedy);
  }
}
