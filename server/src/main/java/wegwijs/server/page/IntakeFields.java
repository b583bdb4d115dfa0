package wegwijs.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.store.Records;
import wegwijs.server.office.inbox.Kind;
import wegwijs.server.page.form.Mail;
import wegwijs.server.page.words.PageTexts;
import wegwijs.templates.view.FormField;
import wegwijs.templates.view.FormField.Caption;
import wegwijs.templates.view.FormField.Option;

/** The fields by which a resident hands over a question. Safe to share. */
final class IntakeFields {
  private final Records records;
  private final PageTexts texts;

  IntakeFields(Records records, PageTexts texts) {
    this.records = records;
    this.texts = texts;
  }

  List<FormField> of(IntakeForm form, Map<String, String> faults) {
    List<FormField> fields = new ArrayList<>();
    if (form.kind() == Kind.CALL) {
      fields.add(phone(form, faults, "call.phone"));
      fields.add(moment(form, faults));
      fields.add(name(form, faults));
      fields.add(question(form, faults, "call.question"));
    } else {
      fields.add(question(form, faults, "hand.question"));
    }
    List<Option> services = services(form);
    if (!services.isEmpty()) {
      fields.add(
          new FormField.Choice(
              caption(IntakeForm.SERVICES, "hand.services", faults), services, true));
    }
    if (form.kind() == Kind.QUESTION) {
      fields.add(
          new FormField.Choice(caption(IntakeForm.WAY, "hand.way", faults), ways(form), false));
      fields.add(phone(form, faults, "hand.phone"));
      fields.add(mail(form, faults));
    }
    return fields;
  }

  private List<Option> services(IntakeForm form) {
    return records.listServices(form.offered()).stream()
        .filter(stored -> stored.lifecycle().missingSince() == null)
        .map(Stored::value)
        .map((Service service) -> option(service.id(), service.name(), form.services()))
        .toList();
  }

  private static Option option(UUID id, String name, List<UUID> chosen) {
    return new Option(id.toString(), name, chosen.contains(id));
  }

  private List<Option> ways(IntakeForm form) {
    return IntakeForm.WAYS.stream()
        .map(way -> new Option(way, texts.text("way." + way), way.equals(form.contact().way())))
        .toList();
  }

  private FormField moment(IntakeForm form, Map<String, String> faults) {
    return new FormField.Choice(
        caption(IntakeForm.WHEN, "call.when", faults),
        IntakeForm.MOMENTS.stream()
            .map(moment ->
                new Option(
                    moment, texts.text("when." + moment), moment.equals(form.contact().when())))
            .toList(),
        false);
  }

  private FormField question(IntakeForm form, Map<String, String> faults, String key) {
    return new FormField.Area(
        caption(IntakeForm.QUESTION, key, faults), form.question(), 6, IntakeForm.LONGEST_QUESTION);
  }

  private FormField phone(IntakeForm form, Map<String, String> faults, String key) {
    return new FormField.Line(
        caption(IntakeForm.PHONE, key, faults),
        form.contact().phone(),
        "tel",
        "tel",
        IntakeForm.LONGEST_LINE);
  }

  private FormField mail(IntakeForm form, Map<String, String> faults) {
    return new FormField.Line(
        caption(IntakeForm.MAIL, "hand.mail", faults),
        form.contact().mail(),
        "email",
        "email",
        Mail.LONGEST);
  }

  private FormField name(IntakeForm form, Map<String, String> faults) {
    return new FormField.Line(
        caption(IntakeForm.NAME, "call.name", faults),
        form.contact().name(),
        "text",
        "name",
        IntakeForm.LONGEST_LINE);
  }

  private Caption caption(String name, String key, Map<String, String> faults) {
    return new Caption(
        name, texts.text(key), texts.find(key + ".hint").orElse(null), faults.get(name));
  }
}
