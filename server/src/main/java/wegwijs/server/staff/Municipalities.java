package wegwijs.server.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.place.Places;
import wegwijs.data.portal.Portal;
import wegwijs.server.access.WorkFrame;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Option;

/**
 * The municipalities of a portal, from one of which a resident asks. A portal for the whole country
 * names none. Safe to share between threads.
 */
public record Municipalities(Places places) {
  /** The field that holds one. */
  public static final String FIELD = "gemeente";

  /** Those of a portal, by name. */
  public List<Municipality> of(Portal portal) {
    return portal.municipalityCodes().stream()
        .flatMap(code -> places.findMunicipality(code).stream())
        .sorted(Comparator.comparing(Municipality::name))
        .toList();
  }

  /** The code that was chosen; "" when it is none of this portal. */
  public String chosen(StaffForm form, Portal portal) {
    String code = form.text(FIELD);
    return portal.municipalityCodes().contains(code) ? code : "";
  }

  /**
   * The code that a place in a question means on a portal; the only one where there is one only;
   * else "".
   *
   * @param place such as a village; absent when the question names none
   */
  public String understood(Portal portal, Optional<String> place) {
    Set<String> own = new TreeSet<>(portal.municipalityCodes());
    if (own.size() == 1) {
      return own.iterator().next();
    }
    Set<String> meant =
        place.map(places::resolvePlace).stream()
            .flatMap(answer ->
                answer instanceof PlaceFound found
                    ? found.municipalityCodes().stream()
                    : Stream.<String>empty())
            .collect(TreeSet::new, Set::add, Set::addAll);
    meant.retainAll(own);
    return meant.size() == 1 ? meant.iterator().next() : "";
  }

  /** A field to choose one; none where there is nothing to choose. */
  public Optional<WorkField> field(WorkFrame frame, Portal portal, String chosen) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", frame.text("staff.municipality.unknown")));
    of(portal).forEach(one -> options.add(new Option(one.code(), one.name())));
    String label = frame.text("staff.municipality");
    return options.size() == 1
        ? Optional.empty()
        : Optional.of(WorkField.choice(FIELD, label, "", chosen, options));
  }
}
