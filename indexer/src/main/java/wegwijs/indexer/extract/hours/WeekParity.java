package wegwijs.indexer.extract.hours;

/** In which weeks of the year a rule holds, by ISO week number. */
public enum WeekParity {
  EVERY,
  EVEN,
  ODD
}
