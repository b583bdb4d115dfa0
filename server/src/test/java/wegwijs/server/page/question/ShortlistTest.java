package wegwijs.server.page.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortlistTest {
  private static final UUID A = UUID.fromString("00000000-0000-4000-8000-00000000000a");
  private static final UUID B = UUID.fromString("00000000-0000-4000-8000-00000000000b");

  @Test
  void keepsTheOrderOfChoosingAndEachOnce() {
    Shortlist list = Shortlist.EMPTY.with(B).with(A).with(B);
    assertThat(list.ids()).containsExactly(B, A);
    assertThat(list.without(B).ids()).containsExactly(A);
    assertThat(list.without(B).without(A).isEmpty()).isTrue();
  }

  @Test
  void isReadBackFromWhatItWrites() {
    Shortlist list = Shortlist.EMPTY.with(A).with(B);
    assertThat(Shortlist.read(List.of(list.value()))).isEqualTo(list);
    assertThat(Shortlist.read(List.of(A.toString(), B.toString()))).isEqualTo(list);
  }

  @Test
  void leavesOutGarbageAndWhatIsTooMuch() {
    assertThat(Shortlist.read(List.of("x," + A + ",../../etc", "", ",,")).ids()).containsExactly(A);
    String many =
        String.join(",", IntStream.range(0, 500).mapToObj(i -> new UUID(i, i).toString()).toList());
    assertThat(Shortlist.read(List.of(many)).ids()).hasSizeLessThanOrEqualTo(Shortlist.MOST);
  }

  @ParameterizedTest
  @CsvSource({"/zoek, /zoek?lijst=", "/zoek?q=a, /zoek?q=a&lijst="})
  void ridesAlongInAnAddress(String address, String with) {
    assertThat(Shortlist.EMPTY.on(address)).isEqualTo(address);
    assertThat(Shortlist.EMPTY.with(A).on(address)).isEqualTo(with + A);
  }

  @Test
  void hasAPageOfItsOwn() {
    assertThat(Shortlist.EMPTY.address()).isEqualTo("/lijst");
    assertThat(Shortlist.EMPTY.with(A).with(B).address()).isEqualTo("/lijst?id=" + A + "&id=" + B);
  }
}
