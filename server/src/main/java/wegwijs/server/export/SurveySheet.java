package wegwijs.server.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import wegwijs.data.store.Records;
import wegwijs.indexer.report.ReportCsv;
import wegwijs.server.office.experience.Experience;
import wegwijs.server.office.experience.Experiences;

/**
 * What surveys among clients found, a row for each organization, survey and year. Written like
 * {@link ServiceSheet}.
 */
final class SurveySheet {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Records records;
  private final Experiences experiences;

  SurveySheet(Records records, Experiences experiences) {
    this.records = records;
    this.experiences = experiences;
  }

  void write(OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
    csv.writeRecord(
        "organisatie id",
        "organisatie",
        "onderzoek",
        "jaar",
        "antwoorden",
        "cijfer",
        "samenvatting",
        "bron");
    for (Experience experience : experiences.list()) {
      csv.writeRecord(row(experience).stream().map(ReportCsv::harmless).toList());
    }
    csv.flush();
  }

  private List<String> row(Experience experience) {
    return List.of(
        experience.organization().toString(),
        name(experience.organization()),
        experience.survey(),
        Integer.toString(experience.year()),
        Integer.toString(experience.answers()),
        experience.grade().map(BigDecimal::toPlainString).orElse(""),
        experience.summary(),
        experience.source().toString());
  }

  private String name(UUID organization) {
    return records.findOrganization(organization).map(one -> one.value().name()).orElse("");
  }
}
