package wegwijs.server.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.templates.view.DataBlock;
import wegwijs.templates.view.HoursView;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.LocationView;
import wegwijs.templates.view.NextStep;

/**
 * A service in words of schema.org, for search engines. Says only what the page itself says.
 *
 * @see <a href="https://schema.org/Service">schema.org/Service</a>
 */
final class ServiceData {
  private static final String TYPE = "@type";

  private final Map<String, Object> service = new LinkedHashMap<>();
  private final Map<String, Object> channel = new LinkedHashMap<>();

  ServiceData(String name, String url) {
    service.put("@context", "https://schema.org");
    service.put(TYPE, "Service");
    service.put("name", name);
    service.put("url", url);
    channel.put(TYPE, "ServiceChannel");
  }

  ServiceData description(@Nullable String text) {
    return put("description", text);
  }

  /** Who offers it, as an organization of this type. */
  ServiceData provider(String type, Link organization, String origin) {
    service.put(
        "provider",
        Map.of(TYPE, type, "name", organization.label(), "url", origin + organization.href()));
    return this;
  }

  ServiceData types(List<String> subjects) {
    return subjects.isEmpty() ? this : put("serviceType", subjects);
  }

  ServiceData areas(List<String> names) {
    return names.isEmpty() ? this : put("areaServed", names);
  }

  ServiceData steps(List<NextStep> steps) {
    for (NextStep step : steps) {
      switch (step.kind()) {
        case CALL ->
            channel.putIfAbsent(
                "servicePhone", Map.of(TYPE, "ContactPoint", "telephone", step.label()));
        case WEBSITE, SIGN_UP ->
            channel.putIfAbsent("serviceUrl", Objects.requireNonNullElse(step.href(), ""));
        case MAIL, WALK_IN -> {
          // schema.org has no place for these in a channel.
        }
      }
    }
    return this;
  }

  ServiceData locations(List<LocationView> locations) {
    locations.stream()
        .filter(location -> !location.address().isEmpty())
        .findFirst()
        .ifPresent(location ->
            channel.put(
                "serviceLocation",
                Map.of(TYPE, "Place", "address", String.join(", ", location.address()))));
    return this;
  }

  ServiceData hours(@Nullable HoursView hours) {
    List<Map<String, String>> times =
        hours == null
            ? List.of()
            : hours.days().stream()
                .flatMap(day -> day.spans().stream().map(span -> opening(day, span)))
                .toList();
    return times.isEmpty() ? this : put("hoursAvailable", times);
  }

  DataBlock block() {
    if (channel.size() > 1) {
      service.put("availableChannel", channel);
    }
    return DataBlock.of(new String(Json.writePlain(service), StandardCharsets.UTF_8));
  }

  private ServiceData put(String property, @Nullable Object value) {
    if (value != null) {
      service.put(property, value);
    }
    return this;
  }

  private static Map<String, String> opening(HoursView.Day day, HoursView.Span span) {
    String name = day.day().name();
    Map<String, String> opening = new LinkedHashMap<>();
    opening.put(TYPE, "OpeningHoursSpecification");
    opening.put("dayOfWeek", "https://schema.org/" + name.charAt(0) + lower(name.substring(1)));
    opening.put("opens", span.opens().toString());
    opening.put("closes", span.closes().toString());
    return opening;
  }

  private static String lower(String letters) {
    return letters.toLowerCase(Locale.ROOT);
  }
}
