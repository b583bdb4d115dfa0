package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All Java sources are in google-java-format, whichever JDK Maven itself runs on. To mend them:
 * {@code mvn test -pl server -Dtest=SourceFormatTest -Dformat.fix=true}.
 */
class SourceFormatTest {
  private static final Path ROOT = Path.of(System.getProperty("wegwijs.root", ".."));
  private static final boolean IS_FIX = Boolean.getBoolean("format.fix");

  @Test
  void everySourceIsFormatted() throws IOException, FormatterException {
    Formatter formatter = new Formatter();
    List<Path> unformatted = new ArrayList<>();
    List<Path> sources = sources();
    for (Path source : sources) {
      String text = Files.readString(source);
      String formatted = formatter.formatSourceAndFixImports(text);
      if (!formatted.equals(text) && IS_FIX) {
        Files.writeString(source, formatted);
      } else if (!formatted.equals(text)) {
        unformatted.add(ROOT.relativize(source));
      }
    }
    assertThat(sources).hasSizeGreaterThan(100);
    assertThat(unformatted).as("run with -Dformat.fix=true to mend these").isEmpty();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("data", "templates", "indexer", "server")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }
}
