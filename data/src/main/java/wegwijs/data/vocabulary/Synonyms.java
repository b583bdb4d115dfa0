package wegwijs.data.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.yaml.YamlDocument;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/**
 * Knowledge of single words, finer than the terms of the vocabulary: which mean the same, which
 * wider word helps who asks for a narrower one, and what words of other languages mean. Used when a
 * question is asked. Immutable and safe to share.
 *
 * @param same groups of words or phrases that mean the same
 * @param wider by word or phrase, what else helps who asks for it; never the other way round
 * @param languages by word or phrase of another language, the Dutch for it
 * @param not words of which nothing holds that an earlier file says of them
 */
public record Synonyms(
    List<List<String>> same,
    Map<String, List<String>> wider,
    Map<String, List<String>> languages,
    List<String> not) {

  private static final String FILE = "synonyms.yaml";
  private static final String RESOURCE = "/wegwijs/words/" + FILE;

  /** Copies the collections. */
  public Synonyms {
    same = same.stream().map(List::copyOf).toList();
    wider = Map.copyOf(wider);
    languages = Map.copyOf(languages);
    not = List.copyOf(not);
  }

  /**
   * The shipped words and those of the installation.
   *
   * @param folder the folder that may hold a file {@code synonyms.yaml} with more words
   */
  public static Synonyms load(Optional<Path> folder) {
    return load(folder.stream().toList());
  }

  /** The shipped words and those of each folder that has a file {@code synonyms.yaml}. */
  public static Synonyms load(List<Path> folders) {
    return folders.stream()
        .map(path -> path.resolve(FILE))
        .filter(Files::exists)
        .map(file -> read(YamlDocument.read(file)))
        .reduce(Shipped.SYNONYMS, Synonyms::and);
  }

  private static final class Shipped {
    static final Synonyms SYNONYMS = shipped();
  }

  private static Synonyms shipped() {
    try (InputStream stream = Synonyms.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the program's own " + RESOURCE + " is absent");
      }
      return read(YamlDocument.read(FILE, new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Synonyms read(YamlMap file) {
    file.allowOnly("same", "wider", "languages", "not");
    return new Synonyms(
        groups(file),
        entries(file, "wider"),
        entries(file, "languages"),
        file.texts("not").stream().map(Synonyms::words).toList());
  }

  private static List<List<String>> groups(YamlMap file) {
    return file.lists("same").stream()
        .map(group -> group.stream().map(Synonyms::words).toList())
        .toList();
  }

  private static Map<String, List<String>> entries(YamlMap file, String key) {
    Map<String, List<String>> entries = new LinkedHashMap<>();
    file.findMap(key)
        .ifPresent(map ->
            map.keys()
                .forEach(word ->
                    entries.put(word, map.texts(word).stream().map(Synonyms::words).toList())));
    return entries;
  }

  private static String words(YamlText text) {
    if (Folding.fold(text.value()).isEmpty()) {
      throw text.fault("Hier staat geen woord.", "Schrijf een woord of haal de regel weg.");
    }
    return text.value();
  }

  private Synonyms and(Synonyms more) {
    Synonyms left = without(more.not);
    List<List<String>> groups = new ArrayList<>(left.same);
    groups.addAll(more.same);
    return new Synonyms(
        groups, joined(left.wider, more.wider), joined(left.languages, more.languages), not);
  }

  private Synonyms without(List<String> words) {
    return new Synonyms(
        same.stream()
            .map(group -> group.stream().filter(word -> !words.contains(word)).toList())
            .filter(group -> group.size() > 1)
            .toList(),
        without(wider, words),
        without(languages, words),
        not);
  }

  private static Map<String, List<String>> without(
      Map<String, List<String>> entries, List<String> words) {
    Map<String, List<String>> left = new LinkedHashMap<>(entries);
    left.keySet().removeAll(words);
    return left;
  }

  private static Map<String, List<String>> joined(
      Map<String, List<String>> left, Map<String, List<String>> right) {
    Map<String, List<String>> joined = new LinkedHashMap<>(left);
    right.forEach((word, words) -> joined.merge(word, words, Synonyms::joined));
    return joined;
  }

  private static List<String> joined(List<String> left, List<String> right) {
    List<String> joined = new ArrayList<>(left);
    joined.addAll(right);
    return joined;
  }
}
