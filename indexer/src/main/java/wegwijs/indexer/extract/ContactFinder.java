package wegwijs.indexer.extract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.Link;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.text.EmailAddresses;
import wegwijs.indexer.extract.text.PhoneNumbers;
import wegwijs.indexer.extract.text.WordPattern;
import wegwijs.indexer.report.Reason;

/**
 * Finds the telephone numbers and e-mail addresses in the own zones of a page. Those of persons are
 * held, examples and other parties' are left out with an issue. Used once for a page.
 */
final class ContactFinder {
  private static final WordPattern MAKER =
      WordPattern.of(
          "website (?:door|gemaakt|ontwikkeld|:)|webdesign|webbouw|ontwerp|realisatie|powered"
              + " by|gebouwd door|hosting|developed by|design by|site"
              + " by|webmaster|vormgeving|technische vragen");
  private static final WordPattern CREDIT = WordPattern.of("website ?:|\\bsite ?:");
  private static final WordPattern OTHERS_NUMBER =
      WordPattern.of(
          "huisartsenpost|huisartsenspoedpost|spoedpost|dokterspost|doktersdienst|dokterswacht|huisartsendienst|huisartsenwacht|waarneming|waarneem|waargenomen|ne(?:em|men)t?"
              + " .{0,30}\\bwaar\\b|veilig thuis|kindertelefoon|luisterlijn|(?<!onze"
              + " )hulplijn|\\bvervoerder|taxibedrijf|zorgverzekeraar|zelfmoord|\\b113\\b|\\b112\\b|crisisdienst|meldkamer|politie|spoedtandarts|dienstapotheek|weekenddienst|(?<!onze"
              + " )dienstdoende|dierenambulance|artsenpost|apotheek|klachtenfunctionaris|klachtencommissie|klachtenbureau|klachtenloket|geschillencommissie|geschilleninstantie|onafhankelijke"
              + " cliëntonderst|\\bciz\\b|\\bcak\\b|\\bsvb\\b|\\buwv\\b|belastingdienst|zorgkantoor|aangesloten"
              + " bij|centraal meldpunt|\\b(?:voor )?(?:de"
              + " )?pers\\b|persvoorlicht|perscontact|journalist|sollicit|vacature|\\bcv\\b");

  /** 14 and an area code is the number of a municipality. */
  private static final Pattern MUNICIPAL = Pattern.compile("140\\d{2,3}");

  private static final WordPattern MUNICIPALITY =
      WordPattern.of("gemeente|wijkteam|sociaal team|\\bloket\\b|indicatie");

  /** Nobody asks for help there, unless that is what the organization does. */
  private static final Pattern COMPLAINTS =
      Pattern.compile("(?i)(?:klacht|klachten|klachtenfunctionaris|bezwaar|bezwaren)@.*");

  /** By its legal form a name is known for that of an organization; the first word tells which. */
  private static final Pattern OTHER_NAME =
      Pattern.compile(
          "\\b(?:[Ss]tichting|[Vv]ereniging|[Cc]oöperatie|\\p{L}{0,12}fonds)"
              + " (\\p{Lu}[\\p{L}'’-]{2,30})");

  private static final Pattern WHATSAPP =
      Pattern.compile(
          "https?://(?:wa\\.me/|api\\.whatsapp\\.com/send/?\\?phone=)(?:\\+|%2b)?(\\d{9,15})");

  private static final int LINES_TO_HEADING = 4;
  private static final int LONGEST_QUESTION = 40;

  private final List<Line> lines;

  /** Whether the page itself is about what is another's elsewhere, such as a crisis service. */
  private final boolean isAboutOthers;

  private final SiteOwner owner;
  private final Notes notes;
  private final PersonSigns personSigns;
  private final List<Contact<PhoneNumbers.Found>> phones = new ArrayList<>();
  private final List<Contact<String>> emails = new ArrayList<>();
  private final Map<Integer, List<Link>> links;
  private final Set<String> seen = new HashSet<>();

  /** Those beside which stands a link to the site of another, or another name. */
  private final Set<String> besideOthersSite = new HashSet<>();

  ContactFinder(
      WebPage page, SiteOwner owner, Notes notes, Set<Integer> ofOthers, PersonSigns personSigns) {
    lines = page.lines();
    isAboutOthers = OTHERS_NUMBER.isIn(page.title());
    this.owner = owner;
    this.notes = notes;
    this.personSigns = personSigns;
    links = page.links().stream().collect(Collectors.groupingBy(Link::line));
    lines.stream().filter(line -> line.zone().isOwn()).forEach(this::read);
    emails.removeAll(
        List.copyOf(emails).stream()
            .filter(email -> !ofOthers.contains(email.line().index()))
            .filter(this::isOfOtherParty)
            .toList());
    leaveOutOthersPhones(ofOthers);
  }

