package wegwijs.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wegwijs.data.model.RecordKind;
import wegwijs.data.place.Area;
import wegwijs.data.place.Places;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.text.Ages;
import wegwijs.indexer.extract.text.Amounts;
import wegwijs.indexer.extract.text.Sentences;
import wegwijs.indexer.extract.text.WordPattern;

/**
 * Finds in the main text for whom a service is, what it costs, how one gets it and where its
 * clients live. Safe to share.
 */
final class FactFinder {
  private static final int LONGEST = 600;
  private static final int MOST_AMOUNTS = 3;

  /** Contact data alone say nothing of how one gets something. */
  private static final Pattern WORD = Pattern.compile("(?<!\\S)\\p{L}{2,}(?=[\\s,.:;!?)]|$)");

  private static final int FEWEST_WORDS = 3;

  /** "Kosten: geen" or "Wat kost het? Niets." */
  private static final Pattern NOTHING =
      Pattern.compile("(?i)(?:nee|geen|niets|geen kosten|gratis|€ ?0(?:,00|,-)?)[.!]?");

  /** What is free only at first, or only for some, tells not what others pay. */
  private static final WordPattern FREE_FOR_SOME =
      WordPattern.of(
          "eerste|kennis|intake|proef|gesprek|advies|kind|\\bleden|jonger|onder de|\\d|\\bmet een"
              + "|\\bpas\\b|\\bals\\b|\\bwie\\b|begeleid|verzeker|telefoon|nummer|parke|\\balleen\\b|\\bmaar\\b");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{0,60}\\)");

  private static final WordPattern FOR_WHOM =
      WordPattern.of(
          "(?:bedoeld|bestemd|er) voor|^voor (?:alle"
              + " |mensen|inwoners|iedereen|ouderen|jongeren|kinderen|volwassenen|mantelzorgers|gezinnen|ouders|senioren|personen|wie"
              + "|statushouders|nieuwkomers|vluchtelingen|anderstaligen|studenten|leerlingen|meiden"
              + "|jongens|meisjes|vrouwen|mannen|vaders|moeders|alleenstaanden|nabestaanden|naasten"
              + "|werkzoekenden|cliënten|patiënten|bewoners|buurtbewoners|pleegouders|partners"
              + "|peuters|tieners|pubers|slachtoffers|thuiswonende|vrijwilligers|leden)\\b");
  private static final WordPattern ACCESS =
      WordPattern.of(
          "verwij[sz]|verwezen|\\bindicatie|beschikking|vrije inloop|(?:zonder|geen)"
              + " afspraak|afspraak (?:is )?(?:niet nodig|nodig)|binnenlopen|loop(?:t)?"
              + " .{0,25}binnen|\\baan (?:te )?meld|\\baanmeld|meld(?:t)? (?:u|je|uw|jezelf)"
              + " .{0,60}\\baan\\b|meld (?:u|je) |op afspraak|maak"
              + " .{0,30}afspraak|inschrijven|schrijf .{0,20}in\\b|opgeven|kom(?:en)? (?:een keer"
              + " |eens |gerust )?(?:kijken|kennismaken)|afspraak"
              + " maken|kennismakingsgesprek|proefdag|een"
              + " (?:kennismaking|rondleiding|intake)|aanvraag"
              + " (?:doen|doet|indienen|indient)|(?:via|vul(?:t)?) .{0,30}formulier|geef (?:u|je)"
              + " .{0,20}op\\b");

  /** What one pays to use a room, for not coming, in a shop or for one evening. */
  private static final WordPattern OF_OTHERS =
      WordPattern.of(
          "\\bzalen\\b|\\bzaal|verhuur|ruimtes? huren|afzegg|afmeld|annule|verhinderd|winkel\\b|te"
              + " koop|boek(?:en)?tip|bedrijfsuitje|optreden|concert|voorstelling|evenement|\\bagenda\\b|deze"
              + " (?:week|maand)");

  private final Places places;

  FactFinder(Places places) {
    this.places = places;
  }

  /**
   * Adds what was found to a draft.
   *
   * @param name the heading of what the draft is of
   * @param all what the page tells; of an organization, its programme counts not
   */
  void addTo(Draft draft, Optional<Line> name, List<Section> all) {
    List<Section> sections =
        draft.kind() == RecordKind.ORGANIZATION
            ? all.stream().filter(section -> !HoursFinder.isProgramme(section)).toList()
            : all;
    Optional<Passage> forWhom =
        inTopic(sections, Topic.ELIGIBILITY).or(() -> sentences(sections, 1, FOR_WHOM::isIn));
    forWhom.ifPresent(found -> offer(draft, "eligibility_description", found));
    ages(draft, name, sections, forWhom);
    inTopic(sections, Topic.ACCESS, 2)
        .filter(found -> WORD.matcher(found.text()).results().count() >= FEWEST_WORDS)
        .or(() -> sentences(sections, 2, ACCESS::isIn))
        .ifPresent(found -> offer(draft, "application_process", found));
    Optional<Passage> underHeading = inTopic(sections, Topic.COST);
    underHeading
        .filter(found -> tellsPrice(found.text()))
        .or(() -> sentences(ofPrices(sections), 2, FactFinder::tellsCost))
        .or(() -> underHeading)
        .ifPresent(found -> costs(draft, found));
    areas(draft, sections);
  }

  private static void offer(Draft draft, String field, Passage passage) {
    draft.offer(field, passage.text(), PageSpot.of(passage.line(), Method.TEXT));
  }

  private static boolean tellsCost(String sentence) {
    return Amounts.isAboutCost(sentence)
        && (Amounts.isFree(sentence)
            || !Amounts.toPay(sentence).isEmpty()
            || sentence.toLowerCase(Locale.ROOT).contains("eigen bijdrage"));
  }

  private static List<Section> ofPrices(List<Section> sections) {
    return sections.stream()
        .filter(section -> !OF_OTHERS.isIn(section.heading()))
        .filter(section -> !Amounts.isAboutMeans(section.heading() + "\n" + section.text()))
        .toList();
  }

  private static Optional<Passage> inTopic(List<Section> sections, Topic topic) {
    return inTopic(sections, topic, 1);
  }

  /** What the first sections on a topic say. */
  private static Optional<Passage> inTopic(List<Section> sections, Topic topic, int most) {
    List<Section> found =
        sections.stream()
            .filter(section -> section.topic().filter(own -> own == topic).isPresent())
            .filter(section -> !section.text().isBlank())
            .limit(most)
            .toList();
    String text = found.stream().map(Section::text).collect(Collectors.joining("\n"));
    return found.stream()
        .findFirst()
        .map(first -> new Passage(shortened(text), first.parts().getFirst().line()));
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    for (String sentence : Sentences.of(text)) {
      if (kept.length() + sentence.length() > LONGEST) {
        break;
      }
      kept.append(kept.isEmpty() ? "" : " ").append(sentence);
    }
    return kept.isEmpty() ? text.substring(0, LONGEST).strip() : kept.toString();
  }

  private static Optional<Passage> sentences(
      List<Section> sections, int most, Predicate<String> wanted) {
    List<Passage> found = new ArrayList<>();
    for (Section section : sections) {
      for (Section.Part part : section.parts()) {
        if (found.size() == most) {
          break;
        }
        for (String sentence :
            part.line().isLinks() ? List.<String>of() : part.reading().sentences()) {
          if (found.size() < most && sentence.length() <= LONGEST && wanted.test(sentence)) {
            found.add(new Passage(sentence, part.line()));
          }
        }
      }
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Passage(
                found.stream().map(Passage::text).distinct().collect(Collectors.joining(" ")),
                found.getFirst().line()));
  }

  private static void ages(
      Draft draft, Optional<Line> name, List<Section> sections, Optional<Passage> forWhom) {
    Optional<Passage> source =
        forWhom
            .filter(FactFinder::tellsAges)
            .or(() ->
                name.map(line -> new Passage(line.text(), line)).filter(FactFinder::tellsAges))
            .or(() -> firstThatTellsAges(sections));
    source.ifPresent(found -> {
      Ages ages = Ages.find(found.text()).orElseThrow();
      PageSpot origin = PageSpot.of(found.line(), Method.TEXT);
      ages.minimum().ifPresent(age -> draft.offer("minimum_age", age, origin));
      ages.maximum().ifPresent(age -> draft.offer("maximum_age", age, origin));
    });
  }

  /** Groups with ages of their own stand under one heading. */
  private static Optional<Passage> firstThatTellsAges(List<Section> sections) {
    for (Section section : sections) {
      List<Section.Part> parts =
          section.parts().stream().filter(part -> !part.line().isLinks()).toList();
      String text = parts.stream().map(Section.Part::text).collect(Collectors.joining("\n"));
      if (tellsAges(text)) {
        Section.Part first =
            parts.stream()
                .filter(part -> tellsAges(part.text()))
                .findFirst()
                .orElse(parts.getFirst());
        return Optional.of(new Passage(text, first.line()));
      }
    }
    return Optional.empty();
  }

  private static boolean tellsAges(String sentence) {
    return Ages.find(sentence).isPresent();
  }

  private static boolean tellsAges(Passage passage) {
    return tellsAges(passage.text());
  }

  private static void costs(Draft draft, Passage passage) {
    PageSpot origin = PageSpot.of(passage.line(), Method.TEXT);
    draft.offer("fees_description", passage.text(), origin);
    List<String> known = amounts(passage.text());
    for (int i = 0; i < Math.min(MOST_AMOUNTS, known.size()); i++) {
      draft.offer("cost_options/" + i + "/amount", known.get(i), origin);
      draft.set("cost_options/" + i + "/currency", "EUR");
    }
  }

  private static List<String> amounts(String text) {
    if (isFreeForAll(text)) {
      return List.of("0");
    }
    List<String> amounts =
        Sentences.of(text).stream()
            .flatMap(sentence -> Amounts.toPay(sentence).stream())
            .distinct()
            .toList();
    boolean isFree = Amounts.isFree(text) || saysNothing(text);
    return amounts.isEmpty() && isFree ? List.of("0") : amounts;
  }

  /** "Niets. Onderdelen betaalt u zelf": what is free goes before the price of other things. */
  private static boolean isFreeForAll(String text) {
    String first =
        IN_BRACKETS.matcher(Sentences.of(text).stream().findFirst().orElse("")).replaceAll("");
    return (Amounts.isFree(first) || NOTHING.matcher(first.strip()).matches())
        && !FREE_FOR_SOME.isIn(first);
  }

  private static boolean tellsPrice(String text) {
    return saysNothing(text)
        || Amounts.isFree(text)
        || Sentences.of(text).stream().anyMatch(part -> !Amounts.toPay(part).isEmpty());
  }

  private static boolean saysNothing(String text) {
    return Sentences.of(text).stream().anyMatch(part -> NOTHING.matcher(part).matches());
  }

  private void areas(Draft draft, List<Section> sections) {
    AreaFinder finder = new AreaFinder(places);
    int index = 0;
    for (Section section : sections) {
      boolean isArea = section.topic().filter(topic -> topic == Topic.AREA).isPresent();
      for (Section.Part part : section.parts()) {
        for (Area area : finder.find(part.text(), isArea)) {
          String path = "service_areas/" + index + "/name";
          draft.offer(path, area.label(), PageSpot.of(part.line(), Method.TEXT));
          index++;
        }
      }
    }
  }
}
