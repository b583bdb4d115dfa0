package wegwijs.server.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import wegwijs.server.office.inbox.Kind;
import wegwijs.server.office.inbox.Message;
import wegwijs.server.office.inbox.Reach;
import wegwijs.server.page.form.FormInput;
import wegwijs.server.page.form.Mail;
import wegwijs.server.page.question.Shortlist;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.PhoneNumbers;

/**
 * What a resident filled in to hand over a question or to be called back. Immutable.
 *
 * @param offered the services of their list, of which they can leave out some
 * @param services those that they want to hand over
 * @param chosen who is to think along with them, when they chose somebody
 */
record IntakeForm(
    Kind kind,
    Contact contact,
    String question,
    List<UUID> offered,
    List<UUID> services,
    Optional<UUID> chosen) {
  static final String QUESTION = "vraag";
  static final String SERVICES = "hulp";
  static final String OFFERED = "lijst";
  static final String WAY = "bereik";
  static final String PHONE = "telefoon";
  static final String MAIL = "email";
  static final String WHEN = "wanneer";
  static final String NAME = "naam";
  static final String CHOSEN = "voor";

  /** Ways to be reached, as the form names them. */
  static final List<String> WAYS = Arrays.stream(Reach.Way.values()).map(Reach.Way::id).toList();

  /** When it suits, as the form names it. */
  static final List<String> MOMENTS = List.of("altijd", "ochtend", "middag");

  static final int LONGEST_QUESTION = 2_000;
  static final int LONGEST_LINE = 80;

  /** Copies the lists. */
  IntakeForm {
    offered = List.copyOf(offered);
    services = List.copyOf(services);
  }

  /**
   * Before anything was filled in: with the words of the search and the visitor's list.
   *
   * @param wish what somebody asks who chose a person to think along
   */
  static IntakeForm begin(Kind kind, Visit visit, FormInput asked, String wish) {
    List<UUID> list = visit.list().ids();
    String question = wish + asked.line("q", LONGEST_QUESTION);
    return new IntakeForm(kind, Contact.NONE, question, list, list, chosen(asked));
  }

  /** The person in an address or form; empty when there is none. */
  static Optional<UUID> chosen(FormInput input) {
    return Shortlist.read(input.all(CHOSEN)).ids().stream().findFirst();
  }

  static IntakeForm read(Kind kind, FormInput sent) {
    return new IntakeForm(
        kind,
        Contact.read(kind, sent),
        sent.text(QUESTION, LONGEST_QUESTION),
        Shortlist.read(sent.all(OFFERED)).ids(),
        Shortlist.read(sent.all(SERVICES)).ids(),
        chosen(sent));
  }

  /** What must be mended, by field. */
  Map<String, String> faults(PhoneNumbers numbers, PageTexts texts) {
    Map<String, String> faults = new TreeMap<>();
    if (kind == Kind.QUESTION && question.isEmpty()) {
      faults.put(QUESTION, texts.text("fault.question"));
    }
    switch (contact.way()) {
      case "bellen" -> {
        if (numbers.find(contact.phone(), null).isEmpty()) {
          faults.put(PHONE, texts.text("fault.phone"));
        }
      }
      case "mailen" -> {
        if (!Mail.isAddress(contact.mail())) {
          faults.put(MAIL, texts.text("fault.mail"));
        }
      }
      case "langskomen" -> {}
      default -> faults.put(WAY, texts.text("fault.way"));
    }
    return faults;
  }

  /** What is handed over, once nothing must be mended. */
  Message message(PageTexts texts) {
    Reach reach =
        switch (contact.way()) {
          case "bellen" ->
              new Reach(Reach.Way.PHONE, contact.phone(), texts.text("when." + contact.when()));
          case "mailen" -> new Reach(Reach.Way.MAIL, contact.mail(), "");
          default -> new Reach(Reach.Way.VISIT, "", "");
        };
    return new Message(reach, contact.name(), question, services);
  }

  /** How a resident can be reached, as filled in. */
  record Contact(String way, String phone, String mail, String when, String name) {
    static final Contact NONE = new Contact("", "", "", MOMENTS.getFirst(), "");

    private static Contact read(Kind kind, FormInput sent) {
      String way = kind == Kind.CALL ? WAYS.getFirst() : known(WAYS, sent.line(WAY, 20), "");
      return new Contact(
          way,
          sent.line(PHONE, LONGEST_LINE),
          sent.line(MAIL, Mail.LONGEST),
          known(MOMENTS, sent.line(WHEN, 20), MOMENTS.getFirst()),
          sent.line(NAME, LONGEST_LINE));
    }

    private static String known(List<String> all, String value, String otherwise) {
      return all.contains(value) ? value : otherwise;
    }
  }
}
