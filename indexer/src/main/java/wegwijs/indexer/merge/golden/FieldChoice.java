package wegwijs.indexer.merge.golden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.store.Origin;

/**
 * Chooses field by field of whom it is taken. A field is taken whole: a list of phones is never
 * mixed of two sources. Ages go together, since the youngest age of one source says nothing beside
 * the oldest of another. Used once.
 */
final class FieldChoice {
  private static final Set<String> LATEST = Set.of("assured_date", "last_modified");
  private static final Set<String> AGES = Set.of("minimum_age", "maximum_age");

  private final List<Member> members;
  private final Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
  private final List<Origin> origins = new ArrayList<>();

  /**
   * @param members those that may give a field, the one with the most authority first
   */
  FieldChoice(List<Member> members) {
    this.members = members;
    Set<String> names = new TreeSet<>();
    members.forEach(member -> names.addAll(member.fields().keySet()));
    names.remove("id");
    names.forEach(this::choose);
  }

  private void choose(String field) {
    List<Member> having =
        members.stream().filter(member -> member.fields().get(field) != null).toList();
    Member giver =
        LATEST.contains(field)
            ? having.stream().max(Comparator.comparing(member -> text(member, field))).orElseThrow()
            : having.getFirst();
    if (AGES.contains(field) && !giver.id().equals(firstWithAge())) {
      return;
    }
    chosen.put(field, giver.fields().get(field));
    origins.add(
        new Origin(field, giver.provenance().source(), giver.id(), rule(field, giver, having)));
  }

  private static String text(Member member, String field) {
    return Objects.toString(member.fields().get(field));
  }

  private @Nullable UUID firstWithAge() {
    return members.stream()
        .filter(member -> AGES.stream().anyMatch(age -> member.fields().get(age) != null))
        .map(Member::id)
        .findFirst()
        .orElse(null);
  }

  private static String rule(String field, Member giver, List<Member> having) {
    if (having.size() == 1) {
      return "only";
    }
    if (LATEST.contains(field)) {
      return "latest";
    }
    return having.get(1).trust() < giver.trust() ? "trust" : "recent";
  }

  Map<String, @Nullable Object> fields() {
    return chosen;
  }

  List<Origin> origins() {
    return origins;
  }
}
