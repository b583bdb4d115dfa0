package wegwijs.indexer.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wegwijs.data.place.Area;
import wegwijs.data.place.Places;
import wegwijs.data.place.UnknownArea;
import wegwijs.indexer.extract.text.Sentences;
import wegwijs.indexer.extract.text.WordPattern;

/**
 * Finds the municipalities and regions that a text says it serves: "inwoners van Weert en
 * Nederweert". Only names that are known count. Each area is found once; used for one page.
 */
final class AreaFinder {
  private static final WordPattern TRIGGER =
      WordPattern.of(
          "inwoner|\\bwon(?:en|ende|end)\\b|woont|woonachtig|werkgebied|werkzaam in|actief"
              + " in|gevestigd voor|gemeenten ");
  private static final Pattern LIST =
      Pattern.compile(
          "\\b(?:uit|van|in|werkgebied:?|gemeenten?|regio)\\s+(?:de\\s+)?(?:gemeenten?\\s+|regio\\s+)?"
              + "((?:['’]s-)?\\p{Lu}[\\p{L}'’.-]{1,30}(?:(?:\\s*,\\s*|\\s+en\\s+|\\s+of\\s+|\\s*/\\s*|\\s+(?:aan|op|bij|den|de|het)\\s+(?:den\\s+)?|\\s+)(?:['’]s-)?\\p{Lu}[\\p{L}'’.-]{1,30}){0,15})");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*,\\s*|\\s+en\\s+|\\s+of\\s+|\\s*/\\s*");

  private final Places places;
  private final Set<String> seen = new HashSet<>();

  AreaFinder(Places places) {
    this.places = places;
  }

  /** The areas that a text names; behind the label "Werkgebied" a bare list counts too. */
  List<Area> find(String text, boolean isLabelled) {
    List<Area> areas = new ArrayList<>();
    if (isLabelled) {
      addNames(text.replaceAll("[.;]+$", ""), areas);
    }
    List<String> sentences = isLabelled || TRIGGER.isIn(text) ? Sentences.of(text) : List.of();
    for (String sentence : sentences) {
      if (isLabelled || TRIGGER.isIn(sentence)) {
        Matcher list = LIST.matcher(sentence);
        while (list.find()) {
          addNames(list.group(1).replaceAll("[.]+$", ""), areas);
        }
      }
    }
    return areas;
  }

  private void addNames(String list, List<Area> areas) {
    for (String name : SEPARATOR.split(list, -1)) {
      Area area = places.resolveArea(name.strip());
      if (!(area instanceof UnknownArea) && seen.add(area.label())) {
        areas.add(area);
      }
    }
  }
}
