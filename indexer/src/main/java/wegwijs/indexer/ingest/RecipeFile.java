package wegwijs.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.vocabulary.Folding;
import wegwijs.data.yaml.YamlDocument;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/** Reads recipes; a mistake names file, line and remedy. */
final class RecipeFile {
  private static final String STANDARD = "standaard.yaml";
  private static final String CONTRACTS = "contracten.yaml";

  private RecipeFile() {}

  /** The recipe of a source, or the standard one for its format. */
  static Recipe of(Source source) {
    if (source.recipe() != null) {
      return parse(YamlDocument.read(Path.of(source.recipe())));
    }
    return shipped(source.format() == SourceFormat.CONTRACTS ? CONTRACTS : STANDARD);
  }

  private static Recipe shipped(String name) {
    String resource = "/wegwijs/recipes/" + name;
    try (InputStream in =
        Objects.requireNonNull(RecipeFile.class.getResourceAsStream(resource), resource)) {
      return parse(YamlDocument.read(name, new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Recipe parse(YamlMap yaml) {
    yaml.allowOnly("encoding", "separator", "list", "id", "fields", "join");
    return new Recipe(
        yaml.findText("encoding").map(RecipeFile::charset),
        yaml.findString("separator"),
        yaml.findString("list"),
        folded(yaml.strings("id")),
        fields(yaml.findMap("fields")),
        fields(yaml.findMap("join")));
  }

  private static Charset charset(YamlText name) {
    try {
      return Charset.forName(name.value());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw name.fault(
          "De codering '" + name.value() + "' is onbekend.",
          "Gebruik bijvoorbeeld UTF-8 of windows-1252, of laat de regel weg.");
    }
  }

  private static Map<RecipeField, List<String>> fields(Optional<YamlMap> block) {
    Map<RecipeField, List<String>> fields = new EnumMap<>(RecipeField.class);
    block.ifPresent(
        map -> map.keys().forEach(key -> fields.put(field(map, key), folded(map.strings(key)))));
    return fields;
  }

  private static RecipeField field(YamlMap map, String key) {
    return RecipeField.find(key)
        .orElseThrow(() ->
            map.fault(
                key,
                "Het veld '" + key + "' bestaat niet.",
                "Kies uit: " + RecipeField.words() + "."));
  }

  private static List<String> folded(List<String> columns) {
    return columns.stream().map(Folding::fold).toList();
  }
}
