package wegwijs.server;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wegwijs.server.export.ExportFormat;
import wegwijs.server.export.Exporter;
import wegwijs.server.office.experience.Experiences;
import wegwijs.server.page.words.AreaWords;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.search.LuceneSearch;

/** {@code wegwijs export}: the whole directory as one file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    resourceBundle = "wegwijs.messages.commands")
final class ExportCommand implements Callable<Integer> {
  @Option(names = "--format", required = true, descriptionKey = "export.format")
  private ExportFormat format = ExportFormat.HSDS;

  @Option(names = "--out", paramLabel = "BESTAND", descriptionKey = "export.out")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    Settings settings = Settings.of(System.getenv());
    Installation installation = Installation.open(settings);
    try (LuceneSearch search = installation.openSearch()) {
      Exporter exporter =
          new Exporter(
              installation.store(),
              search,
              installation.vocabulary(),
              new AreaWords(installation.places(), PageTexts.dutch()),
              new Experiences(Installation.openOffice(settings)));
      if (file == null) {
        exporter.write(format, System.out);
        System.out.flush();
      } else {
        write(exporter, file.toAbsolutePath());
      }
    }
    return 0;
  }

  /** A file that is there stays whole until the new one is. */
  private void write(Exporter exporter, Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".deel");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
        exporter.write(format, out);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw new CannotContinue(CommandTexts.text("export.notWritten", file), e);
    }
  }
}
