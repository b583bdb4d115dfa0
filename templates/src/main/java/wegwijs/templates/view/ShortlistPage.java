package wegwijs.templates.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The visitor's own list, to print, mail, take along and compare.
 *
 * @param entries in the order in which they were chosen
 * @param missing how many others stood on it that are no longer offered
 * @param tools absent when the list is empty
 */
public record ShortlistPage(
    Layout layout, List<Entry> entries, int missing, @Nullable Tools tools) {
  /** Copies the entries. */
  public ShortlistPage {
    Required.notNegative(missing, "missing");
    entries = List.copyOf(entries);
  }

  /** Whether there is something to compare. */
  public boolean isComparable() {
    return entries.size() > 1;
  }

  /**
   * A service on the list.
   *
   * @param remove the list without it
   */
  public record Entry(Digest digest, String remove) {
    /** Checks the address. */
    public Entry {
      Href.checked(remove);
    }
  }

  /**
   * What can be done with the list.
   *
   * @param mail an address that begins a mail with the list in it
   * @param address of the list in full, to keep or hand on
   * @param code the same as a picture; absent for an address that is too long for one
   * @param clear the page without a list
   */
  public record Tools(String mail, String address, @Nullable QrCode code, String clear) {
    /** Checks the addresses. */
    public Tools {
      Href.checked(mail);
      Href.checked(address);
      Href.checked(clear);
    }
  }
}
