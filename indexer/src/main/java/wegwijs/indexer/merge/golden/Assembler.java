package wegwijs.indexer.merge.golden;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.Organization;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.store.Correction;
import wegwijs.data.store.Golden;
import wegwijs.data.store.Origin;
import wegwijs.data.store.RecordToStore;

/** Makes golden records. Immutable; safe to share. */
public final class Assembler {
  private static final Set<String> REFERENCES =
      Set.of("service_id", "organization_id", "parent_organization_id");

  private final Map<String, String> replaced = new HashMap<>();
  private final Map<UUID, List<Correction>> corrections = new HashMap<>();

  /**
   * An assembler.
   *
   * @param organizations those that are shown under the id of another one, with that id
   * @param corrections what staff corrected, oldest first
   */
  public Assembler(Map<UUID, UUID> organizations, Collection<Correction> corrections) {
    organizations.forEach((from, to) -> replaced.put(from.toString(), to.toString()));
    corrections.forEach(correction ->
        this.corrections
            .computeIfAbsent(correction.record(), any -> new ArrayList<>())
            .add(correction));
  }

  /** Under which id records are shown that are the same: of the most trusted, then the oldest. */
  public static UUID idOf(Collection<Member> members) {
    return members.stream().min(Member.SENIORITY).orElseThrow().id();
  }

  /**
   * The golden record of these members. What is missing in its source gives no field while another
   * member is still there.
   *
   * @throws CorrectionUnusable if a correction has a value that the field cannot hold
   */
  public Golden assemble(RecordKind kind, Collection<Member> members) {
    List<Correction> own =
        members.stream()
            .flatMap(member -> corrections.getOrDefault(member.id(), List.of()).stream())
            .filter(correction -> correction.kind() == kind)
            .sorted(Comparator.comparing(Correction::at).thenComparing(c -> c.record().toString()))
            .toList();
    return assemble(kind, members, own);
  }

  /** The golden record of these members as the sources tell it. */
  public Golden assembleUncorrected(RecordKind kind, Collection<Member> members) {
    return assemble(kind, members, List.of());
  }

  private Golden assemble(RecordKind kind, Collection<Member> members, List<Correction> own) {
    Member head = members.stream().min(Member.SENIORITY).orElseThrow();
    List<Member> present = members.stream().filter(member -> !member.isMissing()).toList();
    List<Member> telling =
        (present.isEmpty() ? members : present).stream().sorted(Member.AUTHORITY).toList();
    FieldChoice choice = new FieldChoice(telling);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", head.id().toString());
    fields.putAll(choice.fields());
    List<Origin> origins = new ArrayList<>(choice.origins());
    own.forEach(correction -> correct(fields, origins, correction));
    Map<String, String> ids = idsWithin(members, head);
    return new Golden(
        record(kind, head, rewritten(fields, ids), own),
        Lifecycles.of(members, own),
        members.stream().map(Member::id).collect(Collectors.toSet()),
        origins);
  }

  private static void correct(
      Map<String, @Nullable Object> fields, List<Origin> origins, Correction correction) {
    String field = correction.field();
    if (correction.isCheck() && isLater(fields.get(field), correction)) {
      return;
    }
    origins.removeIf(origin -> origin.field().equals(field));
    origins.add(new Origin(field, correction.by(), correction.record(), "correction"));
    if (correction.isAboutRecord()) {
      return;
    }
    fields.remove(field);
    correction
        .value()
        .ifPresent(json ->
            fields.put(field, Json.read(json.getBytes(StandardCharsets.UTF_8), Object.class)));
  }

  /** Whether a source has checked the record after staff did. */
  private static boolean isLater(@Nullable Object told, Correction check) {
    return told != null
        && check
            .checkedOn()
            .filter(day -> told.toString().compareTo(day.toString()) > 0)
            .isPresent();
  }

  private Map<String, String> idsWithin(Collection<Member> members, Member head) {
    Map<String, String> ids = new HashMap<>(replaced);
    members.forEach(member -> ids.put(member.id().toString(), head.id().toString()));
    return ids;
  }

  /** The same with references to records that are shown under another id now. */
  private static Map<String, @Nullable Object> rewritten(
      Map<?, ?> fields, Map<String, String> ids) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    fields.forEach((key, value) -> {
      String field = String.valueOf(key);
      copy.put(
          field,
          REFERENCES.contains(field) && value != null
              ? ids.getOrDefault(value.toString(), value.toString())
              : rewrittenValue(value, ids));
    });
    return copy;
  }

  private static @Nullable Object rewrittenValue(@Nullable Object value, Map<String, String> ids) {
    return switch (value) {
      case Map<?, ?> map -> rewritten(map, ids);
      case List<?> list -> list.stream().map(part -> rewrittenValue(part, ids)).toList();
      case null, default -> value;
    };
  }

  private static RecordToStore record(
      RecordKind kind,
      Member head,
      Map<String, @Nullable Object> fields,
      List<Correction> corrections) {
    try {
      return switch (kind) {
        case SERVICE ->
            new RecordToStore.OfService(Json.fromTree(fields, Service.class), head.provenance());
        case ORGANIZATION ->
            new RecordToStore.OfOrganization(
                Json.fromTree(fields, Organization.class), head.provenance());
      };
    } catch (IllegalArgumentException e) {
      throw new CorrectionUnusable(head.id(), corrections, e);
    }
  }
}
