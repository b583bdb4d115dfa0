package wegwijs.templates.view.staff;

import java.util.List;
import wegwijs.templates.view.work.WorkLayout;

/**
 * What a front office accounts for, over one quarter.
 *
 * @param area whom the figures are about, in words
 * @param municipalities of which one can be chosen; none is chosen for all together
 * @param csv address of the same figures as a file
 */
public record FiguresPage(
    WorkLayout layout,
    String area,
    String action,
    List<Choice> quarters,
    List<Choice> municipalities,
    String csv,
    List<Group> groups) {
  /** Copies the lists. */
  public FiguresPage {
    quarters = List.copyOf(quarters);
    municipalities = List.copyOf(municipalities);
    groups = List.copyOf(groups);
  }

  /** Figures of one kind. */
  public record Group(String title, List<Row> rows) {
    /** Copies the rows. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /** One figure; the number is in words where a small one could point at a person. */
  public record Row(String label, String number) {}
}
