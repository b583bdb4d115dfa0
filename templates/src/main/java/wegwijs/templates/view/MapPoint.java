package wegwijs.templates.view;

/**
 * A point on a map, in decimal degrees (WGS 84).
 *
 * @param latitude north is positive
 * @param longitude east is positive
 */
public record MapPoint(double latitude, double longitude) {}
