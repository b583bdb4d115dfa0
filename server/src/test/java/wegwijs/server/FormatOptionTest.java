package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wegwijs.data.model.SourceFormat;

class FormatOptionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SITE")
  void everyFormatOfAFileHasANameThatTheHelpTells(SourceFormat format) {
    assertThat(FormatOption.ofFile(format.toString())).isEqualTo(format);
    assertThat(CommandTexts.text("import.format").split(",? of |, ", -1))
        .contains(format.toString());
    assertThat(CommandTexts.text("import.badFormat")).contains(format.toString());
  }

  @Test
  void tellsWhichFormatsThereAre() {
    assertThatThrownBy(() -> FormatOption.ofFile("excel"))
        .isInstanceOf(CannotContinue.class)
        .hasMessageContaining("'excel'")
        .hasMessageContaining("xlsx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          lijst.csv  | naam;telefoon                          | CSV
          eigen.json | {"versie":1,"aanbod":[]}               | WEGWIJS
          hsds.json  | [{"id":"1","name":"A"}]                | HSDS
          feed.json  | {"@context":"https://schema.org"}      | SCHEMAORG
          raar.bin   | iets                                   | HSDS
          """)
  void recognisesAFileByWhatItSays(String name, String content, SourceFormat expected)
      throws IOException {
    assertThat(FormatOption.recognise(Files.writeString(folder.resolve(name), content), false))
        .isEqualTo(expected);
  }

  @Test
  void jsonWithARecipeHasFieldsOfItsOwn() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "[{\"titel\":\"A\"}]");

    assertThat(FormatOption.recognise(file, true)).isEqualTo(SourceFormat.JSON);
  }

  @Test
  void recognisesZipFilesAndFoldersByWhatIsInThem() throws IOException {
    assertThat(FormatOption.recognise(zip("a.dat", "[Content_Types].xml"), true))
        .isEqualTo(SourceFormat.XLSX);
    assertThat(FormatOption.recognise(zip("b.dat", "map/datapackage.json"), false))
        .isEqualTo(SourceFormat.HSDS_CSV);
    assertThat(FormatOption.recognise(folder, false)).isEqualTo(SourceFormat.HSDS_CSV);
  }

  @Test
  void tellsThatAFileIsNotThere() {
    assertThatThrownBy(() -> FormatOption.recognise(folder.resolve("weg.json"), false))
        .isInstanceOf(CannotContinue.class)
        .hasMessageContaining("weg.json");
  }

  private Path zip(String name, String entry) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("x".getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
