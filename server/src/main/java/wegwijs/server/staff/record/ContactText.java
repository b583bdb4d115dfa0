package wegwijs.server.staff.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.server.page.words.Addresses;
import wegwijs.templates.view.Href;
import wegwijs.templates.view.NextStep;
import wegwijs.templates.view.staff.RecordPage;

/** How to reach a service in plain lines, to be pasted or mailed. */
final class ContactText {
  private ContactText() {}

  static RecordPage.Contact of(
      Service service, Optional<String> organization, List<NextStep> steps) {
    List<String> lines = new ArrayList<>(List.of(service.name()));
    organization.filter(name -> !name.equals(service.name())).ifPresent(lines::add);
    steps.stream().map(ContactText::line).forEach(lines::add);
    service.serviceAtLocations().stream()
        .map(ServiceAtLocation::location)
        .flatMap(location -> Optional.ofNullable(location).flatMap(Addresses::findDoor).stream())
        .distinct()
        .filter(door -> !lines.contains(door))
        .forEach(lines::add);
    String text = String.join("\n", lines);
    return new RecordPage.Contact(text, Href.mail(service.name(), text));
  }

  private static String line(NextStep step) {
    String href = step.href();
    return switch (step.kind()) {
      case WEBSITE, SIGN_UP -> href == null ? step.label() : href;
      case CALL -> {
        String note = step.note();
        yield note == null ? step.label() : step.label() + " (" + note + ")";
      }
      case MAIL, WALK_IN -> step.label();
    };
  }
}
