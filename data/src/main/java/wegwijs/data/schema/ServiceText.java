package wegwijs.data.schema;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wegwijs.data.model.Attribute;
import wegwijs.data.model.CostOption;
import wegwijs.data.model.Location;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Schedule;
import wegwijs.data.model.Service;
import wegwijs.data.model.TaxonomyTerm;
import wegwijs.data.vocabulary.Zone;

/** The texts of a service by the part of the record in which they stand. */
public final class ServiceText {
  private ServiceText() {}

  /** The texts by zone; a zone without text is left out. */
  public static Map<Zone, String> of(Service service, Optional<Organization> organization) {
    Map<Zone, String> texts = new EnumMap<>(Zone.class);
    put(texts, Zone.NAME, new TextParts().add(service.name()).add(service.alternateName()));
    put(texts, Zone.LABELS, labels(service));
    put(texts, Zone.ELIGIBILITY, eligibility(service));
    put(texts, Zone.DESCRIPTION, new TextParts().add(service.summary()).add(service.description()));
    put(texts, Zone.FEES, fees(service));
    put(texts, Zone.ACCESS, new TextParts().add(service.applicationProcess()));
    organization.ifPresent(org -> put(texts, Zone.ORGANIZATION, new TextParts().add(org.name())));
    put(texts, Zone.HOURS, new TextParts().add(hours(service)));
    return texts;
  }

  /** Opening hours as the source says them in words, wherever it keeps them. */
  public static String hours(Service service) {
    TextParts hours = new TextParts();
    service.schedules().stream().map(Schedule::description).forEach(hours::add);
    service
        .serviceAtLocations()
        .forEach(at -> {
          at.schedules().stream().map(Schedule::description).forEach(hours::add);
          Location location = at.location();
          if (location != null) {
            location.schedules().stream().map(Schedule::description).forEach(hours::add);
          }
        });
    return hours.toString();
  }

  private static void put(Map<Zone, String> texts, Zone zone, TextParts parts) {
    String text = parts.toString();
    if (!text.isEmpty()) {
      texts.put(zone, text);
    }
  }

  private static TextParts labels(Service service) {
    TextParts labels = new TextParts();
    service.attributes().forEach(attribute -> addLabel(labels, attribute));
    service.keywords().forEach(labels::add);
    return labels;
  }

  /** A source's own label reads {@code name: value}. */
  private static void addLabel(TextParts labels, Attribute attribute) {
    TaxonomyTerm term = attribute.taxonomyTerm();
    if (term != null) {
      labels.add(term.name());
    } else if (attribute.label() == null) {
      labels.add(attribute.value());
    } else {
      labels.add(attribute.label() + ": ", attribute.value(), "");
    }
  }

  private static TextParts eligibility(Service service) {
    return new TextParts()
        .add(service.eligibilityDescription())
        .add("vanaf ", service.minimumAge(), " jaar")
        .add("tot en met ", service.maximumAge(), " jaar");
  }

  private static TextParts fees(Service service) {
    TextParts fees = new TextParts().add(service.feesDescription()).add(service.fees());
    for (CostOption option : service.costOptions()) {
      fees.add(option.option()).add(option.amountDescription()).add("€ ", option.amount(), "");
    }
    return fees;
  }

  /** The first sentence or sentences of a text that fit into so many characters. */
  static String shorten(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int sentence =
        Stream.of(". ", "! ", "? ")
            .mapToInt(end -> line.lastIndexOf(end, longest - 1))
            .max()
            .orElse(-1);
    if (sentence >= longest / 3) {
      return line.substring(0, sentence + 1);
    }
    int word = line.lastIndexOf(' ', longest - 1);
    return line.substring(0, word > 0 ? word : longest - 1) + "…";
  }
}
