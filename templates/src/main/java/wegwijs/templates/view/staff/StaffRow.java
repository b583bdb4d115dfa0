package wegwijs.templates.view.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.Checked;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.Phone;

/**
 * A service in the table for people at work.
 *
 * @param service with its page for people at work
 * @param phone at which people register
 * @param note the newest one of a colleague
 * @param notes how many there are
 */
public record StaffRow(
    Link service,
    @Nullable String organization,
    @Nullable Phone phone,
    List<String> contracts,
    Terms terms,
    @Nullable Waiting waiting,
    String area,
    Checked checked,
    @Nullable String note,
    int notes) {
  /** Copies the contracts. */
  public StaffRow {
    contracts = List.copyOf(contracts);
  }

  /** Under which law, how somebody comes in, and by whom it is done; "" where unknown. */
  public record Terms(String law, String access, String line) {}
}
