package wegwijs.data.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/**
 * Reads the block {@code colours} of a portal: a few colours as {@code #rrggbb}, each of which can
 * be read where it is used (WCAG 2.2, 1.4.3: at least 4.5 to 1).
 */
final class ColoursBlock {
  private static final double LEAST = 4.5;
  private static final String WHITE = "#ffffff";

  /** The paper of pages; what can be read on it can be read on white too. */
  private static final String PAPER = "#f8f6f1";

  /** For each key the tokens that it sets. */
  private static final Map<String, List<String>> TOKENS = tokens();

  private ColoursBlock() {}

  private static Map<String, List<String>> tokens() {
    Map<String, List<String>> tokens = new LinkedHashMap<>();
    tokens.put("brand", List.of("--ww-brand", "--ww-brand-deep"));
    tokens.put("onBrand", List.of("--ww-on-brand", "--ww-on-brand-soft"));
    tokens.put("link", List.of("--ww-link", "--ww-link-strong"));
    tokens.put("button", List.of("--ww-button"));
    tokens.put("onButton", List.of("--ww-on-button"));
    return tokens;
  }

  /** The tokens by name. */
  static Map<String, String> read(YamlMap block) {
    block.allowOnly(TOKENS.keySet().toArray(String[]::new));
    Map<String, String> colours = new LinkedHashMap<>();
    TOKENS.forEach((key, names) ->
        block
            .findText(key)
            .ifPresent(text -> {
              String colour = colour(text);
              names.forEach(name -> colours.put(name, colour));
            }));
    block.findText("brand").ifPresent(text -> check(text, text(block, "onBrand", WHITE)));
    block.findText("button").ifPresent(text -> check(text, text(block, "onButton", WHITE)));
    block.findText("link").ifPresent(text -> check(text, PAPER));
    requireGround(block, "onBrand", "brand");
    requireGround(block, "onButton", "button");
    if (colours.containsKey("--ww-brand")) {
      colours.putIfAbsent("--ww-on-brand", WHITE);
    }
    if (colours.containsKey("--ww-button")) {
      colours.putIfAbsent("--ww-on-button", WHITE);
    }
    return colours;
  }

  private static String text(YamlMap block, String key, String usual) {
    return block.findText(key).map(ColoursBlock::colour).orElse(usual);
  }

  private static void requireGround(YamlMap block, String key, String ground) {
    if (block.has(key) && !block.has(ground)) {
      throw block.fault(
          key,
          "Bij '" + key + "' hoort ook '" + ground + "': de kleur erachter.",
          "Zet er '" + ground + "' bij of haal '" + key + "' weg.");
    }
  }

  private static String colour(YamlText written) {
    String colour = written.value().toLowerCase(Locale.ROOT);
    if (!colour.matches("#[0-9a-f]{6}")) {
      throw written.fault(
          "'" + written.value() + "' is geen kleur.",
          "Schrijf # en zes cijfers of letters van a tot en met f, tussen aanhalingstekens, zoals"
              + " \"#0b5468\".");
    }
    return colour;
  }

  private static void check(YamlText written, String other) {
    double contrast = contrast(colour(written), other);
    if (contrast < LEAST) {
      throw written.fault(
          "De kleur "
              + written.value()
              + " verschilt te weinig van "
              + other
              + ": "
              + String.format(Locale.of("nl"), "%.1f", contrast)
              + " tegen 1, en het moet ten minste 4,5 zijn.",
          "Kies een donkerdere of juist een lichtere kleur.");
    }
  }

  /** The contrast of two colours by WCAG 2.2, from 1 to 21. */
  static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