  List<Contact<PhoneNumbers.Found>> phones() {
    return phones;
  }

  List<Contact<String>> emails() {
    return emails;
  }

  /**
   * Where the page has another number, one behind a link to another site is of that: "Kijk op de
   * website van het CAK of bel 0800-1925".
   */
  private void leaveOutOthersPhones(Set<Integer> ofOthers) {
    List<Contact<PhoneNumbers.Found>> others =
        phones.stream()
            .filter(phone -> besideOthersSite.contains(phone.value().key()))
            .filter(phone -> !ofOthers.contains(phone.line().index()))
            .toList();
    if (others.size() < phones.size()) {
      others.forEach(
          phone -> notes.reject("phones", phone.value().written(), Reason.VALUE_OF_OTHER_PARTY));
      phones.removeAll(others);
    }
  }

  private void read(Line line) {
    boolean isLinked = links.containsKey(line.index());
    List<PhoneNumbers.Found> shownPhones = line.reading().phones();
    List<String> shownEmails = line.reading().emails();
    if (!isLinked && shownPhones.isEmpty() && shownEmails.isEmpty()) {
      return;
    }
    boolean isMakers = MAKER.isIn(line.text()) || creditsSite(line);
    for (Link link : links.getOrDefault(line.index(), List.of())) {
      readLink(link, line, isMakers);
    }
    PageSpot shown = PageSpot.shown(line);
    for (PhoneNumbers.Found phone : shownPhones) {
      addPhone(phone, line, shown, isMakers);
    }
    for (String email : shownEmails) {
      addEmail(email, line, shown, isMakers);
    }
  }

  /** "Website: Puur Pixels" in the foot, with a link to another site. */
  private boolean creditsSite(Line line) {
    return line.zone() == Zone.FOOTER
        && CREDIT.isIn(line.text())
        && links.getOrDefault(line.index(), List.of()).stream()
            .map(link -> WebPage.host(link.href()))
            .anyMatch(host -> !host.isEmpty() && !owner.isOf(host));
  }

