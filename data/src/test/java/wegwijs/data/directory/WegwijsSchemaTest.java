package wegwijs.data.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class WegwijsSchemaTest {

  static final List<String> FILES = ShippedDirectory.FILES;

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ShippedDirectory.schema(), InputFormat.JSON);
  private static final String FILE =
      """
      {"versie": 1, "organisaties": [{"id": "o", "naam": "O"}],
       "aanbod": [{"id": "a", "organisatie": "o", "naam": "A"%s}]}
      """;

  @ParameterizedTest
  @FieldSource("FILES")
  void acceptsEveryShippedFile(String file) {
    assertThat(errors(ShippedDirectory.text(file))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''",
        ", \"leeftijdVan\": 0.5, \"leeftijdTot\": 4",
        ", \"locaties\": [{\"breedtegraad\": 51.2, \"lengtegraad\": 5.7}]",
        ", \"contract\": [{\"gemeente\": \"0988\", \"wet\": \"wmo\", \"van\": \"2026-01-01\"}]",
        ", \"gebied\": [\"0988\", \"twente\", \"landelijk\"]",
      })
  void acceptsWhatAServiceMayHold(String part) {
    assertThat(errors(FILE.formatted(part))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ", \"onbekend\": 1",
        ", \"omschrijving\": null",
        ", \"omschrijving\": \"\"",
        ", \"omschrijving\": \"  \"",
        ", \"leeftijdVan\": -1",
        ", \"bedrag\": 10",
        ", \"wet\": [\"wmo2015\"]",
        ", \"kosten\": \"gratis\"",
        ", \"gebied\": []",
        ", \"gebied\": [\"Weert\"]",
        ", \"telefoon\": \"bel ons\"",
        ", \"telefoonToelichting\": \"overdag\"",
        ", \"website\": \"javascript:alert(1)\"",
        ", \"email\": \"geen adres\"",
        ", \"locaties\": [{\"breedtegraad\": 51.2}]",
        ", \"locaties\": [{\"postcode\": \"0123\"}]",
        ", \"gecontroleerdOp\": \"1 mei\"",
        ", \"contract\": [{\"gemeente\": \"Weert\", \"wet\": \"wmo\"}]",
      })
  void refusesWhatAServiceMayNotHold(String part) {
    assertThat(errors(FILE.formatted(part))).isNotEmpty();
  }

  private static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }
}
