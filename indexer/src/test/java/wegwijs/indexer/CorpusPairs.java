package wegwijs.indexer;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;

/** Takes the real corpus and its three uploads in, each as a source of its own. */
final class CorpusPairs {
  private static final String AMSTERDAM = "GM0363";

  private final Workplace place;
  private final Map<String, UUID> ids = new HashMap<>();

  CorpusPairs(Path folder) throws IOException {
    this.place = new Workplace(folder);
    Path corpus = SharedMaterial.file("corpus/corpus.jsonl");
    Path zutphen = SharedMaterial.file("corpus/uploads/mantelzorg-zutphen.csv");
    Path twente = SharedMaterial.file("corpus/uploads/twente-voorliggend.json");
    Path amsterdam = SharedMaterial.file("corpus/uploads/amsterdam-armoede.xlsx");
    take(source("corpus", SourceFormat.HSDS, null), corpus);
    take(source("zutphen", SourceFormat.CSV, null), zutphen);
    take(
        source("twente", SourceFormat.HSDS, null),
        place.write("twente.json", Json.write(hsds(twente))));
    take(
        source("amsterdam", SourceFormat.CSV, AMSTERDAM),
        place.write("amsterdam.csv", csv(amsterdam)));
    place
        .store
        .told()
        .forEachService(stored -> {
          String source = stored.provenance().source();
          String row = stored.provenance().place().replaceAll("\\D", "");
          ids.put(source + ":" + row, stored.value().id());
        });
  }

  Workplace place() {
    return place;
  }

  /** The record that a label names: a UUID of the corpus, or upload and row. */
  UUID id(String label) {
    if (label.startsWith("twente:")) {
      return NameUuid.of("twente:service:" + label.substring("twente:".length()));
    }
    return label.contains(":")
        ? Objects.requireNonNull(ids.get(label), label)
        : UUID.fromString(label);
  }

  /** Under which id readers find the record that a label names. */
  UUID shownAs(String label) {
    UUID id = id(label);
    return place.store.merged().findReplacement(RecordKind.SERVICE, id).orElse(id);
  }

  Clock clock() {
    return Clock.fixed(Workplace.NOW, ZoneOffset.UTC);
  }

  private void take(Source source, Path file) {
    place.store.sources().put(source);
    place.take(source, file);
  }

  private static Source source(String id, SourceFormat format, @Nullable String municipality) {
    return new Source(id, format, null, null, Source.DEFAULT_TRUST, municipality);
  }

  /** The upload of Twente has field names of its own. */
  private static List<Map<String, Object>> hsds(Path file) throws IOException {
    List<Map<String, Object>> services = new ArrayList<>();
    for (Object one : Json.read(Files.readAllBytes(file), Object[].class)) {
      Map<?, ?> told = (Map<?, ?>) one;
      Map<String, Object> service = new LinkedHashMap<>();
      service.put("id", told.get("id"));
      service.put("name", told.get("name"));
      service.put("description", told.get("description"));
      service.put("url", told.get("source"));
      service.put("email", told.get("email"));
      service.put("phones", List.of(Map.of("number", told.get("phone"))));
      List<Object> areas = new ArrayList<>();
      ((List<?>) told.get("municipalities")).forEach(name -> areas.add(Map.of("name", name)));
      service.put("service_areas", areas);
      Map<String, Object> address =
          Map.of(
              "address_1", told.get("address"),
              "postal_code", told.get("postcode"),
              "city", told.get("town"),
              "country", "NL");
      service.put(
          "service_at_locations",
          List.of(
              Map.of(
                  "location", Map.of("location_type", "physical", "addresses", List.of(address)))));
      services.add(service);
    }
    return services;
  }

  /** The sheet of Amsterdam as CSV, since spreadsheets are read elsewhere. */
  private static byte[] csv(Path file) throws IOException {
    StringWriter csv = new StringWriter();
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
      int row = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
          // Several rows have the same name; without a number they would be one record.
          csv.append(row == 0 ? "nummer" : "r" + row);
          row++;
        } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
          csv.append(";\"").append(cell(xml)).append('"');
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
          csv.append("\r\n");
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A row is one line, so that rows and lines count alike. */
  private static String cell(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
      if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return text.toString().replace("\"", "\"\"").replace('\n', ' ');
  }
}
