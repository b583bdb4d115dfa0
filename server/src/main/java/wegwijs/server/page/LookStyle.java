package wegwijs.server.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import wegwijs.data.portal.Look;

/**
 * Makes a style sheet of a look. Tokens of NL Design System (the names that the Utrecht components
 * use, nldesignsystem.nl) take the place of ours; a token of ours in the look wins from them.
 *
 * <p>Colours hold for the light theme only: a look has no dark one, and its links on our dark paper
 * could not be read.
 */
final class LookStyle {
  private static final String OURS = "--ww-";
  private static final List<String> SHAPES = List.of("--ww-font", "--ww-radius", "--ww-measure");

  private static final Map<String, List<String>> SOURCES = sources();

  private LookStyle() {}

  static String css(Look look) {
    Map<String, String> own = new LinkedHashMap<>();
    Map<String, String> shapes = new LinkedHashMap<>();
    Map<String, String> colours = new LinkedHashMap<>();
    SOURCES.forEach((token, names) ->
        names.stream()
            .filter(look.tokens()::containsKey)
            .findFirst()
            .ifPresent(name ->
                (SHAPES.contains(token) ? shapes : colours).put(token, "var(" + name + ")")));
    look.tokens()
        .forEach((name, value) -> {
          Map<String, String> ours = SHAPES.contains(name) ? shapes : colours;
          (name.startsWith(OURS) ? ours : own).put(name, value);
        });
    return root(own)
        + root(shapes)
        + "@media (prefers-color-scheme: light) {\n"
        + root(colours)
        + "}\n";
  }

  /** Names the content. */
  static String hash(Look look) {
    CRC32C checksum = new CRC32C();
    checksum.update(css(look).getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(checksum.getValue());
  }

  private static String root(Map<String, String> tokens) {
    return tokens.entrySet().stream()
        .map(token -> "  " + token.getKey() + ": " + token.getValue() + ";\n")
        .collect(Collectors.joining("", ":root {\n", "}\n"));
  }

  /** For each of our tokens those that stand for it, the best one first. */
  private static Map<String, List<String>> sources() {
    Map<String, List<String>> sources = new LinkedHashMap<>();
    sources.put("--ww-font", List.of("--utrecht-document-font-family"));
    sources.put(
        "--ww-radius",
        List.of("--utrecht-button-border-radius", "--utrecht-form-control-border-radius"));
    sources.put("--ww-paper", List.of("--utrecht-document-background-color"));
    sources.put("--ww-ink", List.of("--utrecht-document-color"));
    sources.put("--ww-link", List.of("--utrecht-link-color"));
    sources.put("--ww-link-strong", List.of("--utrecht-link-hover-color"));
    sources.put(
        "--ww-brand",
        List.of("--utrecht-page-header-background-color", "--utrecht-navigation-background-color"));
    sources.put("--ww-on-brand", List.of("--utrecht-page-header-color"));
    sources.put("--ww-on-brand-soft", List.of("--utrecht-page-header-color"));
    sources.put(
        "--ww-button",
        List.of(
            "--utrecht-button-primary-action-background-color",
            "--utrecht-button-background-color"));
    sources.put(
        "--ww-on-button",
        List.of("--utrecht-button-primary-action-color", "--utrecht-button-color"));
    sources.put("--ww-focus", List.of("--utrecht-focus-background-color"));
    sources.put("--ww-focus-edge", List.of("--utrecht-focus-outline-color"));
    return sources;
  }
}
