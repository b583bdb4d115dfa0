package wegwijs.data.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wegwijs.data.yaml.YamlMap;

/**
 * A term as files describe it, before anything but its id is read, so that a file of the
 * installation can be laid over the shipped one. Immutable.
 *
 * @param fields its keys, those of the installation in place of the shipped ones
 * @param terms the terms below it
 */
record TermSource(YamlMap fields, List<TermSource> terms) {

  TermSource {
    terms = List.copyOf(terms);
  }

  static TermSource read(YamlMap map) {
    map.allowOnly(
        "id",
        "label",
        "explanation",
        "words",
        "hints",
        "things",
        "near",
        "rules",
        "not",
        "implies",
        "hidden",
        "terms");
    return new TermSource(map, map.maps("terms").stream().map(TermSource::read).toList());
  }

  String id() {
    return fields.string("id");
  }

  boolean isHidden() {
    return fields.findBoolean("hidden").orElse(false);
  }

  /** Changes terms that are there, at whatever level, and adds the others at the end. */
  static List<TermSource> overlay(List<TermSource> shipped, List<TermSource> changes) {
    List<TermSource> result = new ArrayList<>(shipped);
    for (TermSource change : changes) {
      Optional<List<TermSource>> changed = changeWithin(result, change);
      if (changed.isPresent()) {
        result = new ArrayList<>(changed.get());
      } else {
        result.add(change);
      }
    }
    return result;
  }

  private static Optional<List<TermSource>> changeWithin(
      List<TermSource> terms, TermSource change) {
    for (int index = 0; index < terms.size(); index++) {
      Optional<TermSource> changed = terms.get(index).changedBy(change);
      if (changed.isPresent()) {
        List<TermSource> copy = new ArrayList<>(terms);
        copy.set(index, changed.get());
        return Optional.of(copy);
      }
    }
    return Optional.empty();
  }

  private Optional<TermSource> changedBy(TermSource change) {
    return id().equals(change.id())
        ? Optional.of(
            new TermSource(fields.overlaidBy(change.fields), overlay(terms, change.terms)))
        : changeWithin(terms, change).map(below -> new TermSource(fields, below));
  }
}
