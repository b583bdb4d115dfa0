package wegwijs.data.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wegwijs.data.yaml.YamlDocument;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/**
 * A question about the site itself, which an answer helps and a list of services does not.
 * Immutable.
 *
 * @param id what names it
 * @param say how people ask it
 * @param answer one or two plain sentences
 * @param link a path on this site where there is more
 * @param label the text of the link
 */
public record SiteQuestion(
    String id, List<String> say, String answer, @Nullable String link, @Nullable String label) {

  private static final String FILE = "site.yaml";
  private static final String RESOURCE = "/wegwijs/words/" + FILE;

  /** Copies the ways to ask. */
  public SiteQuestion {
    say = List.copyOf(say);
  }

  /**
   * The shipped questions, or those of the installation in their place.
   *
   * @param folder the folder that may hold a file {@code site.yaml}
   */
  public static List<SiteQuestion> load(Optional<Path> folder) {
    return load(folder.stream().toList());
  }

  /** The shipped questions, or in their place those of the last folder that has its own. */
  public static List<SiteQuestion> load(List<Path> folders) {
    return folders.reversed().stream()
        .map(path -> path.resolve(FILE))
        .filter(Files::exists)
        .findFirst()
        .map(file -> read(YamlDocument.read(file)))
        .orElse(Shipped.QUESTIONS);
  }

  private static final class Shipped {
    static final List<SiteQuestion> QUESTIONS = shipped();
  }

  private static List<SiteQuestion> shipped() {
    try (InputStream stream = SiteQuestion.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the program's own " + RESOURCE + " is absent");
      }
      return read(YamlDocument.read(FILE, new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SiteQuestion> read(YamlMap file) {
    return file.allowOnly("questions").maps("questions").stream().map(SiteQuestion::one).toList();
  }

  private static SiteQuestion one(YamlMap map) {
    map.allowOnly("id", "say", "answer", "link", "label");
    Optional<YamlText> link = map.findText("link");
    link.filter(text -> !text.value().startsWith("/") || text.value().startsWith("//"))
        .ifPresent(text -> {
          throw text.fault(
              "De link '" + text.value() + "' is geen pad op deze site.",
              "Begin met één schuine streep, zoals /contact.");
        });
    if (link.isPresent() && !map.has("label")) {
      throw map.fault("link", "Deze link heeft geen tekst.", "Zet er 'label: ...' bij.");
    }
    return new SiteQuestion(
        map.string("id"),
        map.strings("say"),
        map.string("answer"),
        link.map(YamlText::value).orElse(null),
        map.findString("label").orElse(null));
  }
}
