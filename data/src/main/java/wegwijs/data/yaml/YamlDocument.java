package wegwijs.data.yaml;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Opens one YAML file of one document, whose outermost form is a list of keys with values. Every
 * fault is a {@link ConfigurationException}. Stateless, safe to share.
 */
public final class YamlDocument {

  private YamlDocument() {}

  /** Reads a file in UTF-8; its full path stands in the messages. */
  public static YamlMap read(Path file) {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(file.toString(), reader);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /**
   * Reads to the end; does not close the reader.
   *
   * @param fileName how the messages name the file
   * @param reader its characters
   */
  public static YamlMap read(String fileName, Reader reader) {
    Position whole = Position.wholeFile(fileName);
    return switch (YamlValue.of(fileName, compose(fileName, reader))) {
      case YamlMap map -> map;
      case YamlValue other ->
          throw new ConfigurationException(
              whole,
              "Dit bestand bevat alleen " + other.kind() + ".",
              "Begin het bestand met een sleutel, een dubbele punt en een waarde.");
    };
  }

  private static Node compose(String fileName, Reader reader) {
    try {
      return new Compose(settings(fileName))
          .composeReader(reader)
          .orElseThrow(() ->
              new ConfigurationException(
                  Position.wholeFile(fileName),
                  "Dit bestand is leeg.",
                  "Vul het of haal het weg."));
    } catch (MarkedYamlEngineException e) {
      throw malformed(fileName, e);
    } catch (YamlEngineException e) {
      throw unreadable(fileName, e);
    } catch (UncheckedIOException e) {
      throw unreadable(fileName, e);
    }
  }

  private static LoadSettings settings(String fileName) {
    // Keys that are no words pass here, so that YamlValue can refuse them with their line.
    return LoadSettings.builder().setLabel(fileName).setAllowNonScalarKeys(true).build();
  }

  private static ConfigurationException malformed(String fileName, MarkedYamlEngineException e) {
    int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
    return new ConfigurationException(
        new Position(fileName, line),
        "Dit is geen geldige YAML (" + e.getProblem() + ").",
        "Kijk op deze regel en de regel erboven naar inspringing (spaties, geen tabs), dubbele "
            + "punten en haakjes. Zet tekst die met * of & begint, of die een dubbele punt of #"
            + " bevat, tussen aanhalingstekens.");
  }

  private static ConfigurationException unreadable(String fileName, Exception cause) {
    boolean encoding =
        cause instanceof CharacterCodingException
            || cause.getCause() instanceof CharacterCodingException;
    ConfigurationException fault =
        new ConfigurationException(
            Position.wholeFile(fileName),
            "Dit bestand is niet te lezen"
                + (encoding ? "" : " (" + cause.getMessage() + ")")
                + ".",
            encoding
                ? "Sla het op als UTF-8."
                : "Kijk of het bestaat, of het tekst in UTF-8 bevat en of het programma het mag"
                    + " openen.");
    fault.initCause(cause);
    return fault;
  }
}