  private void readLink(Link link, Line line, boolean isMakers) {
    String href = link.href().strip();
    String lower = href.toLowerCase(Locale.ROOT);
    PageSpot origin = PageSpot.of(line, Method.LINK);
    Matcher chat = WHATSAPP.matcher(lower);
    if (chat.lookingAt()) {
      PhoneNumbers.parse("+" + chat.group(1))
          .ifPresent(phone -> addPhone(phone, line, origin, isMakers));
    } else if (lower.startsWith("tel:")) {
      String text = link.element().text();
      Optional<PhoneNumbers.Found> linked = PhoneNumbers.parse(decoded(href.substring(4)));
      Optional<PhoneNumbers.Found> shown = PhoneNumbers.find(text).stream().findFirst();
      shown
          .filter(one -> linked.isEmpty() || linked.get().key().equals(one.key()))
          .or(() -> linked)
          .ifPresent(phone -> addPhone(phone, line, origin, isMakers));
    } else if (lower.startsWith("mailto:")) {
      String address = decoded(href.substring(7).split("\\?", 2)[0]);
      EmailAddresses.find(address).forEach(email -> addEmail(email, line, origin, isMakers));
    }
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException e) {
      return part.strip();
    }
  }

  private void addPhone(PhoneNumbers.Found phone, Line line, PageSpot origin, boolean isMakers) {
    if (!seen.add(phone.key())) {
      return;
    }
    if (PhoneNumbers.isPlaceholder(phone.written())) {
      notes.reject("phones", phone.written(), Reason.VALUE_IS_PLACEHOLDER);
    } else if (isMakers) {
      notes.reject("phones", phone.written(), Reason.VALUE_OF_OTHER_PARTY);
    } else if (phone.isMobile() && personSigns.isNear(line.index(), phone.written())) {
      notes.hold("phones", phone.written(), Reason.PERSONAL_PHONE, origin);
    } else if (!isOthersNumber(phone, line)) {
      if (linksToOther(line, phone.written()) || namesOther(line, phone.written())) {
        besideOthersSite.add(phone.key());
      }
      phones.add(new Contact<>(phone, line, line.zone(), origin));
    }
  }

  /** Emergency numbers and those of a helpline that is mentioned are not of this organization. */
  private boolean isOthersNumber(PhoneNumbers.Found phone, Line line) {
    String sentence = questionBefore(line, phone.written()) + sentenceWith(line, phone.written());
    String name = owner.name().map(SiteName.Choice::text).orElse("");
    boolean isItself = isAboutOthers || OTHERS_NUMBER.isIn(name) || owner.host().contains("113");
    boolean isOthers =
        PhoneNumbers.isEmergency(phone)
            || OTHERS_NUMBER.isIn(sentence)
            || OTHERS_NUMBER.isIn(headingAbove(line));
    boolean isMunicipal = MUNICIPAL.matcher(phone.key()).matches() && MUNICIPALITY.isIn(sentence);
    return (isOthers && !isItself) || (isMunicipal && !MUNICIPALITY.isIn(name));
  }

  /** The heading under which a line stands, if it is near; empty when there is none. */
  private String headingAbove(Line line) {
    int first = Math.max(0, line.index() - LINES_TO_HEADING);
    for (int i = line.index() - 1; i >= first; i--) {
      Line above = lines.get(i);
      if (above.zone() != line.zone()) {
        return "";
      }
      if (above.isHeading()) {
        return above.headingLevel() == 1 ? "" : above.text();
      }
    }
    return "";
  }

  /** Whether the sentence with this, or the one before it, links to the site of another. */
  private boolean linksToOther(Line line, String part) {
    List<String> sentences = line.reading().sentences();
    int last = sentences.indexOf(sentenceWith(line, part));
    String around =
        last < 0
            ? line.text()
            : String.join(" ", sentences.subList(Math.max(0, last - 1), last + 1));
    return links.getOrDefault(line.index(), List.of()).stream()
        .filter(link -> link.element().hasText() && around.contains(link.element().text()))
        .map(link -> WebPage.host(link.href()))
        .anyMatch(host -> !host.isEmpty() && !Guests.isNetwork(host) && !owner.isOf(host));
  }

  /** "Stichting Leergeld helpt met een fiets: 0594-123456" in the text of another organization. */
  private boolean namesOther(Line line, String part) {
    String sentence = line.zone() == Zone.MAIN ? sentenceWith(line, part) : "";
    Matcher other = OTHER_NAME.matcher(sentence);
    return owner.name().isPresent()
        && other.find()
        && other.start() < sentence.indexOf(part)
        && !owner.isAbout(Folding.fold(other.group(1)));
  }

  /** "Journalist? Bel 0495-123456": a short question says for whom the number is. */
  private static String questionBefore(Line line, String part) {
    List<String> sentences = line.reading().sentences();
    int before = sentences.indexOf(sentenceWith(line, part)) - 1;
    boolean isQuestion =
        before >= 0
            && sentences.get(before).endsWith("?")
            && sentences.get(before).length() <= LONGEST_QUESTION;
    return isQuestion ? sentences.get(before) + " " : "";
  }

  private static String sentenceWith(Line line, String part) {
    return line.reading().sentences().stream()
        .filter(sentence -> sentence.contains(part))
        .findFirst()
        .orElse(line.text());
  }

  private void addEmail(String email, Line line, PageSpot origin, boolean isMakers) {
    if (!seen.add(email.toLowerCase(Locale.ROOT))) {
      return;
    }
    switch (EmailAddresses.kind(email)) {
      case PLACEHOLDER -> notes.reject("email", email, Reason.VALUE_IS_PLACEHOLDER);
      case VENDOR -> notes.reject("email", email, Reason.VALUE_OF_OTHER_PARTY);
      case PRIVATE -> notes.hold("email", email, Reason.PERSONAL_MAILBOX, origin);
      case TECHNICAL -> {}
      case ORDINARY -> {
        if (isMakers && !owner.owns(email)) {
          notes.reject("email", email, Reason.VALUE_OF_OTHER_PARTY);
        } else if (!COMPLAINTS.matcher(email).matches() || owner.isAbout("klacht")) {
          emails.add(new Contact<>(email, line, line.zone(), origin));
        }
      }
    }
  }

  /** Where the site has an address of its own domain, one of another domain is of somebody else. */
  private boolean isOfOtherParty(Contact<String> contact) {
    boolean isForeign =
        !owner.owns(contact.value())
            && emails.stream().anyMatch(other -> owner.owns(other.value()));
    if (isForeign) {
      notes.reject("email", contact.value(), Reason.VALUE_OF_OTHER_PARTY);
    }
    return isForeign;
  }
}
