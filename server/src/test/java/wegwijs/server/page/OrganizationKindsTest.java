package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.json.Json;
import wegwijs.data.model.Organization;

class OrganizationKindsTest {
  @ParameterizedTest
  @CsvSource({
    "gemeente, '', GovernmentOrganization",
    "gemeente, Vereniging, GovernmentOrganization",
    "vrijwilligersorganisatie, '', NGO",
    "belangenorganisatie, '', NGO",
    "zorgaanbieder, Stichting, NGO",
    "zorgaanbieder, Besloten vennootschap, Organization",
    "'', 'vereniging met volledige rechtsbevoegdheid', NGO",
    "aanbieder, '', Organization",
    "'', '', Organization",
  })
  void tellsTheTypeThatSurelyHolds(String kind, String legalStatus, String type) {
    Organization organization =
        Json.fromTree(
            Map.of(
                "id",
                "00000000-0000-4000-8000-000000000001",
                "name",
                "Stichting Voorbeeld",
                "legal_status",
                legalStatus,
                "attributes",
                List.of(
                    Map.of(
                        "taxonomy_term",
                        Map.of("taxonomy", "soort", "code", kind, "name", "Soort")))),
            Organization.class);
    assertThat(OrganizationKinds.schemaType(organization)).isEqualTo(type);
  }
}
