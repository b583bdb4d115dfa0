package wegwijs.data.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.data.yaml.NearestWord;
import wegwijs.data.yaml.Position;
import wegwijs.data.yaml.YamlDocument;
import wegwijs.data.yaml.YamlText;

/**
 * Reads the shipped vocabulary and lays the files of an installation over it: one file per facet,
 * {@code <facet>.yaml}, in the same form as the shipped one, in which a term with a known id
 * replaces the given fields, {@code hidden: true} takes it away, and any other id is a new term.
 * Any mistake is a {@link ConfigurationException}. Stateless, safe to share.
 */
public final class VocabularyLoader {

  private static final String FOLDER = "/wegwijs/vocabulary/";
  private static final String SUFFIX = ".yaml";

  private VocabularyLoader() {}

  /**
   * The shipped vocabulary with the files of several folders laid over it.
   *
   * @param folders the first one is laid over first; one that is absent changes nothing
   */
  public static Vocabulary load(List<Path> folders) {
    List<Path> files = folders.stream().flatMap(folder -> files(folder).stream()).toList();
    return files.isEmpty() ? Shipped.VOCABULARY : build(overlaidBy(files));
  }

  /** Most installations change nothing, and their words are read again at each edit of a page. */
  private static final class Shipped {
    static final Vocabulary VOCABULARY = build(shipped());
  }

  private static Map<FacetId, FacetSource> shipped() {
    Map<FacetId, FacetSource> sources = new EnumMap<>(FacetId.class);
    for (FacetId id : FacetId.values()) {
      shipped(id).ifPresent(source -> sources.put(id, source));
    }
    return sources;
  }

  private static Map<FacetId, FacetSource> overlaidBy(List<Path> files) {
    Map<FacetId, FacetSource> sources = shipped();
    for (Path file : files) {
      FacetId id = facetOf(file, sources);
      FacetSource change = FacetSource.read(id, YamlDocument.read(file));
      sources.computeIfPresent(id, (key, source) -> source.overlaidBy(change));
    }
    return sources;
  }

  private static Vocabulary build(Map<FacetId, FacetSource> sources) {
    FacetReader reader = new FacetReader(new TermCatalogue(sources.values()));
    Map<FacetId, Facet> facets = new EnumMap<>(FacetId.class);
    for (FacetSource source : sources.values()) {
      Facet facet =
          source
              .fields()
              .findText("termsOf")
              .map(name -> FacetReader.readWithTermsOf(source, other(name, facets)))
              .orElseGet(() -> reader.read(source));
      facets.put(source.id(), facet);
    }
    return new Vocabulary(new ArrayList<>(facets.values()));
  }

  private static Facet other(YamlText name, Map<FacetId, Facet> read) {
    return FacetId.find(name.value())
        .flatMap(id -> Optional.ofNullable(read.get(id)))
        .orElseThrow(() ->
            name.fault(
                "Bij 'termsOf' staat '" + name.value() + "', maar dat is geen eerder facet.",
                NearestWord.question(name.value(), FacetId.ids())
                    + "Noem een facet met eigen termen, zoals 'wet'."));
  }

  private static Optional<FacetSource> shipped(FacetId id) {
    String resource = FOLDER + id.id() + SUFFIX;
    try (InputStream stream = VocabularyLoader.class.getResourceAsStream(resource)) {
      if (stream == null) {
        return Optional.empty();
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      return Optional.of(FacetSource.read(id, YamlDocument.read(id.id() + SUFFIX, reader)));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own " + resource + " cannot be read", e);
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(VocabularyLoader::isYaml).sorted().toList();
    } catch (IOException e) {
      throw new ConfigurationException(
          Position.wholeFile(folder.toString()),
          "Deze map met woordenlijsten is niet te lezen (" + e.getMessage() + ").",
          "Kijk of het een map is en of het programma hem mag openen.");
    }
  }

  private static boolean isYaml(Path file) {
    return file.toString().endsWith(SUFFIX) || file.toString().endsWith(".yml");
  }

  private static FacetId facetOf(Path file, Map<FacetId, FacetSource> sources) {
    String name = String.valueOf(file.getFileName());
    List<String> allowed = sources.keySet().stream().map(id -> id.id() + SUFFIX).toList();
    if (!allowed.contains(name)) {
      throw new ConfigurationException(
          Position.wholeFile(file.toString()),
          "De naam '" + name + "' hoort bij geen enkel facet.",
          NearestWord.question(name, allowed)
              + "U kunt kiezen uit: "
              + String.join(", ", allowed)
              + ".");
    }
    return FacetId.find(name.substring(0, name.length() - SUFFIX.length())).orElseThrow();
  }
}
