package wegwijs.data.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wegwijs.data.store.JoinedRows.Link;
import wegwijs.data.store.JoinedRows.Row;

class JoinedRowsTest {
  private static final List<String> ROOTS = List.of("service", "term");
  private static final Link SERVICE = new Link("service", "s1");

  @AutoClose private JoinedRows rows;

  @BeforeEach
  void open() throws IOException {
    rows = JoinedRows.open();
  }

  @Test
  void givesTheRowsOfATableInTheOrderOfTheFile() {
    IntStream.range(0, 2_500).forEach(i -> rows.add(row("service", "s" + i, Link.NONE, Link.NONE)));

    List<String> ids = new ArrayList<>();
    rows.forEach("service", row -> ids.add(row.id()));

    assertThat(ids).hasSize(2_500).startsWith("s0", "s1").endsWith("s2499");
  }

  @Test
  void findsARowAndWhatBelongsInIt() {
    rows.add(row("service", "s1", Link.NONE, Link.NONE));
    rows.add(row("phone", "p1", SERVICE, Link.NONE));
    rows.add(row("phone", "p2", new Link("service", "s2"), Link.NONE));
    rows.add(row("label", "", SERVICE, Link.NONE));

    assertThat(rows.listChildren(SERVICE)).extracting(Row::table).containsExactly("phone", "label");
    assertThat(rows.listChildren(new Link("phone", "p1"))).isEmpty();
    assertThat(rows.find(new Link("phone", "p2")).orElseThrow().cells())
        .isEqualTo(Map.of("name", "phone é p2"));
    assertThat(rows.find(new Link("phone", "p3"))).isEmpty();
    assertThat(rows.find(Link.NONE)).isEmpty();
  }

  @Test
  void aRowThatIsAddedLaterIsFoundToo() {
    rows.add(row("service", "s1", Link.NONE, Link.NONE));
    assertThat(rows.listChildren(SERVICE)).isEmpty();

    rows.add(row("phone", "p1", SERVICE, Link.NONE));

    assertThat(rows.listChildren(SERVICE)).hasSize(1);
  }

  @Test
  void takesOutWhatNothingLeadsToAndAllThatHangsOnIt() {
    rows.add(row("service", "s1", Link.NONE, Link.NONE));
    rows.add(row("term", "t1", Link.NONE, Link.NONE));
    rows.add(row("at", "a1", SERVICE, new Link("location", "l1")));
    rows.add(row("at", "a2", SERVICE, new Link("location", "weg")));
    rows.add(row("location", "l1", Link.NONE, Link.NONE));
    rows.add(row("location", "l2", Link.NONE, Link.NONE));
    rows.add(row("contact", "c1", new Link("at", "a2"), Link.NONE));
    rows.add(row("phone", "p1", new Link("contact", "c1"), Link.NONE));
    rows.add(row("phone", "p2", SERVICE, Link.NONE));

    List<String> orphans = new ArrayList<>();
    rows.removeOrphans(ROOTS, row -> orphans.add(row.id()));

    assertThat(orphans).containsExactly("a2", "l2", "c1", "p1");
    assertThat(rows.listChildren(SERVICE)).extracting(Row::id).containsExactly("a1", "p2");
    assertThat(rows.isTarget(new Link("location", "l1"))).isTrue();
    assertThat(rows.isTarget(new Link("term", "t1"))).isFalse();
  }

  private static Row row(String table, String id, Link parent, Link target) {
    return new Row(table, id, "rij 1", parent, target, Map.of("name", table + " é " + id));
  }
}
