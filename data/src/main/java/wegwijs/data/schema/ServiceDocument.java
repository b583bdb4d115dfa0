package wegwijs.data.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import wegwijs.data.hours.WeeklyOpening;
import wegwijs.data.json.Json;
import wegwijs.data.model.Coordinates;
import wegwijs.data.model.Location;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Folding;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.Zone;

/** A classified service as a Lucene document. Safe to share between threads. */
public final class ServiceDocument {
  /** Lucene refuses a doc value of 32,766 bytes or more; a name needs far less to be sorted. */
  private static final int LONGEST_SORT_NAME = 200;

  private static final int NAME_WEIGHT = 4;

  /** A service with at most so many care questions is wholly about each of them. */
  private static final int FOCUSED = 2;

  private static final int TIMES_PER_STRENGTH = 2;
  private static final FieldType WORDS = words();
  private static final FieldType TERMS = terms();

  private final DutchWords dutch = new DutchWords();
  private final Vocabulary vocabulary;

  /** Documents whose labels are found by the words of this vocabulary. */
  public ServiceDocument(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private static FieldType words() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  private static FieldType terms() {
    FieldType type = new FieldType(StringField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  /** The term by which the document of a service is replaced or deleted. */
  public static Term key(String serviceId) {
    return new Term(Fields.ID, serviceId);
  }

  /** The document of a service. */
  public Document of(Classified classified) {
    Service service = classified.service().value();
    Document document = new Document();
    document.add(new StringField(Fields.ID, service.id().toString(), Field.Store.YES));
    addTexts(document, classified);
    addTerms(document, classified.labels());
    addFacets(document, classified);
    addCoordinates(document, classified);
    document.add(
        new SortedDocValuesField(Fields.SORT_NAME, new BytesRef(sortName(service.name()))));
    document.add(
        new SortedDocValuesField(
            Fields.ORGANIZATION_ID, new BytesRef(Objects.toString(service.organizationId(), ""))));
    LocalDate verified = classified.service().lifecycle().lastVerified();
    if (verified != null) {
      document.add(new NumericDocValuesField(Fields.VERIFIED, verified.toEpochDay()));
    }
    List<WeeklyOpening> openings = WeeklyOpening.of(service);
    if (!openings.isEmpty()) {
      document.add(new SortedDocValuesField(Fields.OPENINGS, OpeningBytes.write(openings)));
    }
    document.add(
        new BinaryDocValuesField(
            Fields.CARD, new BytesRef(Json.writeBytes(CardMaker.card(classified)))));
    document.add(
        new StoredField(Fields.REASONS, new BytesRef(Json.writeBytes(classified.labels()))));
    return document;
  }

  private void addTexts(Document document, Classified classified) {
    Service service = classified.service().value();
    Map<Zone, String> texts = ServiceText.of(service, classified.organization());
    texts.forEach((zone, text) -> addText(document, text, zone == Zone.NAME ? NAME_WEIGHT : 1));
    document.add(new Field(Fields.NAME, texts.getOrDefault(Zone.NAME, ""), WORDS));
    classified.reach().names().forEach(name -> addText(document, name, 1));
    locations(service)
        .forEach(at -> at.addresses().forEach(address -> addText(document, address.city(), 1)));
    for (Zone zone : List.of(Zone.NAME, Zone.ORGANIZATION)) {
      String name = texts.getOrDefault(zone, "");
      document.add(new Field(Fields.SPELLING, name, WORDS));
    }
    document.add(new Field(Fields.SPELLING, texts.getOrDefault(Zone.LABELS, ""), WORDS));
    classified
        .organization()
        .map(organization -> OrganizationName.term(dutch.of(organization.name())))
        .filter(name -> !name.isEmpty())
        .ifPresent(
            name -> document.add(new StringField(Fields.ORGANIZATION_NAME, name, Field.Store.NO)));
  }

  /** Who is about everything is about each thing a little. */
  private static void addTerms(Document document, List<Label> labels) {
    long questions =
        labels.stream().filter(label -> label.term().facet() == FacetId.CARE_QUESTION).count();
    double focus = Math.min(1, Math.sqrt((double) FOCUSED / Math.max(1, questions)));
    for (Label label : labels) {
      double share = label.term().facet() == FacetId.CARE_QUESTION ? focus : 1;
      long times = Math.max(1, Math.round(label.strength() * share * TIMES_PER_STRENGTH));
      for (int i = 0; i < times; i++) {
        document.add(new Field(Fields.TERMS, label.term().toString(), TERMS));
      }
    }
  }

  private void addFacets(Document document, Classified classified) {
    Set<TermRef> values = new LinkedHashSet<>();
    for (Label label : classified.labels()) {
      values.add(label.term());
      values.addAll(vocabulary.ancestors(label.term()));
    }
    for (TermRef value : values) {
      document.add(facetValue(value.facet(), value.term()));
    }
    for (String municipality : classified.reach().facetValues()) {
      document.add(facetValue(FacetId.MUNICIPALITY, municipality));
    }
  }

  private static SortedSetDocValuesField facetValue(FacetId facet, String value) {
    return new SortedSetDocValuesField(Fields.facet(facet), new BytesRef(value));
  }

  private static void addCoordinates(Document document, Classified classified) {
    for (Location location : locations(classified.service().value())) {
      Double latitude = location.latitude();
      Double longitude = location.longitude();
      if (latitude != null && longitude != null) {
        document.add(new LatLonDocValuesField(Fields.COORDINATES, latitude, longitude));
      }
    }
    for (Coordinates about : classified.about()) {
      document.add(
          new LatLonDocValuesField(Fields.COORDINATES, about.latitude(), about.longitude()));
    }
  }

  private static List<Location> locations(Service service) {
    List<Location> locations = new ArrayList<>();
    for (ServiceAtLocation at : service.serviceAtLocations()) {
      if (at.location() != null) {
        locations.add(at.location());
      }
    }
    return locations;
  }

  private static void addText(Document document, @Nullable String text, int weight) {
    for (int i = 0; text != null && i < weight; i++) {
      document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
    }
  }

  private static String sortName(String name) {
    String folded = Folding.fold(name);
    return folded.length() <= LONGEST_SORT_NAME ? folded : folded.substring(0, LONGEST_SORT_NAME);
  }
}
