package wegwijs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import wegwijs.data.json.Json;

/** The schemas of an OpenAPI description, by which answers are checked, formats included. */
public final class AnswerSchemas {
  private final Object components;
  private final Map<String, Schema> cache = new LinkedHashMap<>();

  /** The schemas of this description. */
  public AnswerSchemas(String openApi) {
    this.components =
        Json.read(openApi.getBytes(StandardCharsets.UTF_8), Map.class).get("components");
  }

  /** Fails unless this is an answer of the named schema. */
  public void check(String name, ApiServer.Answer answer) {
    check(name, Map.of("$ref", ref(name)), answer);
  }

  /** Fails unless this is a refusal of the named schema. */
  public void checkProblem(String name, ApiServer.Answer answer) {
    assertThat(answer.status()).isGreaterThanOrEqualTo(400);
    validate(name, Map.of("$ref", ref(name)), answer);
  }

  /** Fails unless this is a page of HSDS with contents of the named schema. */
  public void checkPage(String name, ApiServer.Answer answer) {
    Map<String, Object> contents = Map.of("type", "array", "items", Map.of("$ref", ref(name)));
    Map<String, Object> page =
        Map.of(
            "allOf",
            List.of(
                Map.of("$ref", ref("Page")),
                Map.of(
                    "required", List.of("contents"), "properties", Map.of("contents", contents))));
    check("page of " + name, page, answer);
  }

  private void check(String key, Map<String, Object> schema, ApiServer.Answer answer) {
    assertThat(answer.status()).as(key).isEqualTo(200);
    validate(key, schema, answer);
  }

  private void validate(String key, Map<String, Object> schema, ApiServer.Answer answer) {
    Schema compiled = cache.computeIfAbsent(key, name -> compile(schema));
    assertThat(
            compiled.validate(
                answer.text(),
                InputFormat.JSON,
                (Consumer<ExecutionContext>) AnswerSchemas::withFormats))
        .as(key)
        .isEmpty();
  }

  private static void withFormats(ExecutionContext context) {
    context.executionConfig(config -> config.formatAssertionsEnabled(true));
  }

  private Schema compile(Map<String, Object> schema) {
    Map<String, Object> document = new LinkedHashMap<>(schema);
    document.put("components", components);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(new String(Json.writePlain(document), StandardCharsets.UTF_8), InputFormat.JSON);
  }

  private static String ref(String name) {
    return "#/components/schemas/" + name;
  }
}
