package wegwijs.data.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {

  private static final Coordinates WEERT = new Coordinates(51.2517, 5.7067);
  private static final Coordinates ENSCHEDE = new Coordinates(52.2183, 6.8958);

  @Test
  void measuresAlongTheGreatCircleInMetres() {
    // One degree of latitude is 111.195 km on a sphere of the mean radius.
    assertThat(new Coordinates(51, 5).distanceTo(new Coordinates(52, 5)))
        .isCloseTo(111_195, within(1.0));
    assertThat(WEERT.distanceTo(ENSCHEDE)).isBetween(134_000.0, 137_000.0);
  }

  @Test
  void isAsFarThereAsBack() {
    assertThat(WEERT.distanceTo(ENSCHEDE)).isEqualTo(ENSCHEDE.distanceTo(WEERT), within(1e-6));
    assertThat(WEERT.distanceTo(WEERT)).isZero();
  }

  @Test
  void reachesTheOtherSideOfTheGlobe() {
    assertThat(new Coordinates(0, 0).distanceTo(new Coordinates(0, 180)))
        .isCloseTo(20_015_115, within(10.0));
  }

  @ParameterizedTest
  @CsvSource({"90.1, 0", "-91, 0", "0, 180.5", "NaN, 5", "5, Infinity"})
  void refusesWhatLiesOutsideTheGlobe(double latitude, double longitude) {
    assertThatThrownBy(() -> new Coordinates(latitude, longitude))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not between");
  }
}
